package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.kind;
import static io.github.caishu.quantity.UnitLexicon.startsWith;

import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.internal.numeral.RatioReader;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Lexicon;
import java.math.BigDecimal;
import java.util.Set;

/** Reads the unit after a number, with what belongs to it: 元人民币, 5角, 元/吨, 三斤半. */
final class UnitReader {

    private static final int MOST_DIGITS = 5;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    /** 三斤半年货: there 半 begins a word. */
    private static final String NOT_HALF = "年导数成天场路价山球程";
    private static final Set<String> RATE_TIMES = Set.of("年", "月", "日", "天", "小时", "时", "周", "季", "季度", "分钟", "秒", "d", "D", "a", "h", "s", "H");

    private final UnitLexicon units;

    UnitReader(UnitLexicon units) {
        this.units = units;
    }

    /** The number with its unit, or null where no unit follows. */
    Measured read(SourceText text, NumeralToken number) {
        int at = number.end();
        if (at < text.length() && text.charAt(at) == ' ') {
            at++; // 27 km
        }
        Lexicon.Match<Unit> match = at < text.length() ? units.at(text, at) : null;
        if (match == null || number.is(NumeralToken.FRACTION) && !match.meaning().is(UnitKind.CURRENCY)) {
            return null;
        }
        Unit unit = match.meaning();
        return switch (unit.kind()) {
            case CURRENCY -> money(text, number, unit, match.end());
            case PERCENTAGE -> percentage(text, number, unit, match.end());
            case MEASURE, MULTIPLE -> halfAfter(text, rate(text, number, unit, match.end()));
            case POINTS -> IndexPoints.follow(text, number, match.end()) ? new Measured(number, unit, null, null, match.end()) : null;
            case CLASSIFIER -> classifier(text, number, unit, match.end());
            case SUB_UNIT -> subUnit(text, number, unit, match.end());
            default -> new Measured(scaled(number, unit), unit, null, null, match.end());
        };
    }

    private static NumeralToken scaled(NumeralToken number, Unit unit) {
        return unit.factor() == BigDecimal.ONE || unit.factor().compareTo(BigDecimal.ONE) == 0 ? number
                : number.times(unit.factor(), number.end());
    }

    private Measured percentage(SourceText text, NumeralToken number, Unit unit, int end) {
        NumeralToken ratio = switch (unit.name()) {
            case "成" -> RatioReader.readTenths(text, number);
            case "折" -> RatioReader.readDiscount(text, number);
            default -> number.times(unit.factor(), end);
        };
        return ratio == null ? null : new Measured(ratio, Unit.PERCENT, null, null, ratio.end());
    }

    /** 一个半: the half belongs to the count. */
    private Measured classifier(SourceText text, NumeralToken number, Unit unit, int end) {
        Measured measured = new Measured(number, unit, null, null, end);
        if (unit.name().equals("套") && startsWith(text, end, "(间)")) {
            return new Measured(number, new Unit(UnitKind.CLASSIFIER, "套（间）", null, BigDecimal.ONE), null, null, end + 3);
        }
        if (unit.name().equals("台") && startsWith(text, end, "(套)")) {
            return new Measured(number, new Unit(UnitKind.CLASSIFIER, "台（套）", null, BigDecimal.ONE), null, null, end + 3);
        }
        return unit.name().equals("个") ? halfDuration(text, halfAfter(text, measured)) : measured;
    }

    /** 一个半小时, 两个半月: the half stands within the unit. */
    private Measured halfDuration(SourceText text, Measured measured) {
        int end = measured.end();
        if (text.charAt(end - 1) != '半') {
            return measured;
        }
        if (startsWith(text, end, "月")) {
            return new Measured(measured.number(), new Unit(UnitKind.DURATION, "个月", "mo", BigDecimal.ONE), null, null, end + 1);
        }
        Lexicon.Match<Unit> unit = end < text.length() ? units.at(text, end) : null;
        return unit != null && unit.meaning().is(UnitKind.DURATION)
                ? new Measured(measured.number(), unit.meaning(), null, null, unit.end()) : measured;
    }

    private static Measured halfAfter(SourceText text, Measured measured) {
        int end = measured.end();
        boolean half = end < text.length() && text.charAt(end) == '半'
                && (end + 1 == text.length() || NOT_HALF.indexOf(text.charAt(end + 1)) < 0);
        boolean single = !measured.number().is(NumeralToken.DECIMAL) && !measured.number().is(NumeralToken.OPEN);
        return half && single
                ? new Measured(measured.number().plus(HALF, end + 1), measured.unit(), measured.currency(), measured.per(), end + 1)
                : measured;
    }

    /** 220万吨/年, 5000T/D. */
    private Measured rate(SourceText text, NumeralToken number, Unit unit, int end) {
        NumeralToken value = scaled(number, unit);
        if (unit.is(UnitKind.MEASURE) && end < text.length() && text.charAt(end) == '/') {
            String time = time(text, end + 1);
            if (time != null) {
                return new Measured(value, unit, null, time, end + 1 + time.length());
            }
        }
        return new Measured(value, unit, null, null, end);
    }

    private static String time(SourceText text, int at) {
        String longest = null;
        for (String time : RATE_TIMES) {
            boolean fits = startsWith(text, at, time) && (longest == null || longest.length() < time.length());
            int end = at + time.length();
            boolean runsOn = fits && UnitLexicon.isLatin(time.charAt(0)) && end < text.length() && UnitLexicon.isLatin(text.charAt(end));
            if (fits && !runsOn) {
                longest = time;
            }
        }
        return longest;
    }

    // --- money

