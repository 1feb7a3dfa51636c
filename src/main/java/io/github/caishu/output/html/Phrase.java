package io.github.caishu.output.html;

/** What the page says, in both of its languages: it can be switched without asking anyone. */
record Phrase(String zh, String en) {

    static final Phrase EMPTY = same("");

    /** What is not translated: names, numbers, the article's own words. */
    static Phrase same(String words) {
        return new Phrase(words, words);
    }

    Phrase with(String placeholder, String value) {
        return new Phrase(zh.replace(placeholder, value), en.replace(placeholder, value));
    }

    Phrase with(String placeholder, Phrase value) {
        return new Phrase(zh.replace(placeholder, value.zh), en.replace(placeholder, value.en));
    }

    /** The two, with as much between them as each language wants. */
    Phrase then(String zhGap, String enGap, Phrase next) {
        return new Phrase(joined(zh, zhGap, next.zh), joined(en, enGap, next.en));
    }

    private static String joined(String one, String gap, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + gap + other;
    }

    boolean isTranslated() {
        return !zh.equals(en);
    }
}
