package io.github.caishu.internal.source;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/**
 * Reads the name between where a segment begins and its word of saying: 此外，[某某软件](300999)3月2日晚间公告, [某部]在发布会上表示,
 * [某院]14日发布的报告指出.
 */
final class SpeakerReader {

    private static final String DATE_UNITS = "年月日号时点";
    private static final String AFTER_DATE_UNITS = "份许左右分";
    private static final int LONGEST_NUMBER = 7;
    private static final int LONGEST_LIST_NUMBER = 2;
    /** With these a number counts. */
    private static final String COUNTED = "家名位个只人大成倍天届次批期省市县国";
    /** Marks that may stand before or behind a name, but belong to none. */
    private static final String MARKS = "“”\"'‘’ 、·:,-@/#";
    private static final List<String> COMPANY_FORMS = List.of("有限", "股份", "集团");

    private final SourceWords words;

    SpeakerReader(SourceWords words) {
        this.words = words;
    }

    /** Where a name may begin: behind conjunctions, dates, brackets and the 《dispatch》 line. */
    int skipOpening(SourceText text, int from, int to) {
        int at = from;
        int next = openingEnd(text, at, to);
        while (next > at) {
            at = next;
            next = openingEnd(text, at, to);
        }
        return at;
    }

    /** Behind the marks that may stand before a name: //@某某:. */
    static int skipMarks(SourceText text, int from, int to) {
        int at = from;
        while (at < to && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int openingEnd(SourceText text, int at, int to) {
        char c = text.charAt(at, '\n');
        if (at >= to) {
            return at;
        }
        if (MARKS.indexOf(c) >= 0) {
            return at + 1;
        }
        if (c == '(') {
            return bracketEnd(text, at, to);
        }
        if (c == '《') {
            int end = titleEnd(text, at, to);
            return end - 2 > at && text.charAt(end - 2) == '讯' ? end : at; // 《某社3日专讯》
        }
        int date = dateEnd(text, at, to);
        if (date > at) {
            return date < to && text.charAt(date) == '的' ? date + 1 : date; // 2月25日的大会宣告
        }
        int mark = listMarkEnd(text, at, to);
        if (mark > at) {
            return mark;
        }
        int opener = words.end(Saying.OPENER, text, at, to);
        return words.end(SpeakerWord.UNNAMED, text, at, to) > opener ? at : opener; // 有|机构认为, but 有些人认为
    }

    /** ③某某表示, 2、某某表示, [快讯]某某公告. */
    private static int listMarkEnd(SourceText text, int at, int to) {
        char c = text.charAt(at);
        if (c >= '①' && c <= '⑳') {
            return at + 1;
        }
        if (c == '[') {
            int close = at;
            while (close < to && text.charAt(close) != ']') {
                close++;
            }
            return close < to ? close + 1 : at;
        }
        int end = at;
        while (end < to && end - at < LONGEST_LIST_NUMBER && isArabic(text.charAt(end))) {
            end++;
        }
        char next = text.charAt(end, ' ');
        boolean footnote = end == at + 1 && next > 0x80 && Character.isLetter(next) && COUNTED.indexOf(next) < 0; // 5某某网数据显示
        return end > at && next == '、' ? end + 1 : footnote ? end : at;
    }

    /** The name in {@code [from, to)}; null if there is none. */
    Stretch read(SourceText text, int from, int to) {
        int start = skipOpening(text, from, to);
        int end = start;
        while (end < to && !endsName(text, start, end, to)) {
            char c = text.charAt(end);
            start = end > start && isGap(text, end) ? end : start; // 公告解读 某公司:
            int other = words.end(Saying.NONE, text, end, to); // 我们模拟
            end = other > end ? other : c == '《' ? titleEnd(text, end, to) : c == '(' ? bracketEnd(text, end, to) : end + 1;
        }
        end = withoutTail(text, start, Math.min(end, to));
        return end > start ? new Stretch(start, end) : null;
    }

    /** A space between Chinese characters divides, one in a foreign name does not. */
    private static boolean isGap(SourceText text, int at) {
        return text.blanksBefore(at) > 0 && text.charAt(at) > 0x80 && text.charAt(at - 1) > 0x80;
    }

    /** A bracket, a time, a preposition, or a verb that issues something; of one character (发展) the verb may be part of the name. */
    private boolean endsName(SourceText text, int start, int at, int to) {
        if (text.charAt(at) == '(') {
            return !goesOnBehindBracket(text, at, to);
        }
        if (at == start) {
            return false;
        }
        boolean date = isArabic(text.charAt(at)) && !isArabic(text.charAt(at - 1)) && dateEnd(text, at, to) > at;
        int other = Math.max(words.end(Saying.NONE, text, at, to), words.end(Saying.DOCUMENT, text, at, to)); // 新闻发布会
        return date || words.end(Saying.WHEN, text, at, to) > 0 || words.end(Saying.TOWARD, text, at, to) > other
                || words.end(Saying.ISSUES, text, at, to) > Math.max(at + 1, other);
    }

    /** 某某汽车(中国)有限公司. */
    private static boolean goesOnBehindBracket(SourceText text, int at, int to) {
        int end = bracketEnd(text, at, to);
        return end < to && text.startsWithAny(COMPANY_FORMS, end);
    }

    /** Modifiers and adverbs before the verb are no part of the name: 某院[最新]数据, 某社[还]表示. */
    private int withoutTail(SourceText text, int start, int to) {
        int end = to;
        int before = tailStart(text, start, end);
        while (before >= 0 && before < end) {
            end = before;
            before = tailStart(text, start, end);
        }
        return end;
    }

    private int tailStart(SourceText text, int start, int end) {
        if (end <= start) {
            return -1;
        }
        if (MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            return end - 1;
        }
        int aside = words.start(Saying.ASIDE, text, end, start);
        return aside >= 0 ? aside : words.start(Saying.MODIFIER, text, end, start);
    }

    /** 8月12日, 2021年, 27日, 10时: the end of the last part; {@code at} if there is none. */
    int dateEnd(SourceText text, int at, int to) {
        int end = at;
        int digits = numberEnd(text, at, to);
        while (digits > end && digits < to && digits - end <= LONGEST_NUMBER && DATE_UNITS.indexOf(text.charAt(digits)) >= 0) {
            end = digits + 1;
            while (end < to && AFTER_DATE_UNITS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            digits = numberEnd(text, end, to);
        }
        return end;
    }

    private static int numberEnd(SourceText text, int from, int to) {
        int at = from;
        while (at < to && (isArabic(text.charAt(at)) || at > from && (text.charAt(at) == '-' || text.charAt(at) == ':'))) {
            at++;
        }
        return at;
    }

    /** Behind the bracket that closes the one at {@code open}; {@code to} if none does. */
    static int bracketEnd(SourceText text, int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return to;
    }

    /** Behind the mark that closes the title at {@code open}; {@code to} if none does. */
    static int titleEnd(SourceText text, int open, int to) {
        for (int i = open; i < to; i++) {
            if (text.charAt(i) == '》') {
                return i + 1;
            }
        }
        return to;
    }
}
