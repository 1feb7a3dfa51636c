package io.github.caishu.internal.article;

/**
 * A word of the view.
 *
 * @param start its first index
 * @param end the index after its last
 * @param nature its part of speech in HanLP's tags: {@code n}, {@code ns}, {@code nt}, {@code v}
 */
public record Word(int start, int end, String nature) {

    public int length() {
        return end - start;
    }

    public boolean is(String prefix) {
        return nature.startsWith(prefix);
    }
}
