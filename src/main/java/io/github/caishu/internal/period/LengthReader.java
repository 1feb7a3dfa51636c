package io.github.caishu.internal.period;

import java.time.temporal.ChronoUnit;
import io.github.caishu.text.SourceText;

/** Reads a stretch of time counted from the day of the text: 近三年, 过去24小时, 未来12个月, 最近半年, 6个月内, 一年来. */
final class LengthReader {

    private static final String[] PAST = {"过去的", "过去", "最近", "近"};
    private static final String[] FUTURE = {"未来的", "未来", "今后", "接下来"};
    private static final String[] PAST_TAILS = {"以来", "来"};
    private static final String[] WITHIN = {"以内", "之内", "内"};
    /** 15天内地, 3年内部: the 内 of another word. */
    private static final String NOT_WITHIN = "部地容外幕需存";

    private static final int LONGEST = 999;
    private static final int LONGEST_BARE = 180;

    private LengthReader() {
    }

    static Reading<When> length(SourceText text, int at) {
        String past = first(PAST, text, at);
        String future = past == null ? first(FUTURE, text, at) : null;
        int from = at + (past != null ? past.length() : future != null ? future.length() : 0);
        Reading<FromToday.Length> counted = counted(text, from);
        if (counted == null) {
            return null;
        }
        int end = counted.end();
        String back = first(PAST_TAILS, text, end);
        String within = back == null ? first(WITHIN, text, end) : null;
        if (within != null && within.equals("内") && NOT_WITHIN.indexOf(text.charAt(end + 1, ' ')) >= 0) {
            within = null;
        }
        boolean index = counted.meaning().count() > LONGEST_BARE; // 日经225日内
        if (past == null && future == null && (within == null || index)) {
            return null;
        }
        int sign = past != null ? -1 : 1;
        end += back != null ? back.length() : within != null ? within.length() : 0;
        return new Reading<>(new FromToday.Length(counted.meaning().unit(), sign * counted.meaning().count()), end);
    }

    private static Reading<FromToday.Length> counted(SourceText text, int at) {
        if (text.startsWith("半年", at)) {
            return new Reading<>(new FromToday.Length(ChronoUnit.MONTHS, 6), at + 2);
        }
        Reading<Integer> number = SmallNumber.read(text, at);
        if (number == null || number.meaning() == 0 || number.meaning() > LONGEST) { // 过去的2021年
            return null;
        }
        int unit = text.charAt(number.end(), ' ') == '个' ? number.end() + 1 : number.end();
        String[] words = {"交易日", "季度", "小时", "星期", "月", "年", "周", "天", "日"};
        ChronoUnit[] units = {ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.HOURS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS, ChronoUnit.WEEKS, ChronoUnit.DAYS, ChronoUnit.DAYS};
        for (int i = 0; i < words.length; i++) {
            if (text.startsWith(words[i], unit)) {
                return new Reading<>(new FromToday.Length(units[i], words[i].equals("季度") ? 3 * number.meaning() : number.meaning()), unit + words[i].length());
            }
        }
        return null;
    }

    private static String first(String[] words, SourceText text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
