package io.github.caishu.internal.numeral;

import static io.github.caishu.internal.numeral.NumeralCharacters.ARABIC;
import static io.github.caishu.internal.numeral.NumeralCharacters.BIG;
import static io.github.caishu.internal.numeral.NumeralCharacters.DIGIT;
import static io.github.caishu.internal.numeral.NumeralCharacters.SMALL;
import static io.github.caishu.internal.numeral.NumeralCharacters.TENS;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.internal.numeral.NumeralCharacters.isMagnitude;
import static io.github.caishu.internal.numeral.NumeralCharacters.kind;
import static io.github.caishu.internal.numeral.NumeralCharacters.value;

import io.github.caishu.text.SourceText;
import java.math.BigDecimal;

/**
 * Reads one unsigned numeral without fraction: numbers, Arabic or Chinese, the magnitudes that they carry, in any mixture
 * (12.8万, 3千5百万, 一万五千亿, 1亿2, 六点四二万), and the words within (三十几万, 20多亿, 十来个). The
 * {@link NumeralSum} adds up.
 */
final class MagnitudeReader {

    /** Longer runs of digits identify something; they do not say how much. */
    static final int MAX_DIGITS = 40;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    /** What ends a date or a time: the 3 of 1亿3月 is no 0.3亿. */
    private static final String DATE_UNITS = "年月日号时点季";
    /** Nouns that end in 数: 总数十亿, 人数百万. */
    private static final String NOUN_BEFORE_NUMBER = "人户总指次倍系参件台岁多少无函常基分点张股份例字奇读度级家单实位";
    private static final String AFTER_ONE = "直些般样起致定旦律线体并边度时切向";
    private static final String WORDS_WITHIN = "点几数多余来半个+";
    private static final String COUNTED_ABOUT = "个家人名位岁年天块元米吨次只台辆万亿";

    private final SourceText text;
    private final int start;
    private final NumeralSum sum = new NumeralSum();
    private int position;
    private boolean ended;
    private int traits;

    private MagnitudeReader(SourceText text, int start) {
        this.text = text;
        this.start = start;
        this.position = start;
    }

    /** The numeral that begins at {@code start}, or null when none does. */
    static NumeralToken read(SourceText text, int start) {
        NumeralToken simple = isArabic(text.charAt(start, '。')) ? simple(text, start) : null;
        return simple != null ? simple : new MagnitudeReader(text, start).read();
    }

    /** Most numerals, without ceremony: Arabic digits, alone or with one 万 or 亿; null for any other. */
    private static NumeralToken simple(SourceText text, int start) {
        int digits = NumeralCharacters.digitsEnd(text, start);
        int end = DecimalReader.end(text, start);
        if (end - start > MAX_DIGITS) {
            return null;
        }
        char next = text.charAt(end, '。');
        int power = next == '万' || next == '亿' ? value(next) : 0;
        int after = power == 0 ? end : end + 1;
        char last = text.charAt(after, '。');
        if (kind(last) != NumeralCharacters.NONE || WORDS_WITHIN.indexOf(last) >= 0) {
            return null;
        }
        BigDecimal number = DecimalReader.value(text, start, end);
        BigDecimal value = number.scaleByPowerOfTen(power);
        int traits = NumeralToken.ARABIC | (end > digits ? NumeralToken.DECIMAL : 0) | (power > 0 ? NumeralToken.MAGNITUDE : 0);
        return new NumeralToken(start, after, value, value, number, power, power, traits);
    }

