package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import io.github.caishu.text.SourceText;
import java.time.temporal.ChronoUnit;

/** Reads a stretch of time counted from the day of the text: 近三年, 过去24小时, 未来12个月, 最近半年, 6个月内, 一年来. */
final class LengthReader {

    private static final String[] PAST = {"过去的", "过去", "最近", "近"};
    private static final String[] FUTURE = {"未来的", "未来", "今后", "接下来"};
    private static final String[] PAST_TAILS = {"以来", "来"};
    private static final String[] WITHIN = {"以内", "之内", "内"};
    private static final String[] UNIT_WORDS = {"交易日", "小时", "星期", "月", "年", "周", "天", "日"};
    private static final ChronoUnit[] UNITS = {DAYS, HOURS, WEEKS, MONTHS, YEARS, WEEKS, DAYS, DAYS};
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
        if (within != null && within.equals("内") && isOneOf(text.charAt(end + 1, ' '), NOT_WITHIN)) {
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
            return new Reading<>(new FromToday.Length(MONTHS, 6), at + 2);
        }
        Reading<Integer> number = SmallNumber.read(text, at);
        if (number == null || number.meaning() == 0 || number.meaning() > LONGEST) { // 过去的2021年
            return null;
        }
        int unit = text.charAt(number.end(), ' ') == '个' ? number.end() + 1 : number.end();
        if (text.startsWith("季度", unit)) {
            return new Reading<>(new FromToday.Length(MONTHS, 3 * number.meaning()), unit + 2);
        }
        for (int i = 0; i < UNIT_WORDS.length; i++) {
            if (text.startsWith(UNIT_WORDS[i], unit)) {
                return new Reading<>(new FromToday.Length(UNITS[i], number.meaning()), unit + UNIT_WORDS[i].length());
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
