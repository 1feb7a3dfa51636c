package io.github.caishu.internal.source;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/**
 * Reads the name of the one who speaks between where a segment begins and its word of saying: 此外，[东华软件](002065)8月12日晚间公告,
 * [某部]在发布会上表示, [某研究院]14日发布的报告指出.
 */
final class SpeakerReader {

    private static final String DATE_UNITS = "年月日号时点";
    private static final String QUOTES = "“”\"「」'‘’ 、·:,-@";

    private final SourceWords words;

    SpeakerReader(SourceWords words) {
        this.words = words;
    }

    /** Where a name may begin: behind conjunctions, dates and brackets. */
    int skipOpening(SourceText text, int from, int to) {
        int at = from;
        while (at < to) {
            int next = openingEnd(text, at, to);
            if (next <= at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int openingEnd(SourceText text, int at, int to) {
        char c = text.charAt(at);
        if (QUOTES.indexOf(c) >= 0) {
            return at + 1;
        }
        if (c == '(') {
            return bracketEnd(text, at, to);
        }
        if (c == '《') {
            int end = titleEnd(text, at, to);
            return text.charAt(end - 2) == '讯' ? end : -1; // 《某社1日专讯》
        }
        int date = dateEnd(text, at, to);
        return date > at ? date : words.end(Saying.OPENER, text, at, to);
    }

    /** The name in {@code [from, to)}; null if there is none. */
    Stretch read(SourceText text, int from, int to) {
        int start = skipOpening(text, from, to);
        int end = start;
        while (end < to && !endsName(text, start, end, to)) {
            end = text.charAt(end) == '《' ? titleEnd(text, end, to) : text.charAt(end) == '(' ? bracketEnd(text, end, to) : end + 1;
        }
        end = withoutTail(text, start, Math.min(end, to));
        return end > start ? new Stretch(start, end) : null;
    }

    private boolean endsName(SourceText text, int start, int at, int to) {
        char c = text.charAt(at);
        if (c == '(') {
            return !goesOnBehindBracket(text, at, to);
        }
        if (at == start) {
            return false;
        }
        return isArabic(c) && !isArabic(text.charAt(at - 1)) && dateEnd(text, at, to) > at
                || words.end(Saying.WHEN, text, at, to) > 0
                || words.end(Saying.TOWARD, text, at, to) > words.end(Saying.NONE, text, at, to)
                || words.end(Saying.ISSUES, text, at, to) > Math.max(at + 1, words.end(Saying.NONE, text, at, to));
    }

    /** 某某汽车(中国)有限公司. */
    private static boolean goesOnBehindBracket(SourceText text, int at, int to) {
        int end = bracketEnd(text, at, to);
        return end < to && (text.startsWith("有限", end) || text.startsWith("股份", end) || text.startsWith("集团", end));
    }

    private int withoutTail(SourceText text, int start, int to) {
        int end = to;
        while (end > start) {
            int before = tailStart(text, start, end);
            if (before < 0 || before >= end) {
                break;
            }
            end = before;
        }
        return end;
    }

    private int tailStart(SourceText text, int start, int end) {
        char c = text.charAt(end - 1);
        if (QUOTES.indexOf(c) >= 0) {
            return end - 1;
        }
        int aside = words.start(Saying.ASIDE, text, end, start);
        return aside >= 0 ? aside : words.start(Saying.MODIFIER, text, end, start);
    }

    /** 8月12日, 2021年, 27日, 10时: the end of the last part; {@code at} if there is none. */
    int dateEnd(SourceText text, int at, int to) {
        int end = at;
        int i = at;
        while (i < to && isArabic(text.charAt(i))) {
            int digits = i;
            while (digits < to && (isArabic(text.charAt(digits)) || text.charAt(digits) == '-' || text.charAt(digits) == ':')) {
                digits++;
            }
            if (digits >= to || DATE_UNITS.indexOf(text.charAt(digits)) < 0 || digits - i > 7) {
                break;
            }
            i = digits + 1;
            while (i < to && "份许左右分".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            end = i;
        }
        return end;
    }

    static int bracketEnd(SourceText text, int at, int to) {
        int depth = 0;
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return to;
    }

    static int titleEnd(SourceText text, int at, int to) {
        for (int i = at; i < to; i++) {
            if (text.charAt(i) == '》') {
                return i + 1;
            }
        }
        return to;
    }
}