    private Measured money(SourceText text, NumeralToken number, Unit unit, int end) {
        String currency = unit.isGenericMoney() ? units.defaultCurrency() : unit.code();
        if (unit.name().equals("块") && !isMoneyBlock(text, number, end)) {
            return new Measured(number, new Unit(UnitKind.CLASSIFIER, "块", null, BigDecimal.ONE), null, null, end);
        }
        int at = end;
        if (unit.name().equals("元") || unit.name().equals("圆")) {
            Lexicon.Match<Unit> named = units.at(text, at); // 133.33万元人民币, 5亿元港币
            if (named != null && named.meaning().is(UnitKind.CURRENCY) && !named.meaning().isGenericMoney()) {
                currency = named.meaning().code();
                at = named.end();
            }
        }
        NumeralToken value = number;
        if (!number.is(NumeralToken.DECIMAL)) {
            NumeralToken withTail = subUnits(text, number, unit, currency, at);
            if (withTail != null) {
                value = withTail;
                at = withTail.end();
            }
        }
        Measured measured = new Measured(value, unit, currency, null, at);
        String per = per(text, at);
        return per == null ? unit.name().startsWith("块") ? halfAfter(text, measured) : measured
                : new Measured(value, unit, currency, per, at + 1 + per.length());
    }

    /** 三毛五, 两角五分: what the sub-unit goes on with belongs to it. */
    private Measured subUnit(SourceText text, NumeralToken number, Unit unit, int end) {
        NumeralToken value = scaled(number, unit);
        NumeralToken tail = number.is(NumeralToken.DECIMAL) ? null : subUnits(text, value, unit, unit.code(), end);
        return new Measured(tail == null ? value : tail, unit, null, null, tail == null ? end : tail.end());
    }

    /** 7块以上 and 三块 are money, 4865块银幕 is a count. */
    private static boolean isMoneyBlock(SourceText text, NumeralToken number, int end) {
        if (end == text.length()) {
            return !(number.is(NumeralToken.SINGLE) && number.low().compareTo(BigDecimal.ONE) == 0);
        }
        char next = text.charAt(end);
        return !Character.isIdeographic(next) || "以左上多半到至不起零的和".indexOf(next) >= 0 || kind(next) == NumeralCharacters.DIGIT;
    }

    /** 123元1角1分, 五块七毛八, 三块零四, 两美元又三美分; null where none follow. */
    private NumeralToken subUnits(SourceText text, NumeralToken whole, Unit unit, String currency, int start) {
        NumeralToken value = null;
        int at = start;
        BigDecimal step = unit.factor().movePointLeft(1);
        while (at < text.length()) {
            boolean joined = text.charAt(at) == '又' || text.charAt(at) == '零';
            int from = joined ? at + 1 : at;
            if (from >= text.length() || kind(text.charAt(from)) != NumeralCharacters.DIGIT && kind(text.charAt(from)) != NumeralCharacters.ARABIC) {
                break;
            }
            int digitsEnd = from;
            while (digitsEnd < text.length() && digitsEnd - from < 2 && NumeralCharacters.isArabic(text.charAt(digitsEnd))) {
                digitsEnd++;
            }
            boolean arabic = digitsEnd > from;
            digitsEnd = Math.max(digitsEnd, from + 1);
            BigDecimal digits = arabic ? new BigDecimal(textOf(text, from, digitsEnd))
                    : BigDecimal.valueOf(NumeralCharacters.value(text.charAt(from)));
            Lexicon.Match<Unit> sub = units.at(text, digitsEnd);
            BigDecimal fraction = sub == null ? null : units.subUnit(currency, sub.meaning().name());
            if (fraction != null) {
                value = (value == null ? whole : value).plus(digits.multiply(fraction), sub.end());
                step = fraction.movePointLeft(1);
                at = sub.end();
                continue;
            }
            boolean afterTenths = unit.is(UnitKind.SUB_UNIT) && unit.factor().compareTo(TENTH) == 0;
            boolean colloquial = !arabic && (unit.name().equals("块") || value != null || afterTenths) && !goesOn(text, digitsEnd);
            if (colloquial) { // 五块六, 五块七毛八
                BigDecimal place = text.charAt(at) == '零' ? HUNDREDTH : step;
                value = (value == null ? whole : value).plus(digits.multiply(place), digitsEnd);
            }
            break;
        }
        return value;
    }

    private static String textOf(SourceText text, int from, int to) {
        StringBuilder builder = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            builder.append(text.charAt(i));
        }
        return builder.toString();
    }

    /** Whether the digit before {@code at} begins another number: 三块五百 holds no 3.5. */
    private boolean goesOn(SourceText text, int at) {
        return at < text.length() && (kind(text.charAt(at)) != NumeralCharacters.NONE || units.at(text, at) != null);
    }

    /** The unit after a slash: 元/吨, 英镑/撒姆; also after 左右 (2000元左右/个). Null where none stands. */
    private String per(SourceText text, int end) {
        return end < text.length() && text.charAt(end) == '/' ? denominator(text, end + 1) : null;
    }

    private String denominator(SourceText text, int at) {
        int unitAt = at; // 美元/1000板英尺
        while (unitAt < text.length() && NumeralCharacters.isArabic(text.charAt(unitAt)) && unitAt - at < MOST_DIGITS) {
            unitAt++;
        }
        Lexicon.Match<Unit> match = unitAt < text.length() ? units.at(text, unitAt) : null;
        if (match != null && !match.meaning().is(UnitKind.PERCENTAGE) && (unitAt == at || !match.meaning().is(UnitKind.CURRENCY))) {
            return textOf(text, at, unitAt) + match.meaning().name();
        }
        return at < text.length() ? time(text, at) : null;
    }
}
