package io.github.caishu.output.xbrl;

import static java.util.stream.Collectors.joining;

import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Price;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The units of facts (Common Definitions 1.0, section 3.4), and the power of ten by which a number changes with its unit.
 *
 * <pre>
 * 6.1亿元            iso4217:CNY
 * 0.36元/股          iso4217:CNY/xbrli:shares
 * 每10股派2元        iso4217:CNY/xbrli:shares   0.2
 * 2.5元/平方米/天    iso4217:CNY/(utr:D*utr:sqm)
 * 610万股            xbrli:shares
 * 832个, 1.5倍       none: the OIM leaves the unit of pure numbers out
 * 15%                none                       0.15
 * 800吨/年           utr:t/utr:Y
 * 500亩              unit:亩
 * </pre>
 */
final class FactUnits {

    /** @param powerOfTen what the number has to be multiplied with */
    record Unit(String name, int powerOfTen) {
    }

    private static final Unit PURE = new Unit(null, 0);
    private static final Unit PERCENT = new Unit(null, -2);
    private static final String SHARE = "股";
    /** The 10股 of 每10股 and the 万份 of 每万份; 千克 is a unit. */
    private static final Pattern ROUND_NUMBER = Pattern.compile("1?(?<zeros>0*)(?<magnitude>[十百千万亿]?)(?<unit>\\D+)");
    private static final Map<String, Integer> POWERS = Map.of("十", 1, "百", 2, "千", 3, "万", 4, "亿", 8);

    private final Map<String, String> units = Table.read("units.tsv");
    private final Map<String, String> symbols = new HashMap<>();

    /** @param vocabulary says which spellings name a unit of the tables */
    FactUnits(Vocabulary vocabulary) {
        for (VocabularyTable table : List.of(VocabularyTable.MEASURES, VocabularyTable.DURATIONS)) {
            for (VocabularyRow row : vocabulary.rows(table)) {
                symbols.put(row.cell(0), row.cell(1));
            }
        }
    }

    /** The unit of a quantity; its name is null where it has none. */
    Unit of(Quantity quantity) {
        return switch (quantity.type()) {
            case MONEY -> new Unit(currency(((Money) quantity).currency()), 0);
            case PRICE -> price((Price) quantity);
            case PERCENTAGE, PERCENTAGE_POINT -> PERCENT;
            case COUNT -> SHARE.equals(quantity.unit()) ? new Unit(units.get(SHARE), 0) : PURE;
            case MEASURE, DURATION, AGE -> measure(quantity.unit());
            case MULTIPLE, POINTS, ORDINAL -> PURE;
        };
    }

    private static String currency(String code) {
        return "iso4217:" + code;
    }

    private Unit measure(String written) {
        String[] parts = written.split("/");
        return new Unit(ratio(named(parts[0]), denominators(Arrays.asList(parts).subList(1, parts.length))), 0);
    }

    /** 每10股 is a tenth of it for each; 每7股 stays as it is, in a unit of its own. */
    private Unit price(Price price) {
        List<String> parts = new ArrayList<>(List.of(price.per().split("/")));
        Matcher round = ROUND_NUMBER.matcher(parts.get(0));
        int zeros = 0;
        if (!isKnown(parts.get(0)) && round.matches()) {
            zeros = round.group("zeros").length() + POWERS.getOrDefault(round.group("magnitude"), 0);
            parts.set(0, round.group("unit"));
        }
        return new Unit(ratio(List.of(currency(price.currency())), denominators(parts)), -zeros);
    }

    private List<String> denominators(List<String> parts) {
        return parts.stream().flatMap(part -> named(part).stream()).toList();
    }

    private boolean isKnown(String written) {
        return units.containsKey(written) || symbols.containsKey(written);
    }

    /** The units that one as written is the product of: two for 吨公里. */
    private List<String> named(String written) {
        String unit = units.get(written);
        String symbol = symbols.getOrDefault(written, "");
        if (unit != null || units.containsKey(symbol)) {
            return List.of(unit != null ? unit : units.get(symbol));
        }
        List<String> factors = Stream.of(symbol.split("\\.")).map(units::get).toList();
        return symbol.isEmpty() || factors.contains(null) ? List.of("unit:" + NcName.of(written)) : factors;
    }

    private static String ratio(List<String> numerators, List<String> denominators) {
        return product(numerators) + (denominators.isEmpty() ? "" : "/" + product(denominators));
    }

    /** In lexicographic order, which makes it the one spelling of this unit. */
    private static String product(List<String> units) {
        String product = units.stream().sorted().collect(joining("*"));
        return units.size() == 1 ? product : "(" + product + ")";
    }
}
