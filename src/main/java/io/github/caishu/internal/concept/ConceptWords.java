package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isLatin;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.quantity.QuantityType.MONEY;
import static io.github.caishu.quantity.QuantityType.MULTIPLE;
import static io.github.caishu.quantity.QuantityType.PERCENTAGE;
import static io.github.caishu.quantity.QuantityType.PERCENTAGE_POINT;
import static io.github.caishu.quantity.QuantityType.PRICE;

import io.github.caishu.claim.ConceptDefinition;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the concept tables, found by longest match, each with the sense that fits a figure. */
final class ConceptWords {

    private static final Set<QuantityType> ANY = EnumSet.allOf(QuantityType.class);
    /** 上证指数 is said of points and rates, and of money where it is a rate of exchange. */
    private static final Set<QuantityType> QUOTED = EnumSet.complementOf(EnumSet.of(QuantityType.COUNT, QuantityType.MEASURE));

    private static final String BELONGING = "归属";
    private static final List<String> OWNERS = List.of("股东", "所有者", "持有人", "权益方", "公司");
    private static final int LONGEST_OWNER = 20;

    private final Taxonomy taxonomy;
    private final Map<Set<QuantityType>, Set<QuantityType>> withChanges = new HashMap<>();
    private final Lexicon<List<Sense>> before;
    private final Lexicon<List<Sense>> at;

    ConceptWords(Vocabulary vocabulary) {
        taxonomy = Taxonomy.of(vocabulary);
        Map<String, List<Sense>> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CONCEPT_TERMS)) {
            add(words, row, term(row));
        }
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CONCEPT_VERBS)) {
            Set<QuantityType> types = Taxonomy.types(VocabularyTable.CONCEPT_VERBS, row, 2);
            add(words, row, sense(VocabularyTable.CONCEPT_VERBS, WordKind.VERB, row, types, true));
        }
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.QUOTED_NAMES)) {
            add(words, row, sense(VocabularyTable.QUOTED_NAMES, WordKind.NAME, row, QUOTED, false));
        }
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.GROWTH_WORDS)) {
            add(words, row, sense(VocabularyTable.GROWTH_WORDS, WordKind.GROWTH, row, ANY, false));
        }
        before = Lexicon.backward(words);
        at = Lexicon.forward(words);
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    private static void add(Map<String, List<Sense>> words, VocabularyRow row, Sense sense) {
        words.computeIfAbsent(row.cell(0), key -> new ArrayList<>(1)).add(sense);
    }

    private Sense term(VocabularyRow row) {
        String code = row.cell(1);
        if (code.equals("-")) {
            return new Sense(WordKind.NONE, "", ANY, false);
        }
        Set<QuantityType> types = Taxonomy.types(VocabularyTable.CONCEPT_TERMS, row, 2);
        if (code.equals("*")) {
            return new Sense(WordKind.AMOUNT, "", types.isEmpty() ? ANY : types, !types.isEmpty());
        }
        return sense(VocabularyTable.CONCEPT_TERMS, WordKind.NOUN, row, types, !types.isEmpty());
    }

    private Sense sense(VocabularyTable table, WordKind kind, VocabularyRow row, Set<QuantityType> types, boolean stated) {
        ConceptDefinition concept = taxonomy.find(row.cell(1)).orElseThrow(() -> new VocabularyException(table, row,
                "there is no concept \"" + row.cell(1) + "\"; add it to concepts or choose one of its codes"));
        return new Sense(kind, concept.code(), types.isEmpty() ? withChanges.computeIfAbsent(concept.types(), ConceptWords::withChanges) : types, stated);
    }

    /** What may be said of a concept beside its level: that it rose by so much percent, doubled, or is so much a piece. */
    private static Set<QuantityType> withChanges(Set<QuantityType> levels) {
        Set<QuantityType> types = EnumSet.copyOf(levels);
        types.addAll(List.of(PERCENTAGE, PERCENTAGE_POINT, MULTIPLE));
        if (levels.contains(MONEY)) {
            types.add(PRICE);
        }
        return types;
    }

    /** Whether a level of the concept is a number of things and nothing else. */
    boolean isCounted(String code) {
        return taxonomy.find(code).map(concept -> concept.types().equals(EnumSet.of(QuantityType.COUNT))).orElse(false);
    }

    /** Whether a level of the concept can be a figure of this type. */
    boolean isLevel(String code, QuantityType type) {
        return !code.equals(Taxonomy.OTHER) && taxonomy.find(code).map(concept -> concept.types().contains(type)).orElse(false);
    }

    /** Whether a figure of this type can be about the concept, as its level or its change. */
    boolean fits(String code, QuantityType type) {
        return taxonomy.find(code).map(concept -> withChanges(concept.types()).contains(type)).orElse(false);
    }

    /**
     * The word that ends before {@code end}.
     *
     * @return null when there is none; without a sense it is one to step over
     */
    Mention endingAt(SourceText text, int end, int limit, Wanted wanted) {
        Lexicon.Match<List<Sense>> match = before.longest(text, end, limit);
        if (match == null || isPartOfName(text, match.end(), end)) {
            return null;
        }
        Sense sense = wanted.best(match.meaning());
        int start = sense != null && sense.is(WordKind.NOUN) ? ownerStart(text, match.end(), limit) : match.end();
        return new Mention(start, end, sense);
    }

    /** Where 归属于上市公司股东的|净利润 begins, which is one term; the start itself where no owner stands before. */
    private static int ownerStart(SourceText text, int start, int limit) {
        int end = text.charAt(start - 1, ' ') == '的' ? start - 1 : start;
        if (!text.endsWithAny(OWNERS, end)) {
            return start;
        }
        for (int i = end - 1; i >= Math.max(limit, end - LONGEST_OWNER) && Character.isLetter(text.charAt(i)); i--) {
            if (text.startsWith(BELONGING, i)) {
                return i;
            }
        }
        return start;
    }

    /** The word that starts at {@code start}; null when there is none, without a sense where it is one to step over. */
    Mention startingAt(SourceText text, int start, int limit, Wanted wanted) {
        return startingAt(text, start, limit, wanted, null);
    }

    /** The same, but of several senses one that has {@code code} if it is not null: 只 counts 产品 as securities. */
    Mention startingAt(SourceText text, int start, int limit, Wanted wanted, String code) {
        Lexicon.Match<List<Sense>> match = at.longest(text, start, limit);
        if (match == null || isPartOfName(text, start, match.end())) {
            return null;
        }
        for (Sense sense : match.meaning()) {
            if (sense.code().equals(code) && wanted.takes(sense)) {
                return new Mention(start, match.end(), sense);
            }
        }
        return new Mention(start, match.end(), wanted.best(match.meaning()));
    }

    /** The PE of PET, the M1 of M10. */
    private static boolean isPartOfName(SourceText text, int start, int end) {
        boolean goesOnBefore = isLatin(text.charAt(start)) && isLatin(text.charAt(start - 1, ' '));
        char last = text.charAt(end - 1);
        char next = text.charAt(end, ' ');
        return goesOnBefore || isLatin(last) && isLatin(next) || isArabic(last) && isArabic(next);
    }
}
