package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.period.When.OfYear;
import io.github.caishu.internal.period.When.YearKind;
import io.github.caishu.text.SourceText;

/** Reads a year and what stands with it: 2020年, 18年上半年, 2021年度, 2019年年报, 二〇一九年七月, 2019前三季度, 2018/19财年. */
final class YearReader {

    private static final int LOWEST = 1900;
    private static final int HIGHEST = 2199;
    /** After two digits and 年, what makes them a duration: 10年期, 20年内, 30年来; and before them: 近10年, 长达20年. */
    private static final String DURATION_AFTER = "期内来间历以之多余左的,。;)、久长寿保国收";
    private static final String DURATION_BEFORE = "近过去未来达期满逾超第前约这需为共多要了后再每数隔到至.-~个、的";
    private static final String DASHES = "-~–—至到/";

    private final TimeWords words;
    private final PartReader parts;

    YearReader(TimeWords words, PartReader parts) {
        this.words = words;
        this.parts = parts;
    }

    Reading<When> year(SourceText text, int at) {
        Reading<Integer> number = SmallNumber.read(text, at);
        if (number == null || !isYearLong(text, at, number)) {
            return null;
        }
        int end = number.end();
        int year = fourDigits(number, end - at);
        if (year < LOWEST || year > HIGHEST) {
            return null;
        }
        Reading<When> years = years(text, year, end);
        if (years != null) {
            return years;
        }
        if (text.charAt(end, ' ') == '财' && text.charAt(end + 1, ' ') == '年') {
            return whole(year, text.charAt(end + 2, ' ') == '度' ? end + 3 : end + 2);
        }
        if (text.charAt(end, ' ') == '年') {
            return end - at == 2 && !isShortYear(text, at, end) ? null : said(text, year, end);
        }
        return end - at == 4 && isArabic(text.charAt(at)) ? bare(text, year, end) : null;
    }

    private static boolean isYearLong(SourceText text, int at, Reading<Integer> number) {
        int length = number.end() - at;
        return length == 4 && (isArabic(text.charAt(at)) || isOneOf(text.charAt(at), "一二")) || length == 2 && isArabic(text.charAt(at));
    }

    private static int fourDigits(Reading<Integer> number, int length) {
        return length == 2 ? number.meaning() + (number.meaning() < 70 ? 2000 : 1900) : number.meaning();
    }

    /** 08年国内需求 and 19年一季度 name years, 10年期 and 近20年 lengths. */
    private static boolean isShortYear(SourceText text, int at, int end) {
        return !isOneOf(text.charAt(end + 1, '。'), DURATION_AFTER) && (at == 0 || !isOneOf(text.charAt(at - 1), DURATION_BEFORE));
    }

    private Reading<When> said(SourceText text, int year, int end) {
        Reading<Part> part = parts.part(text, end, true); // 2020年末
        if (part == null) {
            int behind = text.charAt(end + 1, ' ') == '度' || text.charAt(end + 1, ' ') == '的' ? end + 2 : end + 1;
            part = parts.part(text, behind, true);
        }
        if (part != null) {
            return new Reading<>(new OfYear(YearKind.SAID, year, part.meaning()), part.end());
        }
        Reading<When> holiday = holiday(text, year, end + 1);
        return holiday != null ? holiday : whole(year, text.charAt(end + 1, ' ') == '度' ? end + 2 : end + 1);
    }

    /** 2022年春节期间, 2022年“元旦档”. */
    private Reading<When> holiday(SourceText text, int year, int at) {
        boolean quoted = text.charAt(at, ' ') == '“';
        Reading<When> word = words.at(text, quoted ? at + 1 : at);
        if (word == null || !(word.meaning().is(When.Kind.UNSETTLED)) || text.startsWith("以来", word.end() - 2)) {
            return null;
        }
        int end = text.charAt(word.end(), ' ') == '档' ? word.end() + 1 : word.end();
        return new Reading<>(new When.Holiday(year), quoted && text.charAt(end, ' ') == '”' ? end + 1 : end);
    }

    /** 2019前三季度, 2021Q3; or the first of a list, 2021及2022年. */
    private Reading<When> bare(SourceText text, int year, int end) {
        Reading<Part> part = parts.part(text, end, true);
        if (part != null && text.charAt(part.end() - 1) != '月') {
            return new Reading<>(new OfYear(YearKind.SAID, year, part.meaning()), part.end());
        }
        if (isOneOf(text.charAt(end, ' '), "及和与、/")) {
            Reading<Integer> next = SmallNumber.read(text, end + 1, LOWEST, HIGHEST);
            if (next != null && isOneOf(text.charAt(next.end(), ' '), "年及和与、/")) {
                return whole(year, end);
            }
        }
        return null;
    }

    /** 2021-23年, 2016至2018年, 2018/19财年, 18-20年. */
    private static Reading<When> years(SourceText text, int from, int end) {
        if (!isOneOf(text.charAt(end, ' '), DASHES)) {
            return null;
        }
        Reading<Integer> last = SmallNumber.read(text, end + 1);
        if (last == null || !isYearLong(text, end + 1, last)) {
            return null;
        }
        int to = fourDigits(last, last.end() - end - 1);
        char next = text.charAt(last.end(), ' ');
        boolean financial = next == '财' || next == '榨' || next == '年' && text.charAt(end) == '/';
        if (to <= from || next != '年' && !financial || text.charAt(last.end() + 1, ' ') == '期' && text.charAt(last.end() + 2, ' ') != '间') {
            return null;
        }
        int behind = next == '年' ? last.end() + 1 : last.end() + 2;
        When years = financial ? new When.Indefinite(When.Kind.UNSETTLED) : new When.Span(ofYear(from), ofYear(to));
        return new Reading<>(years, text.charAt(behind, ' ') == '度' ? behind + 1 : behind);
    }

    private static OfYear ofYear(int year) {
        return new OfYear(YearKind.SAID, year, Part.WHOLE);
    }

    private static Reading<When> whole(int year, int end) {
        return new Reading<>(ofYear(year), end);
    }
}