    private NumeralToken read() {
        while (!ended) {
            char c = at(position);
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
        return position == start ? null : sum.token(start, position, traits);
    }

    /** The character there, or a full stop outside the text. */
    private char at(int index) {
        return text.charAt(index, '。');
    }

    // --- numbers

    private boolean arabic() {
        if (sum.hasPending()) {
            return false;
        }
        int end = DecimalReader.end(text, position);
        int integerDigits = NumeralCharacters.digitsEnd(text, position) - position;
        if (integerDigits > MAX_DIGITS || end - position > 2 * MAX_DIGITS) {
            return false;
        }
        boolean integer = end == position + integerDigits;
        if (!sum.isEmpty() && !mayFollowMagnitude(integer ? integerDigits : 0, end)) {
            return false;
        }
        traits |= (sum.isEmpty() ? NumeralToken.ARABIC : 0) | (integer ? 0 : NumeralToken.DECIMAL);
        sum.pend(DecimalReader.value(text, position, end), integer && integerDigits == 1);
        position = end;
        return true;
    }

    /** 1亿5000万, 5万4千, 3万5000, 1千零1, 1亿2; but not 5万20%, nor 1亿3月. */
    private boolean mayFollowMagnitude(int digits, int end) {
        char next = at(end);
        if (isMagnitude(next)) {
            return value(next) < sum.lastMagnitude();
        }
        boolean inPlace = digits == 1 || digits == sum.lastMagnitude() || sum.zeroBefore() && digits > 0;
        boolean wordGoesOn = next < 0x80 && ", );\n".indexOf(next) < 0;
        return inPlace && !wordGoesOn && DATE_UNITS.indexOf(next) < 0;
    }

    /** Chinese digits: 五, 二〇二一, and 三五 in 三五百. */
    private boolean digits() {
        if (sum.hasPending()) {
            return false;
        }
        char first = text.charAt(position);
        if (value(first) == 0 && !sum.isEmpty()) {
            return zeroBetween();
        }
        if (sum.isEmpty() && text.startsWith("一半", position) && at(position + 2) != '导') {
            return half(text.startsWith("一半半", position) ? 3 : 2);
        }
        int end = position + 1;
        while (kind(at(end)) == DIGIT && end - position <= MAX_DIGITS && !isTael(end)) {
            end++;
        }
        int count = end - position;
        boolean magnitudeFollows = isMagnitude(at(end));
        if (count > MAX_DIGITS || (traits & NumeralToken.ARABIC) != 0 && !magnitudeFollows && !sum.zeroBefore()) { // 5万一平
            return false;
        }
        if (count == 1) {
            return digit(first, magnitudeFollows);
        }
        if (count == 2 && areAdjacent(first, text.charAt(end - 1), magnitudeFollows)) {
            traits |= NumeralToken.VAGUE | (sum.isEmpty() && !magnitudeFollows ? NumeralToken.DIGIT_STRING : 0);
            sum.pend(BigDecimal.valueOf(value(first)), true);
            sum.spread(BigDecimal.valueOf(value(text.charAt(end - 1)) - value(first)));
        } else if (sum.isEmpty()) {
            traits |= NumeralToken.DIGIT_STRING;
            sum.pend(digitString(position, end), false);
        } else {
            ended = true; // 十三五: the digits after a magnitude are not one number
            return digit(first, false);
        }
        position = end;
        return true;
    }

    private boolean digit(char digit, boolean magnitudeFollows) {
        boolean last = !sum.isEmpty() && !magnitudeFollows;
        if (last && (digit == '两' || digit == '一' && AFTER_ONE.indexOf(at(position + 1)) >= 0)) {
            return false; // 三十两: the unit of mass; 几百万一直拖着
        }
        traits |= sum.isEmpty() && !magnitudeFollows ? NumeralToken.SINGLE : 0;
        sum.pend(BigDecimal.valueOf(value(digit)), value(digit) != 0);
        position++;
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
        return low > 0 && low < high && (magnitudeFollows || high == low + 1 || low == 3 && high == 5);
    }

    private BigDecimal digitString(int from, int to) {
        StringBuilder arabic = new StringBuilder();
        for (int i = from; i < to; i++) {
            arabic.append((char) ('0' + value(text.charAt(i))));
        }
        return new BigDecimal(arabic.toString());
    }

    /** 一百零五: the 零 says that the next digit is no colloquial tail. */
    private boolean zeroBetween() {
        char next = at(position + 1);
        if (sum.zeroBefore() || kind(next) == NumeralCharacters.NONE && next != '几' || kind(next) == BIG) {
            return false;
        }
        sum.zero();
        position++;
        return true;
    }

    // --- magnitudes

    private boolean tens(int digit) {
        if (sum.hasPending() || !sum.mayTakeSmall(1)) {
            return false;
        }
        sum.pend(BigDecimal.valueOf(digit), true);
        return small(1);
    }

    private boolean small(int power) {
        boolean alone = !sum.hasPending();
        if (!sum.mayTakeSmall(power) || alone && !maySmallStandAlone(power)) {
            return false;
        }
        boolean mayBeUnits = !alone && (sum.isFirstNumberPending() || isArabic(text.charAt(position - 1)));
        if (mayBeUnits && NumeralCharacters.beginsUnit(text, position)) {
            return false; // 500千瓦; but 三万五千米 is 35,000 metres
        }
        if (alone) {
            traits |= sum.isEmpty() ? NumeralToken.BARE : 0;
            sum.pend(BigDecimal.ONE, false);
        }
        sum.takeSmall(power);
        return magnitudeRead();
    }

    /** 十五, 千一 and 一百零十. Not 百分之, and not the 千 of 百万千瓦. */
    private boolean maySmallStandAlone(int power) {
        return sum.isEmpty() ? at(position + 1) != '分' : sum.mayTakeSmallAlone(power);
    }

    private boolean big(int power) {
        if (sum.isEmpty()) {
            if (!mayBigStandAlone(power)) {
                return false;
            }
            traits |= NumeralToken.BARE;
            sum.pend(BigDecimal.ONE, false);
        } else if (!sum.mayTakeBig(power) || NumeralCharacters.beginsUnit(text, position)) {
            return false; // 十五兆瓦
        }
        sum.takeBig(power);
        return magnitudeRead();
    }

    /** 万亿 is a number, and 近亿元 and 破万例 hold one; 万元 and 亿元 alone do not. */
    private boolean mayBigStandAlone(int power) {
        boolean approximate = "近逾超过破".indexOf(at(position - 1)) >= 0;
        boolean more = "余多".indexOf(at(position + 1)) >= 0 && Character.isIdeographic(at(position + 2)); // 万余元
        return power == 4 && at(position + 1) == '亿' || (approximate || more) && power < 12;
    }

    private boolean magnitudeRead() {
        traits |= NumeralToken.MAGNITUDE;
        position++;
        return true;
    }

    // --- the words within a numeral

    private boolean word(char c) {
        return switch (c) {
            case '点' -> decimals();
            case '几' -> several();
            case '数' -> severalMagnitudes();
            case '多', '余', '+' -> more(c);
            case '来' -> around();
            case '半' -> sum.isEmpty() && half(1);
            case '个' -> hundredMillions();
            default -> false;
        };
    }

    /** 六点四二; not the hours of 八点二十 and 三点五分, nor an index's 1302点5. */
    private boolean decimals() {
        int from = position + 1;
        int end = from;
        while ((kind(at(end)) == DIGIT || isArabic(at(end))) && end - from <= MAX_DIGITS) {
            end++;
        }
        boolean none = end == from || sum.isEmpty() || (traits & (NumeralToken.DECIMAL | NumeralToken.OPEN)) != 0;
        if (none || isArabic(text.charAt(position - 1)) || end - from > MAX_DIGITS || isClock(end)) {
            return false;
        }
        sum.appendDecimals(digitString(from, end).movePointLeft(end - from));
        traits = traits & ~NumeralToken.SINGLE | NumeralToken.DECIMAL;
        position = end;
        return true;
    }

    private boolean isClock(int end) {
        char next = at(end);
        return kind(next) == SMALL && value(next) == 1 || next == '分' && !text.startsWith("分之", end) || next == '刻';
    }

    /** 几十 is 10 to 100, 十几 10 to 20, 一千五百零几万 15.00 to 15.10 million. */
    private boolean several() {
        if (sum.hasPending() || sum.hasSpread()) {
            return false;
        }
        char next = at(position + 1);
        boolean ofMagnitude = isMagnitude(next) && sum.mayTakeSmall(value(next)) && !(sum.hasSmall() && kind(next) == BIG)
                || sum.isEmpty() && text.startsWith("个亿", position + 1);
        if (ofMagnitude) {
            sum.pend(BigDecimal.ONE, false);
            sum.spread(NINE);
        } else if (sum.hasSmall()) {
            sum.spread(sum.widthOfLastPlace());
        } else {
            return false;
        }
        traits |= NumeralToken.VAGUE;
        position++;
        return true;
    }

    /** 数十亿; but in 总数十亿 and 人数百万 the 数 belongs to the noun. */
    private boolean severalMagnitudes() {
        boolean noun = NOUN_BEFORE_NUMBER.indexOf(at(position - 1)) >= 0;
        return sum.isEmpty() && !noun && several();
    }

    /** 20多亿, 4.4多亿, 500余家, 1000+家; not 3多, and not the 余 of 100余额. */
    private boolean more(char c) {
        if (sum.isEmpty() || (traits & (NumeralToken.OPEN | NumeralToken.DIGIT_STRING)) != 0) {
            return false;
        }
        boolean bigFollows = kind(at(position + 1)) == BIG || text.startsWith("个亿", position + 1);
        char before = text.charAt(position - 1);
        boolean round = isMagnitude(before) || sum.hasPending() && bigFollows || isArabic(before) && sum.isPendingAtLeast(BigDecimal.TEN);
        if (!round || beginsWord(c) || c == '+' && !Character.isIdeographic(at(position + 1))) {
            return false;
        }
        traits |= NumeralToken.OPEN;
        position++;
        ended = !bigFollows;
        return true;
    }

    private boolean beginsWord(char c) {
        int next = position + 1;
        return switch (c) {
            case '余' -> "额量热".indexOf(at(next)) >= 0;
            case '多' -> "少数".indexOf(at(next)) >= 0 || text.startsWith("元化", next);
            default -> false;
        };
    }

    /** 十来个, 二十来万, 三万来块. */
    private boolean around() {
        char before = at(position - 1);
        boolean round = kind(before) == SMALL || kind(before) == BIG || isArabic(before) && sum.isPendingAtLeast(BigDecimal.TEN);
        if (!round || COUNTED_ABOUT.indexOf(at(position + 1)) < 0) {
            return false;
        }
        traits |= NumeralToken.VAGUE;
        position++;
        ended = kind(at(position)) != BIG;
        return true;
    }

    /** 两个亿, 3个亿, 1个多亿; not the name of a grade: 一个亿级项目. */
    private boolean hundredMillions() {
        boolean more = at(position + 1) == '多';
        int end = more ? position + 2 : position + 1;
        boolean number = (sum.hasPending() || sum.hasSpread()) && at(end) == '亿' && at(end + 1) != '级';
        if (number) {
            position = end;
            traits = traits & ~NumeralToken.SINGLE | (more ? NumeralToken.OPEN : 0);
        }
        return number;
    }

    /** 半, 一半. */
    private boolean half(int length) {
        sum.pend(HALF, false);
        traits |= length == 1 ? NumeralToken.SINGLE : 0;
        position += length;
        ended = !text.startsWith("个亿", position); // 半个亿
        return true;
    }
}
