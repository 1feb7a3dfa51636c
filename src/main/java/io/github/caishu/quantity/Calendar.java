package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.text.SourceText;

/** Tells the numbers of dates and times from figures: 2021年, 1月13日19时, 3月, 前3季度, 19:30. */
final class Calendar {

    /** After two digits and 年, what makes them a year: 16年下半年, 21年12月, 08年底. */
    private static final String YEAR_GOES_ON = "上下前末底初中度报全一二三四春夏秋冬国毛净营归Q0123456789";

    private Calendar() {
    }

    /**
     * The end of the date or time whose number stands at [start, end), or -1 where the number is none.
     */
    static int end(SourceText text, int start, int end) {
        if (end >= text.length()) {
            return -1;
        }
        char next = text.charAt(end);
        char after = text.charAt(end + 1, '。');
        int length = end - start;
        return switch (next) {
            case '年' -> isYear(length, after) || endsYears(text, start) ? end + 1 : -1;
            case '月', '号' -> end + 1;
            case '日' -> isYen(text, end) ? -1 : end + 1;
            case '季' -> after == '度' || length == 1 ? end + 1 : -1;
            case '世' -> after == '纪' ? end + 2 : -1;
            case '财' -> after == '年' ? end + 2 : -1;
            case '款' -> length == 4 && text.charAt(start) == '2' && text.charAt(start + 1) == '0' ? end + 1 : -1; // a model's year
            case '时' -> after == '代' ? -1 : end + 1;
            case '点' -> clock(text, start, end, after);
            case ':' -> isArabic(after) && length <= 2 ? minutes(text, end + 1) : -1;
            default -> -1;
        };
    }

    /** 118日元; but 31日元旦 is a date. */
    private static boolean isYen(SourceText text, int end) {
        char after = text.charAt(end + 1, '。');
        char third = text.charAt(end + 2, '。');
        return after == '圆' || after == '币' || after == '元' && third != '旦' && third != '宵';
    }

    /** The 12 of 2010-12年. */
    private static boolean endsYears(SourceText text, int start) {
        boolean joined = start >= 5 && "-~/至到、".indexOf(text.charAt(start - 1)) >= 0;
        for (int i = start - 5; joined && i < start - 1; i++) {
            joined = isArabic(text.charAt(i));
        }
        return joined && (start == 5 || !isArabic(text.charAt(start - 6))) && "12".indexOf(text.charAt(start - 5)) >= 0;
    }

    private static boolean isYear(int length, char after) {
        return length == 4 || length == 2 && YEAR_GOES_ON.indexOf(after) >= 0;
    }

    /** 20点30分, 9点半. */
    private static int clock(SourceText text, int start, int end, char after) {
        boolean hour = end - start <= 2 && isArabic(text.charAt(start));
        boolean clock = "半钟整".indexOf(after) >= 0 || isArabic(after) && followedByMinutes(text, end + 1);
        return hour && clock ? end + 1 : -1;
    }

    private static boolean followedByMinutes(SourceText text, int at) {
        int i = at;
        while (i < text.length() && isArabic(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '分' && i - at <= 2;
    }

    private static int minutes(SourceText text, int at) {
        int i = at;
        while (i < text.length() && (isArabic(text.charAt(i)) || text.charAt(i) == ':') && i - at < 8) {
            i++;
        }
        return i;
    }
}
