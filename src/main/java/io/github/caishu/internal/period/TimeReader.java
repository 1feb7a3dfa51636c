package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.period.When.OfYear;
import io.github.caishu.internal.period.When.YearKind;
import io.github.caishu.text.SourceText;

/** Reads one time expression, without the words around it: 2020年上半年, 今年一季度, 11日和12日, 近三年, 2018-06-06. */
final class TimeReader {

    private final TimeWords words;
    private final PartReader parts;
    private final YearReader years;

    TimeReader(TimeWords words) {
        this.words = words;
        parts = new PartReader(words);
        years = new YearReader(words, parts);
    }

    /** The expression at {@code at}; null where none stands. */
    Reading<When> at(SourceText text, int at) {
        Reading<When> word = text.charAt(at) == '至' && text.charAt(at - 1, ' ') == '截' ? null : words.at(text, at); // 截至今日
        if (word != null && word.meaning() instanceof OfYear of && of.kind() == YearKind.RELATIVE) {
            return ofWord(text, of, word.end());
        }
        char c = text.charAt(at);
        Reading<When> reading = null;
        if (isNumeral(c) || c == 'Q' || c == 'H' || c == 'F' || isOneOf(c, "第前首头半近过最未今接")) {
            reading = numeral(text, at, c);
        }
        char before = text.charAt(at - 1, ' ');
        if (word != null && (before == '之' || isArabic(before))) {
            word = null; // 公布之日前十个交易日, 150元旦夕消费
        }
        return reading != null && (word == null || reading.end() >= word.end()) ? reading : word;
    }

    /** 北京时间21:45. */
    private static Reading<When> clock(SourceText text, int at) {
        Reading<Integer> hour = text.startsWith("时间", at - 2) ? SmallNumber.read(text, at, 0, 24) : null;
        Reading<Integer> minute = hour != null && text.charAt(hour.end(), ' ') == ':' ? SmallNumber.read(text, hour.end() + 1, 0, 59) : null;
        return minute == null ? null : new Reading<>(new When.Indefinite(When.Kind.SESSION), minute.end());
    }

    private Reading<When> numeral(SourceText text, int at, char c) {
        Reading<When> reading = isArabic(c) || c < 0x80 ? CodeReader.code(text, at) : null;
        if (reading == null && isNumeral(c)) {
            reading = years.year(text, at);
        }
        if (reading == null) {
            reading = LengthReader.length(text, at);
        }
        if (reading == null) {
            reading = clock(text, at);
        }
        if (reading == null) {
            reading = open(text, at);
        }
        return reading;
    }

    /** 今年一季度, 去年12月, 今年的前三个月. */
    private Reading<When> ofWord(SourceText text, OfYear year, int end) {
        Reading<Part> part = parts.part(text, text.charAt(end, ' ') == '的' ? end + 1 : end, true);
        if (part == null && text.charAt(end - 1) == '年') {
            part = parts.part(text, end - 1, true); // 去年底
        }
        return part == null ? new Reading<>(year, end) : new Reading<>(year.with(part.meaning()), part.end());
    }

    /** 6月末, 前三季度, 13日: its year or month is said elsewhere. */
    private Reading<When> open(SourceText text, int at) {
        char before = text.charAt(at - 1, ' ');
        boolean goesOn = isNumeral(before) && before != '十' && isArabic(before) == isArabic(text.charAt(at));
        if (goesOn || before == '个' || before == '.') {
            return null; // 2.3月: the end of a number; but 统一12月
        }
        Reading<Part> part = parts.part(text, at, false);
        if (part != null) {
            return new Reading<>(new OfYear(YearKind.OPEN, 0, part.meaning()), part.end());
        }
        Reading<When.DaysOfMonth> days = isArabic(text.charAt(at)) ? PartReader.daysOfMonth(text, at) : null;
        return days == null || text.charAt(days.end() - 1) == '号' ? null : new Reading<>(days.meaning(), days.end());
    }

    private static boolean isNumeral(char c) {
        return isArabic(c) || isOneOf(c, "一二三四五六七八九十两〇零");
    }
}
