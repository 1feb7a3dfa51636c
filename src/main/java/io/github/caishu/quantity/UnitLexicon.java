package io.github.caishu.quantity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The units of a vocabulary, as they stand after a number, and the currencies that stand before one. */
final class UnitLexicon {

    private static final Set<UnitKind> RATIOS =
            EnumSet.of(UnitKind.PERCENTAGE, UnitKind.PERCENTAGE_POINT, UnitKind.MULTIPLE, UnitKind.POINTS);

    /** Components with dots and slashes between: {@code kW.h}, {@code 10*3.[bf_i]}, {@code cd/m2}. */
    private static final String UCUM = "/?COMPONENT([./]COMPONENT)*".replace("COMPONENT",
            "(?:[A-Za-z0-9%'\"*^+-]|\\[[!-Z^-~]+]|\\{[!-z|~]*})+");

    private final Map<String, Unit> named = new HashMap<>();
    private final Lexicon<Unit> units;
    private final Lexicon<Unit> prefixesBefore;
    private final Lexicon<Unit> prefixesAt;
    private final Map<String, Map<String, BigDecimal>> subUnits = new HashMap<>();
    /** Units with what may not follow them: 股东, 元旦. */
    private final Lexicon<Boolean> limits;
    private final String defaultCurrency;

    UnitLexicon(Vocabulary vocabulary, String defaultCurrency) {
        this.defaultCurrency = defaultCurrency;
        UnitTables.requireOneMeaning(vocabulary);
        Map<String, Unit> prefixes = new HashMap<>();
        // the later table wins: 块 is a currency before it is a classifier
        classifiers(vocabulary, named);
        plain(vocabulary, VocabularyTable.MEASURES, UnitKind.MEASURE, named);
        plain(vocabulary, VocabularyTable.DURATIONS, UnitKind.DURATION, named);
        currencies(vocabulary, named, prefixes);
        ratios(vocabulary, named);
        for (String age : List.of("岁", "周岁", "岁半")) {
            named.put(age, new Unit(UnitKind.AGE, age, null, BigDecimal.ONE));
        }
        limits = Lexicon.forward(limits(vocabulary));
        units = Lexicon.forward(named);
        prefixesBefore = Lexicon.backward(prefixes);
        prefixesAt = Lexicon.forward(prefixes);
    }

