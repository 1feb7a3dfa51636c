package io.github.caishu.internal.lexicon;

import io.github.caishu.text.SourceText;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words with their meanings, found by longest match at a place in a text.
 *
 * <p>A trie in one open-addressed table: a step costs one probe. Most lookups fail, which a small filter of the words' first two
 * characters tells without one. Immutable and thread-safe.
 *
 * @param <V> what a word means
 */
public final class Lexicon<V> {

    private static final int ROOT = 1;

    private final BeginningFilter beginnings;
    private final long[] keys;
    private final int[] nodes;
    private final Object[] meanings;
    private final int mask;
    /** Leaves of a hash as many bits as the table has slots. */
    private final int shift;
    private final boolean backward;

    private Lexicon(Map<String, ? extends V> words, boolean backward) {
        this.backward = backward;
        beginnings = new BeginningFilter(words.size());
        int characters = words.keySet().stream().mapToInt(String::length).sum();
        int capacity = Integer.highestOneBit(Math.max(8, characters * 3)) << 1;
        keys = new long[capacity];
        nodes = new int[capacity];
        mask = capacity - 1;
        shift = Long.numberOfLeadingZeros(mask);
        meanings = new Object[characters + ROOT + 1];
        int[] last = {ROOT};
        words.forEach((word, meaning) -> meanings[path(word, last)] = meaning);
    }

    /** A lexicon whose words are read from a place onwards. */
    public static <V> Lexicon<V> forward(Map<String, ? extends V> words) {
        return new Lexicon<>(words, false);
    }

    /** A lexicon of words that need no meaning, read from a place onwards. */
    public static Lexicon<Boolean> ofWords(Collection<String> words) {
        return forward(words.stream().collect(Collectors.toMap(Function.identity(), word -> Boolean.TRUE, (one, other) -> one)));
    }

    /** A lexicon whose words are read from a place backwards, to find the word that ends there. */
    public static <V> Lexicon<V> backward(Map<String, ? extends V> words) {
        return new Lexicon<>(words, true);
    }

    private int path(String word, int[] last) {
        int node = ROOT;
        if (word.length() == 1) {
            beginnings.add(word.charAt(0));
        } else {
            beginnings.add(charOf(word, 0), charOf(word, 1));
        }
        for (int i = 0; i < word.length(); i++) {
            long key = key(node, charOf(word, i));
            int slot = slot(key);
            if (keys[slot] == 0) {
                keys[slot] = key;
                nodes[slot] = ++last[0];
            }
            node = nodes[slot];
        }
        return node;
    }

    /** The character of a word that is read after {@code i} others. */
    private char charOf(String word, int i) {
        return word.charAt(backward ? word.length() - 1 - i : i);
    }

    /**
     * The longest word that starts at {@code from} (or, in a backward lexicon, ends before {@code from}).
     *
     * @param text the text, of which the view is read
     * @param from where the word starts, or the index just after its last character
     * @param limit the end of the text, or for a backward lexicon the lowest index that may be read
     * @return the match, or null when no word stands there
     */
    public Match<V> longest(SourceText text, int from, int limit) {
        if (!mayBegin(text, from, limit)) {
            return null;
        }
        return backward ? longestBefore(text, from, limit) : longestFrom(text, from, limit);
    }

    private Match<V> longestFrom(SourceText text, int from, int limit) {
        int node = ROOT;
        int last = ROOT;
        int end = -1;
        for (int i = from; i < limit && (node = next(node, text.charAt(i))) != 0; i++) {
            if (meanings[node] != null) {
                last = node;
                end = i + 1;
            }
        }
        return match(last, end);
    }

    private Match<V> longestBefore(SourceText text, int to, int limit) {
        int node = ROOT;
        int last = ROOT;
        int start = -1;
        for (int i = to - 1; i >= limit && (node = next(node, text.charAt(i))) != 0; i--) {
            if (meanings[node] != null) {
                last = node;
                start = i;
            }
        }
        return match(last, start);
    }

    @SuppressWarnings("unchecked")
    private Match<V> match(int node, int end) {
        return end < 0 ? null : new Match<>((V) meanings[node], end);
    }

    private boolean mayBegin(SourceText text, int from, int limit) {
        int room = backward ? from - limit : limit - from;
        if (room < 1) {
            return false;
        }
        char first = text.charAt(backward ? from - 1 : from);
        return beginnings.mayHold(first) || room > 1 && beginnings.mayHold(first, text.charAt(backward ? from - 2 : from + 1));
    }

    private int next(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        return keys[slot] == 0 ? 0 : nodes[slot];
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * A word found.
     *
     * @param meaning what the word means
     * @param end the index just after the word; in a backward lexicon the index of its first character
     */
    public record Match<V>(V meaning, int end) {
    }
}
