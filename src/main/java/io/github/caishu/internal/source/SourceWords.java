package io.github.caishu.internal.source;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of saying and of speakers, to be found at a place of a view. */
final class SourceWords {

    /** Words that can make a cue, with those that only look like one. */
    private static final Set<Saying> CUES = EnumSet.of(Saying.SAYS, Saying.EXPECTS, Saying.RATES, Saying.SHOWS, Saying.TELLS, Saying.GETS,
            Saying.ISSUES, Saying.DOCUMENT, Saying.DATA, Saying.NONE);

    private final Map<String, Set<Saying>> sayings = new HashMap<>();
    private final Map<String, Set<SpeakerWord>> speakers = new HashMap<>();
    private final Lexicon<Set<Saying>> cues;
    private final Map<Saying, Lexicon<Set<Saying>>> forward = new HashMap<>();
    private final Map<Saying, Lexicon<Set<Saying>>> backward = new HashMap<>();
    private final Map<SpeakerWord, Lexicon<Set<SpeakerWord>>> speakersForward = new HashMap<>();

    SourceWords(Vocabulary vocabulary) {
        read(vocabulary, VocabularyTable.SAYINGS, Saying.class, sayings);
        read(vocabulary, VocabularyTable.SPEAKERS, SpeakerWord.class, speakers);
        cues = Lexicon.forward(of(sayings, Saying.class, CUES));
        for (Saying kind : Saying.values()) {
            Map<String, Set<Saying>> words = of(sayings, Saying.class, EnumSet.of(kind));
            forward.put(kind, Lexicon.forward(words));
            backward.put(kind, Lexicon.backward(words));
        }
        for (SpeakerWord kind : SpeakerWord.values()) {
            Map<String, Set<SpeakerWord>> words = of(speakers, SpeakerWord.class, EnumSet.of(kind));
            speakersForward.put(kind, Lexicon.forward(words));
        }
    }

    private static <K extends Enum<K>> void read(Vocabulary vocabulary, VocabularyTable table, Class<K> kinds, Map<String, Set<K>> into) {
        for (VocabularyRow row : vocabulary.rows(table)) {
            for (String kind : row.words(1)) {
                try {
                    into.computeIfAbsent(row.cell(0), word -> EnumSet.noneOf(kinds)).add(Enum.valueOf(kinds, kind.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new VocabularyException(table, row, "there is no kind \"" + kind + "\"");
                }
            }
        }
    }

    /** The words of some kinds, with those of their kinds. */
    private static <K extends Enum<K>> Map<String, Set<K>> of(Map<String, Set<K>> all, Class<K> kinds, Set<K> wanted) {
        Map<String, Set<K>> words = new HashMap<>();
        all.forEach((word, meaning) -> {
            Set<K> common = EnumSet.noneOf(kinds);
            common.addAll(meaning);
            common.retainAll(wanted);
            if (!common.isEmpty()) {
                words.put(word, common);
            }
        });
        return words;
    }

    /** The word at {@code from} that makes a cue or only looks like one; null if none does. */
    Lexicon.Match<Set<Saying>> cue(SourceText text, int from, int limit) {
        return cues.longest(text, from, limit);
    }

    /** Where the word of a kind at {@code from} ends; -1 if none stands there. */
    int end(Saying kind, SourceText text, int from, int limit) {
        Lexicon.Match<Set<Saying>> match = forward.get(kind).longest(text, from, limit);
        return match == null ? -1 : match.end();
    }

    /** Where the word of a kind at {@code from} ends; -1 if none stands there. */
    int end(SpeakerWord kind, SourceText text, int from, int limit) {
        Lexicon.Match<Set<SpeakerWord>> match = speakersForward.get(kind).longest(text, from, limit);
        return match == null ? -1 : match.end();
    }

    /** Where the word of a kind that ends before {@code to} begins; -1 if none stands there. */
    int start(Saying kind, SourceText text, int to, int limit) {
        Lexicon.Match<Set<Saying>> match = backward.get(kind).longest(text, to, limit);
        return match == null ? -1 : match.end();
    }

    /** Whether a word is of a kind. */
    boolean is(SpeakerWord kind, String word) {
        return speakers.getOrDefault(word, Set.of()).contains(kind);
    }

    /** Whether a word of a kind ends the name. */
    boolean ends(SpeakerWord kind, String name) {
        for (int start = 0; start < name.length(); start++) {
            if (is(kind, name.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a kind stands at {@code from}. */
    boolean startsAt(SpeakerWord kind, SourceText text, int from, int limit) {
        return speakersForward.get(kind).longest(text, from, limit) != null;
    }
}
