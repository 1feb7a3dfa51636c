package io.github.caishu.internal.numeral;

import static io.github.caishu.internal.numeral.NumeralCharacters.ARABIC;
import static io.github.caishu.internal.numeral.NumeralCharacters.BIG;
import static io.github.caishu.internal.numeral.NumeralCharacters.DIGIT;
import static io.github.caishu.internal.numeral.NumeralCharacters.SMALL;
import static io.github.caishu.internal.numeral.NumeralCharacters.TENS;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.internal.numeral.NumeralCharacters.isMagnitude;
import static io.github.caishu.internal.numeral.NumeralCharacters.kind;
import static io.github.caishu.internal.numeral.NumeralCharacters.startsWith;
import static io.github.caishu.internal.numeral.NumeralCharacters.value;

import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/**
 * Reads one unsigned numeral without fraction: numbers, Arabic or Chinese, and the magnitudes that they carry, in any
 * mixture (12.8万, 3千5百万, 一万五千亿, 1亿2, 六点四二万, 三十几万, 二三十亿, 20多亿).
 *
 * <p>A number waits as the <em>pending</em> one until its magnitude comes. 十百千 gather numbers into a <em>section</em>;
 * 万亿兆 add the section to the <em>total</em>, or multiply the total where it is smaller than they are (一万五千 · 亿).
 */
final class MagnitudeReader {

    /** Longer runs of digits identify something; they do not say how much. */
    static final int MAX_DIGITS = 40;

    private static final int NOTHING_YET = Integer.MAX_VALUE;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** What ends a date or a time: the 3 of 1亿3月 is no 0.3亿. */
    private static final String DATE_UNITS = "年月日号时点季";

    private final SourceText text;
    private final int start;
    private int position;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal pending;
    /** The width of the interval that a vague numeral means, null where it means one value. */
    private BigDecimal spread;
    private boolean spreadInSection;
    private int lastBig = NOTHING_YET;
    private int lastSmall = NOTHING_YET;
    private int lastMagnitude;
    private boolean zeroBefore;
    private boolean pendingIsDigit;
    private boolean ended;

    private int terms;
    private BigDecimal coefficient;
    private int exponent;
    private int bigExponent;
    private int traits;

    private MagnitudeReader(SourceText text, int start) {
        this.text = text;
        this.start = start;
        this.position = start;
    }

    /** The numeral that begins at {@code start}, or null when none does. */
    static NumeralToken read(SourceText text, int start) {
        return new MagnitudeReader(text, start).read();
    }

    private NumeralToken read() {
        while (!ended && position < text.length()) {
            char c = text.charAt(position);
            boolean read = switch (kind(c)) {
                case ARABIC -> arabic();
                case DIGIT -> digits();
                case TENS -> tens(value(c));
                case SMALL -> small(value(c));
                case BIG -> big(value(c));
                default -> word(c);
            };
            if (!read) {
                break;
            }
        }
        return position == start ? null : token();
    }

    private NumeralToken token() {
        if (pending != null && pendingIsDigit && lastMagnitude > 0 && !zeroBefore) {
            scalePending(lastMagnitude - 1); // 三万五 is 35,000, 1亿2 is 120 million
        }
        BigDecimal low = sum();
        BigDecimal high = spread == null ? low : low.add(spread);
        return new NumeralToken(start, position, low, high, terms == 1 ? coefficient : null, exponent, bigExponent, traits);
    }

    private BigDecimal sum() {
        BigDecimal sum = plus(total, section);
        return pending == null ? sum : plus(sum, pending);
    }