    private static Map<String, Boolean> limits(Vocabulary vocabulary) {
        Map<String, Boolean> limits = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.UNIT_LIMITS)) {
            for (String tail : row.words(1)) {
                limits.put(row.cell(0) + tail, Boolean.TRUE);
            }
        }
        return limits;
    }

    private static void classifiers(Vocabulary vocabulary, Map<String, Unit> words) {
        Set<String> seen = new HashSet<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CLASSIFIERS)) {
            String name = row.cell(0);
            once(VocabularyTable.CLASSIFIERS, row, seen, name);
            String written = name.replace('(', '（').replace(')', '）'); // 套（间）, whose brackets the view has folded
            words.put(name, new Unit(UnitKind.CLASSIFIER, written, null, BigDecimal.ONE));
        }
    }

    private static void plain(Vocabulary vocabulary, VocabularyTable table, UnitKind kind, Map<String, Unit> words) {
        Set<String> seen = new HashSet<>();
        for (VocabularyRow row : vocabulary.rows(table)) {
            String name = row.cell(0);
            once(table, row, seen, name);
            if (UnitTables.isAdded(table, row) && !row.cell(1).isEmpty() && !row.cell(1).matches(UCUM)) {
                throw new VocabularyException(table, row,
                        "\"" + row.cell(1) + "\" is no code of UCUM, such as kW.h or m/s; leave it empty if there is none");
            }
            words.put(name, new Unit(kind, name, row.cell(1).isEmpty() ? null : row.cell(1), BigDecimal.ONE));
        }
    }

    private void currencies(Vocabulary vocabulary, Map<String, Unit> words, Map<String, Unit> prefixes) {
        Set<String> seen = new HashSet<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CURRENCIES)) {
            String code = row.cell(0);
            if (UnitTables.isAdded(VocabularyTable.CURRENCIES, row)) {
                requireCurrency(row, code);
            }
            for (String name : row.words(1)) {
                once(VocabularyTable.CURRENCIES, row, seen, name);
                words.put(name, Unit.currency(name, code));
            }
            for (String prefix : row.words(2)) {
                once(VocabularyTable.CURRENCIES, row, seen, prefix + " before a number");
                prefixes.put(prefix, Unit.currency(prefix, code));
            }
            for (String minor : row.words(3)) {
                int colon = minor.indexOf(':');
                if (colon < 1) {
                    throw new VocabularyException(VocabularyTable.CURRENCIES, row,
                            "\"" + minor + "\" is no sub-unit with its fraction, such as 美分:0.01");
                }
                BigDecimal fraction = fraction(VocabularyTable.CURRENCIES, row, minor.substring(colon + 1));
                String name = minor.substring(0, colon);
                subUnits.computeIfAbsent(code, any -> new HashMap<>()).put(name, fraction);
                words.putIfAbsent(name, new Unit(UnitKind.SUB_UNIT, name, code, fraction));
            }
        }
    }

    private static void ratios(Vocabulary vocabulary, Map<String, Unit> words) {
        Set<String> seen = new HashSet<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.RATIOS)) {
            String name = row.cell(0);
            once(VocabularyTable.RATIOS, row, seen, name);
            words.put(name, new Unit(ratio(VocabularyTable.RATIOS, row), name, null, fraction(VocabularyTable.RATIOS, row, row.cell(2))));
        }
    }

    /** The type of a ratio, which the second column names. */
    static UnitKind ratio(VocabularyTable table, VocabularyRow row) {
        return RATIOS.stream().filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(row.cell(1))).findFirst()
                .orElseThrow(() -> new VocabularyException(table, row, "there is no ratio of type \"" + row.cell(1) + "\"; choose of "
                        + RATIOS.toString().toLowerCase(Locale.ROOT)));
    }

    private static void requireCurrency(VocabularyRow row, String code) {
        try {
            Money.requireCurrency(code);
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(VocabularyTable.CURRENCIES, row, e.getMessage());
        }
    }

    private static void once(VocabularyTable table, VocabularyRow row, Set<String> seen, String name) {
        if (!seen.add(name)) {
            throw new VocabularyException(table, row,
                    "\"" + name + "\" stands in the table already; remove one of the two, or the other by Vocabulary.without");
        }
    }

    private static BigDecimal fraction(VocabularyTable table, VocabularyRow row, String number) {
        return TableNumber.of(table, row, number).stripTrailingZeros(); // 1E+1 for 成: 三、四成 are known to tenths, and 30 would say ones
    }

    /** The currency of a bare 元, or of a bare 亿 that means money. */
    String defaultCurrency() {
        return defaultCurrency;
    }

    /** The unit that begins at {@code at}, with where it ends; null where none does. */
    Lexicon.Match<Unit> at(SourceText text, int at) {
        Lexicon.Match<Unit> match = units.longest(text, at, text.length());
        if (match == null || runsOn(text, at, match.end())) {
            return null;
        }
        Lexicon.Match<Boolean> limited = limits.longest(text, at, text.length());
        return limited != null && limited.end() > match.end() ? null : match;
    }

    /** The unit that begins at {@code at} whatever follows it: behind 每, the 股 of 每股价格 is a unit. */
    Lexicon.Match<Unit> afterEach(SourceText text, int at) {
        return units.longest(text, at, text.length());
    }

    /** A Latin unit ends where its letters do: the m of 5mm and of 3month is no metre. */
    private static boolean runsOn(SourceText text, int start, int end) {
        return isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end, '。')) && text.charAt(start) < 0x80;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The currency that ends just before {@code end}, with where it starts; null where none does. */
    Lexicon.Match<Unit> prefixBefore(SourceText text, int end, int limit) {
        return prefixesBefore.longest(text, end, limit);
    }

    /** The currency before a number that begins at {@code at}, with where it ends; null where none does. */
    Lexicon.Match<Unit> prefixAt(SourceText text, int at) {
        return prefixesAt.longest(text, at, text.length());
    }

    /** The UCUM symbol of the measure or duration of that name, null where it has none. */
    String ucum(String name) {
        Unit unit = named.get(name);
        return unit != null && (unit.is(UnitKind.MEASURE) || unit.is(UnitKind.DURATION)) ? unit.code() : null;
    }

    /** What one sub-unit of that name is worth in the currency, null where the currency has none such. */
    BigDecimal subUnit(String currency, String name) {
        return subUnits.getOrDefault(currency, Map.of()).get(name);
    }
}
