package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.internal.period.SmallNumber.read;

import io.github.caishu.text.SourceText;

/** Reads a part of a year: 6月末, 1-9月, 1月13日, 7月1-10日, 第三季度, 前9个月, Q3, 下半年. */
final class PartReader {

    private static final String DASHES = "-~—–至到";
    private static final String LISTS = "、和及与,";
    private final TimeWords words;

    PartReader(TimeWords words) {
        this.words = words;
    }

    /**
     * The part at {@code at}; null where none stands.
     *
     * @param afterYear whether a year stands before it, so that 二季 is a quarter and no series of a show
     */
    Reading<Part> part(SourceText text, int at, boolean afterYear) {
        Reading<Part> part = months(text, at);
        if (part == null) {
            part = quarter(text, at, afterYear);
        }
        if (part == null) {
            part = firstMonths(text, at);
        }
        if (part == null) {
            part = word(text, at);
        }
        return part == null ? null : edge(text, part);
    }

    private Reading<Part> word(SourceText text, int at) {
        Reading<When> word = words.at(text, at);
        return word != null && word.meaning() instanceof When.OfYear of && of.kind() == When.YearKind.OPEN ? new Reading<>(of.part(), word.end()) : null;
    }

    private static Reading<Part> months(SourceText text, int at) {
        Reading<Integer> first = read(text, at, 1, 12);
        if (first == null) {
            return null;
        }
        int end = first.end();
        boolean said = isMonth(text, end);
        int behind = said ? end + 1 : end;
        if (said && text.charAt(behind, ' ') == '份') {
            behind++;
        }
        int afterDash = dash(text, behind);
        if (!said && text.charAt(behind, ' ') == '、') {
            afterDash = behind + 1; // 7、8月份
        }
        Reading<Integer> last = afterDash > behind ? read(text, afterDash, 1, 12) : null;
        if (last != null && isMonth(text, last.end()) && isMonthsEnd(text, last.end())) {
            int to = last.end() + 1;
            return new Reading<>(Part.months(first.meaning(), last.meaning()), text.charAt(to, ' ') == '份' ? to + 1 : to);
        }
        return said ? days(text, first.meaning(), behind) : null;
    }

    /** Not the 1月2月 of 1月1日-2月1日, where the days go on. */
    private static boolean isMonthsEnd(SourceText text, int month) {
        return !isArabic(text.charAt(month + 1, ' ')) || read(text, month + 1, 1, 31) == null;
    }

    /** 3月, 3月期间, but not the contract 3月期 nor 3月龄. */
    private static boolean isMonth(SourceText text, int at) {
        return text.charAt(at, ' ') == '月' && (!isOneOf(text.charAt(at + 1, ' '), "期龄") || text.startsWith("期间", at + 1));
    }

    private static Reading<Part> days(SourceText text, int month, int behindMonth) {
        Reading<When.DaysOfMonth> days = text.charAt(behindMonth - 1) == '月' ? daysOfMonth(text, behindMonth) : null;
        return days == null
                ? new Reading<>(Part.months(month, month), behindMonth)
                : new Reading<>(Part.days(month, days.meaning().from(), days.meaning().to()), days.end());
    }

    /** 13日, 1-10日, 11日和12日, 5日至8日; of 20日和10日, which goes back, the first alone. */
    static Reading<When.DaysOfMonth> daysOfMonth(SourceText text, int at) {
        Reading<Integer> first = read(text, at, 1, 31);
        if (first == null) {
            return null;
        }
        boolean said = isDay(text, first.end());
        int behind = said ? first.end() + 1 : first.end();
        int next = dash(text, behind);
        if (next == behind && isOneOf(text.charAt(behind, ' '), LISTS)) {
            next = behind + 1;
        }
        Reading<Integer> last = next > behind ? read(text, next, first.meaning(), 31) : null;
        if (last != null && isDay(text, last.end())) {
            return new Reading<>(new When.DaysOfMonth(first.meaning(), last.meaning()), last.end() + 1);
        }
        return said ? new Reading<>(new When.DaysOfMonth(first.meaning(), first.meaning()), behind) : null;
    }

    private static boolean isDay(SourceText text, int at) {
        char c = text.charAt(at, ' ');
        return c == '日' && !isOneOf(text.charAt(at + 1, ' '), "元圆均益常") || c == '号' && !isOneOf(text.charAt(at + 1, ' '), "线楼院");
    }

    private static int dash(SourceText text, int at) {
        int end = at;
        while (end - at < 2 && isOneOf(text.charAt(end, ' '), DASHES)) {
            end++;
        }
        return end;
    }

    /** 第三季度, 三季度, 前三季度, 3季度; 三季报 means the first three. */
    private static Reading<Part> quarter(SourceText text, int at, boolean afterYear) {
        char lead = text.charAt(at, ' ');
        boolean first = lead == '前' || lead == '首' && text.charAt(at + 1, ' ') != '季';
        boolean led = first || lead == '第';
        Reading<Integer> number = lead == '首' && !first ? new Reading<>(1, at + 1) : read(text, led ? at + 1 : at, 1, 4);
        if (number == null) {
            return null;
        }
        int end = number.end();
        if (first && text.charAt(end, ' ') == '个') {
            end++;
        }
        if (text.charAt(end, ' ') != '季') {
            return null;
        }
        char after = text.charAt(end + 1, ' ');
        boolean report = after == '报';
        if (after != '度' && !report && !led && !afterYear && lead != '首') {
            return null;
        }
        Part part = first || report ? Part.months(1, number.meaning() * 3) : Part.quarter(number.meaning());
        return new Reading<>(part, after == '度' ? end + 2 : end + 1);
    }

    /** 前9个月, 前9月, 首两个月. */
    private static Reading<Part> firstMonths(SourceText text, int at) {
        char lead = text.charAt(at, ' ');
        Reading<Integer> number = isOneOf(lead, "前首头") ? read(text, at + 1, 1, 12) : null;
        if (number == null) {
            return null;
        }
        int end = text.charAt(number.end(), ' ') == '个' ? number.end() + 1 : number.end();
        if (text.charAt(end, ' ') != '月') {
            return null;
        }
        return new Reading<>(Part.months(1, number.meaning()), text.charAt(end + 1, ' ') == '份' ? end + 2 : end + 1);
    }

    /** 6月末, 三季度末, 年初, 4月下旬. */
    private static Reading<Part> edge(SourceText text, Reading<Part> reading) {
        Part part = reading.meaning();
        int end = reading.end();
        char c = text.charAt(end, ' ');
        if (part.isDays()) {
            return reading;
        }
        if (text.charAt(end + 1, ' ') == '旬' && isOneOf(c, "上中下")) {
            int third = "上中下".indexOf(c);
            return new Reading<>(Part.days(part.fromMonth(), third * 10 + 1, third == 2 ? Part.LAST : third * 10 + 10), end + 2);
        }
        return switch (c) {
            case '末', '底' -> new Reading<>(part.end(), end + 1);
            case '初' -> new Reading<>(part.start(), end + 1);
            default -> reading;
        };
    }
}
