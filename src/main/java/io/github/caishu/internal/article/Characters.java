package io.github.caishu.internal.article;

/** Tells what a character is. */
public final class Characters {

    private Characters() {
    }

    /** Whether it is one of several. */
    public static boolean isOneOf(char c, String several) {
        return several.indexOf(c) >= 0;
    }

    /** Whether it is a letter of English. */
    public static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
