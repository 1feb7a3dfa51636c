package io.github.caishu.internal.entity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that tell where a subject stands, by what they do there. */
final class SubjectWords {

    enum Does { OPENER, END, ABOUT, AGENCY, AWAY, ROLE, HOLDER, PRONOUN, PLACE, PROJECT, ORG, VAGUE, TAIL, MARKET, CAUSE, CONDITION }

    /** Concepts whose terms name things that a figure can be about: 银行, 新能源汽车, 恒生指数. */
    private static final Set<String> NAMED_BY = Set.of("PEOPLE", "EMPLOYEES", "USERS", "HOUSEHOLDS", "ORGANIZATIONS", "STORES", "PLACES", "PROJECTS", "VEHICLES",
            "EQUIPMENT", "SECURITIES", "DISTANCE", "AREA", "FUND_FLOW", "ISSUANCE", "AUM", "INDEX", "YIELD", "EXCHANGE_RATE", "OTHER", "-");

    private static final List<Does> BEFORE_NAMES = List.of(Does.ROLE, Does.HOLDER, Does.END, Does.OPENER, Does.ABOUT, Does.AWAY, Does.MARKET);

    /** Where no word stands. */
    static final int NONE = -1;

    private final Map<Does, Lexicon<Boolean>> forward = new EnumMap<>(Does.class);
    private final Map<Does, Lexicon<Boolean>> backward = new EnumMap<>(Does.class);

    SubjectWords(Vocabulary vocabulary) {
        Map<Does, Map<String, Boolean>> words = new EnumMap<>(Does.class);
        for (Does does : Does.values()) {
            words.put(does, new HashMap<>());
        }
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.SUBJECT_WORDS)) {
            words.get(role(row)).put(row.cell(0), Boolean.TRUE);
        }
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CONCEPT_TERMS)) {
            if (!NAMED_BY.contains(row.cell(1))) {
                words.get(Does.VAGUE).put(row.cell(0), Boolean.TRUE);
            }
        }
        words.forEach((does, list) -> {
            forward.put(does, Lexicon.forward(list));
            backward.put(does, Lexicon.backward(list));
        });
    }

    private static Does role(VocabularyRow row) {
        try {
            return Does.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new VocabularyException(VocabularyTable.SUBJECT_WORDS, row, "there is no role \"" + row.cell(1) + "\"");
        }
    }

    /** The end of the longest word of the kind that starts at {@code at}, or {@link #NONE}. */
    int endAt(Does does, SourceText text, int at, int limit) {
        Lexicon.Match<Boolean> match = forward.get(does).longest(text, at, limit);
        return match == null ? NONE : match.end();
    }

    /** Whether a word of the kind starts at {@code at}. */
    boolean startsAt(Does does, SourceText text, int at, int limit) {
        return forward.get(does).longest(text, at, limit) != null;
    }

    /** The end of the longest word at {@code at} that may stand before a name: 控股股东, 收购, 其中; or {@link #NONE}. */
    int leadingEnd(SourceText text, int at, int limit) {
        int end = NONE;
        for (Does does : BEFORE_NAMES) {
            end = Math.max(end, endAt(does, text, at, limit));
        }
        return end;
    }

    /** Whether a word of the kind ends before {@code end}. */
    boolean endsAt(Does does, SourceText text, int end, int limit) {
        return backward.get(does).longest(text, end, limit) != null;
    }

    /** The start of the longest word of the kind that ends before {@code end}, or {@link #NONE}. */
    int startBefore(Does does, SourceText text, int end, int limit) {
        Lexicon.Match<Boolean> match = backward.get(does).longest(text, end, limit);
        return match == null ? NONE : match.end();
    }
}
