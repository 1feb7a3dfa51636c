package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.digitsEnd;
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
        char after = text.charAt(end + 1, '。');
        int length = end - start;
        return switch (text.charAt(end, '。')) {
            case '年' -> isYear(length, after) || endsYears(text, start) ? end + 1 : -1;
            case '月', '号' -> end + 1;
            case '日' -> isYen(text, end) || text.startsWith("日历天", end) ? -1 : end + 1;
            case '季' -> after == '度' || length == 1 ? end + 1 : -1;
            case '世' -> after == '纪' ? end + 2 : -1;
            case '财' -> after == '年' ? end + 2 : -1;
            case '款' -> length == 4 && text.charAt(start) == '2' && text.charAt(start + 1) == '0' ? end + 1 : -1; // a model's year
            case '时' -> after == '代' ? -1 : end + 1;
            case '点' -> length <= 2 && ("半钟整".indexOf(after) >= 0 || isFollowedByMinutes(text, end + 1)) ? end + 1 : -1;
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
        int first = start - 5;
        boolean joined = "-~/至到、".indexOf(text.charAt(start - 1, '。')) >= 0;
        boolean century = "12".indexOf(text.charAt(first, '。')) >= 0 && !isArabic(text.charAt(first - 1, '。'));
        return joined && century && digitsEnd(text, first) == start - 1;
    }

    private static boolean isYear(int length, char after) {
        return length == 4 || length == 2 && YEAR_GOES_ON.indexOf(after) >= 0;
    }

    /** 20点30分, but not 综指涨20点. */
    private static boolean isFollowedByMinutes(SourceText text, int at) {
        int end = digitsEnd(text, at);
        return end > at && end - at <= 2 && text.charAt(end, '。') == '分';
    }

    private static int minutes(SourceText text, int at) {
        int i = at;
        while (isArabic(text.charAt(i, '。')) || text.charAt(i, '。') == ':') {
            i++;
        }
        return i;
    }
}
