package io.github.caishu.quantity;


import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.internal.numeral.RatioReader;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;

/** Reads the unit after a number, with what belongs to it: 三成半, 三斤半, 6个多月, 220万吨/年; money it leaves to its own reader. */
final class UnitReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** 三斤半年货: there 半 begins a word. */
    private static final String NOT_HALF = "年导数成天场路价山球程";
    /** What does not come in tens of thousands. */
    private static final Set<String> NEVER_MANY = Set.of("起", "国", "省", "市", "州", "城");
    private static final int REACH_OF_RATIO = 10;
    private static final Unit MONTHS = new Unit(UnitKind.DURATION, "个月", "mo", BigDecimal.ONE);

    private final UnitLexicon units;
    private final Denominators denominators;
    private final MoneyReader money;
    private final IndexPoints indexPoints;

    UnitReader(Vocabulary vocabulary, UnitLexicon units) {
        this.units = units;
        indexPoints = new IndexPoints(vocabulary);
        denominators = new Denominators(units);
        money = new MoneyReader(vocabulary, units, denominators);
    }

    /** The number with its unit, or null where no unit follows. */
    Measured read(SourceText text, NumeralToken number) {
        int at = text.startsWith(" ", number.end()) ? number.end() + 1 : number.end(); // 27 km
        if (text.charAt(at, '。') == '/') {
            return number.bigExponent() > 0 || units.prefixBefore(text, number.start(), 0) != null ? money.readWithoutCurrency(text, number) : null;
        }
        Lexicon.Match<Unit> match = units.at(text, at);
        if (match == null || number.is(NumeralToken.FRACTION) && !match.meaning().is(UnitKind.CURRENCY)) {
            return null;
        }
        Unit unit = match.meaning();
        return switch (unit.kind()) {
            case CURRENCY -> halfAfter(text, money.read(text, number, unit, match.end()));
            case SUB_UNIT -> money.readSubUnit(text, number, unit, match.end());
            case PERCENTAGE -> percentage(text, number, unit, match.end());
            case MEASURE -> isOtherWord(text, number, unit, match.end()) ? null : halfAfter(text, rate(text, number, unit, match.end()));
            case MULTIPLE -> isMultiple(text, number, unit) ? halfAfter(text, plain(number, unit, match.end())) : null;
            case POINTS -> indexPoints.follow(text, number, match.end()) ? plain(number, unit, match.end()) : null;
            case CLASSIFIER -> classifier(text, number, unit, match.end());
            case DURATION, AGE -> halfAfter(text, plain(number, unit, match.end()));
            case PERCENTAGE_POINT -> plain(number, unit, match.end());
        };
    }

    /** 53度 is no energy, 亿度 and 5度电 are; 5升1平2降 are rises and draws, no litres. */
    private static boolean isOtherWord(SourceText text, NumeralToken number, Unit unit, int end) {
        if (unit.name().equals("度")) {
            return number.bigExponent() == 0 && text.charAt(end, '。') != '电';
        }
        return (unit.name().equals("升") || unit.name().equals("平")) && NumeralCharacters.isArabic(text.charAt(end, '。'));
    }

    /** 13.6x, PE 20x; but 小米12X is a name. */
    private static boolean isMultiple(SourceText text, NumeralToken number, Unit unit) {
        if (unit.name().charAt(0) >= 0x80 || number.is(NumeralToken.DECIMAL)) {
            return true;
        }
        for (int i = number.start() - 1; i >= Math.max(0, number.start() - REACH_OF_RATIO); i--) {
            if (text.startsWith("PE", i) || text.startsWith("PB", i) || text.startsWith("PS", i) || text.startsWith("P/E", i)) {
                return true;
            }
        }
        return false;
    }

    private static Measured plain(NumeralToken number, Unit unit, int end) {
        boolean base = unit.factor().compareTo(BigDecimal.ONE) == 0;
        return new Measured(base ? number : number.times(unit.factor(), number.end()), unit, null, null, end);
    }

    private static Measured percentage(SourceText text, NumeralToken number, Unit unit, int end) {
        NumeralToken ratio = switch (unit.name()) {
            case "成" -> RatioReader.readTenths(text, number);
            case "折" -> RatioReader.readDiscount(text, number);
            default -> number.times(unit.factor(), end);
        };
        return ratio == null ? null : new Measured(ratio, unit, null, null, ratio.end());
    }

    /** 220万吨/年, 50毫克/升; but 100兆瓦/200兆瓦时 are two. */
    private Measured rate(SourceText text, NumeralToken number, Unit unit, int end) {
        boolean ofNumber = NumeralCharacters.isArabic(text.charAt(end + 1, '。'));
        String per = ofNumber ? null : denominators.afterSlash(text, end);
        return new Measured(number, unit, null, per, per == null ? end : end + 1 + per.length());
    }

    /** 19.9万起 counts nothing, there 起 says "from"; nor does 5583万国农科技. */
    private Measured classifier(SourceText text, NumeralToken number, Unit unit, int end) {
        if (number.bigExponent() > 0 && NEVER_MANY.contains(unit.name())) {
            return null;
        }
        Measured measured = plain(number, unit, end);
        if (!unit.name().equals("个")) {
            return measured;
        }
        Measured half = halfAfter(text, measured);
        if (half != measured) {
            return splitUnit(text, half, half.end());
        }
        boolean more = text.startsWith("多", end);
        return more ? splitUnit(text, plain(number.with(NumeralToken.OPEN), unit, end), end + 1) : measured;
    }

    /** 一个半小时, 两个半月, 6个多月, 2.5个多百分点: the unit goes on at {@code at}, behind 半 or 多. */
    private Measured splitUnit(SourceText text, Measured measured, int at) {
        if (text.startsWith("月", at)) {
            return plain(measured.number(), MONTHS, at + 1);
        }
        Lexicon.Match<Unit> rest = units.at(text, at);
        boolean split = rest != null && (rest.meaning().is(UnitKind.DURATION) || rest.meaning().is(UnitKind.PERCENTAGE_POINT));
        return split ? plain(measured.number(), rest.meaning(), rest.end()) : measured;
    }

    /** 两米半, 三倍半, 三块半, 一个半. */
    private static Measured halfAfter(SourceText text, Measured measured) {
        int end = measured.end();
        boolean half = text.startsWith("半", end) && NOT_HALF.indexOf(text.charAt(end + 1, '。')) < 0;
        boolean whole = !measured.number().is(NumeralToken.DECIMAL | NumeralToken.OPEN) && measured.per() == null;
        return half && whole
                ? new Measured(measured.number().plus(HALF, end + 1), measured.unit(), measured.currency(), null, end + 1)
                : measured;
    }
}
