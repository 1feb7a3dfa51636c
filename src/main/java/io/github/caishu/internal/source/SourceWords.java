package io.github.caishu.internal.source;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.Arrays;
import java.util.EnumMap;
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

    private final Map<String, Set<SpeakerWord>> speakers;
    private final Lexicon<Set<Saying>> cues;
    private final Map<Saying, Lexicon<Boolean>> forward = new EnumMap<>(Saying.class);
    private final Map<Saying, Lexicon<Boolean>> backward = new EnumMap<>(Saying.class);
    private final Map<SpeakerWord, Lexicon<Boolean>> speakersForward = new EnumMap<>(SpeakerWord.class);
    private final Map<SpeakerWord, Lexicon<Boolean>> speakersBackward = new EnumMap<>(SpeakerWord.class);

    SourceWords(Vocabulary vocabulary) {
        Map<String, Set<Saying>> sayings = read(vocabulary, VocabularyTable.SAYINGS, Saying.class);
        speakers = read(vocabulary, VocabularyTable.SPEAKERS, SpeakerWord.class);
        cues = Lexicon.forward(ofCues(sayings));
        byKind(sayings, Saying.class).forEach((kind, words) -> {
            forward.put(kind, Lexicon.forward(words));
            backward.put(kind, Lexicon.backward(words));
        });
        byKind(speakers, SpeakerWord.class).forEach((kind, words) -> {
            speakersForward.put(kind, Lexicon.forward(words));
            speakersBackward.put(kind, Lexicon.backward(words));
        });
    }

    private static <K extends Enum<K>> Map<String, Set<K>> read(Vocabulary vocabulary, VocabularyTable table, Class<K> kinds) {
        Map<String, Set<K>> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(table)) {
            for (String kind : row.words(1)) {
                try {
                    words.computeIfAbsent(row.cell(0), word -> EnumSet.noneOf(kinds)).add(Enum.valueOf(kinds, kind.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw new VocabularyException(table, row, "there is no kind \"" + kind + "\"; choose of "
                            + Arrays.toString(kinds.getEnumConstants()).toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** The words that make a cue or only look like one, with those of their kinds that do. */
    private static Map<String, Set<Saying>> ofCues(Map<String, Set<Saying>> sayings) {
        Map<String, Set<Saying>> cues = new HashMap<>();
        sayings.forEach((word, kinds) -> {
            Set<Saying> ofCue = EnumSet.copyOf(kinds);
            ofCue.retainAll(CUES);
            if (!ofCue.isEmpty()) {
                cues.put(word, ofCue);
            }
        });
        return cues;
    }

    /** The words of each kind. */
    private static <K extends Enum<K>> Map<K, Map<String, Boolean>> byKind(Map<String, Set<K>> words, Class<K> kinds) {
        Map<K, Map<String, Boolean>> byKind = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            byKind.put(kind, new HashMap<>());
        }
        words.forEach((word, itsKinds) -> itsKinds.forEach(kind -> byKind.get(kind).put(word, true)));
        return byKind;
    }

    /** The word at {@code from} that makes a cue or only looks like one; null if none does. */
    Lexicon.Match<Set<Saying>> cue(SourceText text, int from, int limit) {
        return cues.longest(text, from, limit);
    }

    /** Where the word of a kind at {@code from} ends; -1 if none stands there. */
    int end(Saying kind, SourceText text, int from, int limit) {
        Lexicon.Match<Boolean> match = forward.get(kind).longest(text, from, limit);
        return match == null ? -1 : match.end();
    }

    /** Where the word of a kind at {@code from} ends; -1 if none stands there. */
    int end(SpeakerWord kind, SourceText text, int from, int limit) {
        Lexicon.Match<Boolean> match = speakersForward.get(kind).longest(text, from, limit);
        return match == null ? -1 : match.end();
    }

    /** Where the word of a kind that ends before {@code to} begins; -1 if none stands there. */
    int start(Saying kind, SourceText text, int to, int limit) {
        Lexicon.Match<Boolean> match = backward.get(kind).longest(text, to, limit);
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

    /** Whether a word of a kind ends before {@code end}. */
    boolean endsAt(SpeakerWord kind, SourceText text, int end, int limit) {
        return speakersBackward.get(kind).longest(text, end, limit) != null;
    }

    /** Whether a word of a kind stands at {@code from}. */
    boolean startsAt(SpeakerWord kind, SourceText text, int from, int limit) {
        return speakersForward.get(kind).longest(text, from, limit) != null;
    }
}
