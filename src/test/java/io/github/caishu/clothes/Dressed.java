package io.github.caishu.clothes;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text in other clothes, and where each character of the plain one stands in it. */
final class Dressed {

    private final SourceText text;
    private final int[] starts;
    private final int[] ends;

    private Dressed(SourceText text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    SourceText text() {
        return text;
    }

    /** Where a span of the plain text is; null is nowhere. */
    @Nullable Span span(@Nullable Span plain) {
        return plain == null ? null : new Span(starts[plain.start()], ends[plain.end() - 1]);
    }

    /** Writes a dressed text, character by character of the plain one. */
    static final class Tailor {

        private final StringBuilder written = new StringBuilder();
        private final int[] starts;
        private final int[] ends;
        private int done;

        Tailor(String plain) {
            starts = new int[plain.length()];
            ends = new int[plain.length()];
        }

        /** What the next character of the plain text is written as. */
        Tailor write(String spelling) {
            starts[done] = written.length();
            written.append(spelling);
            ends[done++] = written.length();
            return this;
        }

        /** What no character of the plain text stands for. */
        Tailor add(String between) {
            written.append(between);
            return this;
        }

        Dressed plain() {
            return dressed(SourceText.plain(written));
        }

        Dressed html() {
            return dressed(SourceText.html(written));
        }

        private Dressed dressed(SourceText text) {
            return new Dressed(text, Arrays.copyOf(starts, done), Arrays.copyOf(ends, done));
        }
    }
}
