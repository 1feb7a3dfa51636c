package io.github.caishu.numeral;

/** Writes whole numbers in Chinese, by the rules of school books: 100,204 is 十万零二百零四. */
enum ChineseWriter {

    SMALL("零一二三四五六七八九", "十百千", "万亿"),
    CAPITAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿"),
    TRADITIONAL("零壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億");

    private static final long[] BIG = {10_000, 100_000_000};

    private final String digits;
    private final String small;
    private final String big;

    ChineseWriter(String digits, String small, String big) {
        this.digits = digits;
        this.small = small;
        this.big = big;
    }

    /** A number from 0 to 9,999,999,999,999,999. */
    String write(long number) {
        return number == 0 ? digit(0) : whole(number, 1);
    }

    /** The digits one by one: 二〇二一 for 2021. */
    String digitByDigit(String arabic) {
        StringBuilder written = new StringBuilder();
        arabic.chars().forEach(c -> written.append(digit(c - '0')));
        return written.toString();
    }

    private String whole(long number, int level) {
        if (level < 0) {
            return section((int) number);
        }
        long above = number / BIG[level];
        long below = number % BIG[level];
        if (above == 0) {
            return whole(below, level - 1);
        }
        String head = whole(above, level) + big.charAt(level);
        boolean gap = below > 0 && below < BIG[level] / 10;
        return below == 0 ? head : head + (gap ? digit(0) : "") + whole(below, level - 1);
    }

    /** One to four digits. */
    private String section(int number) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int power = 3, step = 1000; power >= 0; power--, step /= 10) {
            int digit = number / step % 10;
            if (digit == 0) {
                gap |= !written.isEmpty();
                continue;
            }
            written.append(gap ? digit(0) : "").append(digit(digit)).append(power == 0 ? "" : String.valueOf(small.charAt(power - 1)));
            gap = false;
        }
        return written.toString();
    }

    private String digit(int digit) {
        return digits.substring(digit, digit + 1);
    }
}