    /** The sum, in the precision of the other one where one is zero: 4861.5亿 stays known to 10^7. */
    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a.signum() == 0 ? b : b.signum() == 0 ? a : a.add(b);
    }

    private void scalePending(int power) {
        pending = pending.scaleByPowerOfTen(power);
        if (spread != null) {
            spread = spread.scaleByPowerOfTen(power);
        }
    }

    private boolean isEmpty() {
        return position == start;
    }

    private void pend(BigDecimal number, boolean digit) {
        pending = number;
        pendingIsDigit = digit;
        terms++;
        if (terms == 1) {
            coefficient = number;
        }
    }

    // --- numbers

    private boolean arabic() {
        if (pending != null) {
            return false;
        }
        int end = DecimalReader.end(text, position);
        int integerDigits = DecimalReader.integerEnd(text, position) - position;
        if (integerDigits > MAX_DIGITS || end - position > 2 * MAX_DIGITS) {
            return false;
        }
        boolean integer = end == position + integerDigits;
        if (!isEmpty() && !mayFollowMagnitude(integer ? integerDigits : 0, end)) {
            return false;
        }
        if (isEmpty()) {
            traits |= NumeralToken.ARABIC;
        }
        if (!integer) {
            traits |= NumeralToken.DECIMAL;
        }
        pend(DecimalReader.value(text, position, end), integer && integerDigits == 1);
        position = end;
        return true;
    }

    /** 1亿5000万, 5万4千, 3万5000, 1千零1, 1亿2; but not 5万20%, nor 1亿3月. */
    private boolean mayFollowMagnitude(int digits, int end) {
        char next = end < text.length() ? text.charAt(end) : '。';
        if (isMagnitude(next)) {
            return value(next) < lastMagnitude;
        }
        boolean inPlace = digits == 1 || digits == lastMagnitude || zeroBefore && digits > 0;
        boolean wordGoesOn = next < 0x80 && next != ',' && next != ' ' && next != ')' && next != ';' && next != '\n';
        return inPlace && !wordGoesOn && DATE_UNITS.indexOf(next) < 0;
    }

    /** Chinese digits: 五, 二〇二一, and 三五 in 三五百. */
    private boolean digits() {
        if (pending != null) {
            return false;
        }
        char first = text.charAt(position);
        if (value(first) == 0 && !isEmpty()) {
            return zeroBetween();
        }
        int end = position + 1;
        while (end < text.length() && kind(text.charAt(end)) == DIGIT && end - position <= MAX_DIGITS && !isTael(end)) {
            end++;
        }
        int count = end - position;
        if (count > MAX_DIGITS) {
            return false;
        }
        boolean magnitudeFollows = end < text.length() && kind(text.charAt(end)) >= SMALL;
        if (count == 1) {
            if (first == '两' && !isEmpty() && !magnitudeFollows) {
                return false; // 三十两: the unit of mass
            }
            pend(BigDecimal.valueOf(value(first)), value(first) != 0);
            if (isEmpty() && !magnitudeFollows) {
                traits |= NumeralToken.SINGLE;
            }
            position = end;
            return true;
        }
        if (count == 2 && areAdjacent(first, text.charAt(end - 1), magnitudeFollows)) {
            pend(BigDecimal.valueOf(value(first)), true);
            spread = BigDecimal.valueOf(value(text.charAt(end - 1)) - value(first));
            spreadInSection = true;
            traits |= NumeralToken.VAGUE | (isEmpty() && !magnitudeFollows ? NumeralToken.DIGIT_STRING : 0);
            position = end;
            return true;
        }
        if (!isEmpty()) {
            pend(BigDecimal.valueOf(value(first)), true);
            position++;
            ended = true; // 十三五: the digits after a magnitude are not one number
            return true;
        }
        pend(digitString(position, end), false);
        traits |= NumeralToken.DIGIT_STRING;
        position = end;
        return true;
    }

    /** In 二两 the 两 is a unit; in 一两百 and 三两个 it is a digit. */
    private boolean isTael(int index) {
        return text.charAt(index) == '两' && text.charAt(index - 1) != '一' && text.charAt(index - 1) != '三';
    }

    /** 三五百 and 七八十, and 三四 alone; but 三八 alone is the digit string of 三八折. */
    private static boolean areAdjacent(char first, char second, boolean magnitudeFollows) {
        int low = value(first);
        int high = value(second);
        return low > 0 && low < high && (magnitudeFollows || high == low + 1);
    }

    private BigDecimal digitString(int from, int to) {
        StringBuilder arabic = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            arabic.append((char) ('0' + value(text.charAt(i))));
        }
        return new BigDecimal(arabic.toString());
    }

    /** 一百零五: the 零 says that the next digit is no colloquial tail. */
    private boolean zeroBetween() {
        if (position + 1 >= text.length() || zeroBefore) {
            return false;
        }
        char next = text.charAt(position + 1);
        if (kind(next) == 0 && next != '几' || kind(next) == BIG) {
            return false;
        }
        zeroBefore = true;
        position++;
        return true;
    }

    // --- magnitudes

    private boolean tens(int digit) {
        if (pending != null || lastSmall <= 1) {
            return false;
        }
        pend(BigDecimal.valueOf(digit), true);
        return small(1);
    }

    private boolean small(int power) {
        boolean alone = pending == null;
        if (power >= lastSmall || alone && !mayStandAlone(power)) {
            return false;
        }
        boolean firstNumber = terms == 1 && total.signum() == 0 && section.signum() == 0;
        if (!alone && (firstNumber || isArabic(text.charAt(position - 1))) && NumeralCharacters.beginsUnit(text, position)) {
            return false;
        }
        if (alone) {
            if (isEmpty()) {
                traits |= NumeralToken.BARE;
            }
            pend(BigDecimal.ONE, false);
        } else if (pending.signum() == 0) {
            pending = BigDecimal.ONE; // 零十
        }
        section = plus(section, pending.scaleByPowerOfTen(power));
        if (spread != null && spreadInSection) {
            spread = spread.scaleByPowerOfTen(power);
        }
        pending = null;
        lastSmall = power;
        magnitudeRead(power);
        return true;
    }

    /** 十五, 千一 and 一百零十; 一千一百十. Not 百分之, and not the 千 of 百万千瓦. */
    private boolean mayStandAlone(int power) {
        if (isEmpty()) {
            return !startsWith(text, position + 1, "分");
        }
        return zeroBefore || section.signum() != 0 && power == 1;
    }

    private boolean big(int power) {
        boolean nothingPending = pending == null && section.signum() == 0;
        if (isEmpty()) {
            if (power != 4 || position + 1 >= text.length() || text.charAt(position + 1) != '亿') {
                return false; // 万亿 is a number, 万元 and 亿元 alone are not
            }
            traits |= NumeralToken.BARE;
            pend(BigDecimal.ONE, false);
        } else if (nothingPending && power < lastBig || terms <= 1 && NumeralCharacters.beginsUnit(text, position)) {
            return false;
        }
        if (pending != null && pendingIsDigit && lastSmall != NOTHING_YET && lastSmall > 1 && !zeroBefore) {
            scalePending(lastSmall - 1); // 百二万 is 1.2 million
        }
        BigDecimal part = pending == null ? section : plus(section, pending);
        if (power >= lastBig) {
            total = plus(total, part).scaleByPowerOfTen(power);
        } else {
            total = plus(total, part.scaleByPowerOfTen(power));
        }
        if (spread != null) {
            spread = spread.scaleByPowerOfTen(power);
            spreadInSection = false;
        }
        section = BigDecimal.ZERO;
        pending = null;
        lastSmall = NOTHING_YET;
        bigExponent = power >= lastBig ? bigExponent + power : power;
        lastBig = power;
        magnitudeRead(power);
        return true;
    }

    private void magnitudeRead(int power) {
        lastMagnitude = power;
        exponent += power;
        if (kind(text.charAt(position)) == SMALL) {
            bigExponent = 0;
        }
        zeroBefore = false;
        traits |= NumeralToken.MAGNITUDE;
        position++;
    }

    // --- the words within a numeral

    private boolean word(char c) {
        return switch (c) {
            case '点' -> decimals();
            case '几' -> several();
            case '数' -> severalMagnitudes();
            case '多', '余' -> more(c);
            case '来' -> around();
            case '半' -> half();
            case '个' -> hundredMillions();
            default -> false;
        };
    }

    /** 六点四二; not the hours of 八点二十 and 三点五分, nor an index's 1302点5. */
    private boolean decimals() {
        int from = position + 1;
        int end = from;
        while (end < text.length() && (kind(text.charAt(end)) == DIGIT || isArabic(text.charAt(end))) && end - from <= MAX_DIGITS) {
            end++;
        }
        boolean none = end == from || isEmpty() || (traits & (NumeralToken.DECIMAL | NumeralToken.OPEN)) != 0;
        if (none || isArabic(text.charAt(position - 1)) || end - from > MAX_DIGITS) {
            return false;
        }
        char next = end < text.length() ? text.charAt(end) : '。';
        if (kind(next) == SMALL && value(next) == 1 || next == '分' && !startsWith(text, end, "分之") || next == '刻') {
            return false;
        }
        NumeralToken whole = token();
        pending = whole.low().add(digitString(from, end).movePointLeft(end - from));
        pendingIsDigit = false;
        coefficient = pending;
        terms = 1;
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        lastBig = NOTHING_YET;
        lastSmall = NOTHING_YET;
        lastMagnitude = 0;
        traits = traits & ~NumeralToken.SINGLE | NumeralToken.DECIMAL;
        position = end;
        return true;
    }

    /** 几十 is 10 to 100, 十几 10 to 20, 一千五百零几万 15.00 to 15.10 million. */
    private boolean several() {
        if (pending != null || spread != null) {
            return false;
        }
        char next = position + 1 < text.length() ? text.charAt(position + 1) : '。';
        boolean magnitudeFollows = isMagnitude(next) && (section.signum() == 0 || value(next) < lastSmall);
        if (isEmpty() && !magnitudeFollows || !isEmpty() && lastMagnitude == 0) {
            return false;
        }
        if (magnitudeFollows && !(lastSmall != NOTHING_YET && kind(next) == BIG)) {
            pend(BigDecimal.ONE, false);
            spread = BigDecimal.valueOf(9);
        } else if (lastSmall != NOTHING_YET) {
            spread = BigDecimal.ONE.scaleByPowerOfTen(zeroBefore ? 1 : lastSmall);
        } else {
            return false;
        }
        spreadInSection = pending != null;
        traits |= NumeralToken.VAGUE;
        position++;
        return true;
    }

    /** 数十亿; but in 总数十亿 and 人数百万 the 数 belongs to the noun. */
    private boolean severalMagnitudes() {
        boolean noun = position > 0 && "人户总指次倍系参件台岁多少无函常基分点张股份例字奇读度级家单实位".indexOf(text.charAt(position - 1)) >= 0;
        return isEmpty() && !noun && several();
    }

    /** 20多亿, 500余家; not 3多, and not the 余 of 100余额. */
    private boolean more(char c) {
        if (isEmpty() || (traits & (NumeralToken.OPEN | NumeralToken.DIGIT_STRING)) != 0) {
            return false;
        }
        char before = text.charAt(position - 1);
        boolean round = isMagnitude(before) || isArabic(before) && pending != null && pending.compareTo(BigDecimal.TEN) >= 0
                || pending != null && position + 1 < text.length() && kind(text.charAt(position + 1)) == BIG; // 4.4多亿
        boolean word = c == '余'
                ? startsWith(text, position + 1, "额") || startsWith(text, position + 1, "款") || startsWith(text, position + 1, "量")
                : startsWith(text, position + 1, "元化") || startsWith(text, position + 1, "少") || startsWith(text, position + 1, "数");
        if (!round || word) {
            return false;
        }
        traits |= NumeralToken.OPEN;
        position++;
        ended = position >= text.length() || kind(text.charAt(position)) != BIG;
        return true;
    }

    /** 十来个, 二十来万. */
    private boolean around() {
        boolean counted = position + 1 < text.length() && "个家人名位岁年天块元米吨次只台辆万亿".indexOf(text.charAt(position + 1)) >= 0;
        if (isEmpty() || kind(text.charAt(position - 1)) != SMALL || !counted) {
            return false;
        }
        traits |= NumeralToken.VAGUE;
        position++;
        ended = kind(text.charAt(position)) != BIG;
        return true;
    }

    /** 两个亿, 3个亿; not the name of a grade: 一个亿级项目. */
    private boolean hundredMillions() {
        boolean number = pending != null && startsWith(text, position + 1, "亿") && !startsWith(text, position + 2, "级");
        if (number) {
            position++;
            traits &= ~NumeralToken.SINGLE;
        }
        return number;
    }

    private boolean half() {
        if (!isEmpty()) {
            return false;
        }
        pend(HALF, false);
        traits |= NumeralToken.SINGLE;
        position++;
        ended = true;
        return true;
    }
}
