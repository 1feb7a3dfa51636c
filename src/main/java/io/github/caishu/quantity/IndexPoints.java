package io.github.caishu.quantity;

import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;

/** Tells the points of an index (涨6点至1302点, 报24183.54点) from the hours of a clock (9点, 20点30分). */
final class IndexPoints {

    /** What may stand before the points of an index, in the same clause. */
    private static final String[] CUES = {"指", "报", "涨", "跌", "收", "高水", "低水", "点", "升", "降", "下滑", "走低", "走高", "关口", "大关",
            "失守", "站上", "突破", "跌破", "震荡", "合约", "期货", "开盘", "收盘", "盘中"};
    private static final String CLOCK_BEFORE = "日午晨晚早间凌天号至前后上";
    private static final String CLOCK_AFTER = "半钟整许前后起截";
    private static final int REACH = 16;
    private static final int HOURS = 24;

    private IndexPoints() {
    }

    static boolean follow(SourceText text, NumeralToken number, int end) {
        if (number.is(NumeralToken.SINGLE) || number.is(NumeralToken.DIGIT_STRING)) {
            return false;
        }
        boolean large = number.is(NumeralToken.DECIMAL) || number.low().abs().intValue() > HOURS;
        if (!large && isClock(text, number, end)) {
            return false;
        }
        return large && number.is(NumeralToken.ARABIC) || cued(text, number.start());
    }

    private static boolean isClock(SourceText text, NumeralToken number, int end) {
        char next = text.charAt(end, '。');
        char before = text.charAt(number.start() - 1, '。');
        return next >= '0' && next <= '9' || CLOCK_AFTER.indexOf(next) >= 0 || CLOCK_BEFORE.indexOf(before) >= 0;
    }

    private static boolean cued(SourceText text, int start) {
        for (int i = start - 1; i >= 0 && i >= start - REACH; i--) {
            char c = text.charAt(i);
            if (c == '。' || c == '\n') {
                return false;
            }
            for (String cue : CUES) {
                if (text.startsWith(cue, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
