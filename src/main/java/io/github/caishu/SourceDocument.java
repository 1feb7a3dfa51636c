package io.github.caishu;

import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;

/**
 * A document to extract from, as it was received.
 *
 * <pre>{@code
 * SourceDocument.plain("a.txt", "昨日售出茶叶800吨").published(LocalDate.of(2019, 2, 14))
 * }</pre>
 *
 * @param id        what it is called; the result has the same
 * @param text      its text, or its markup
 * @param format    how the text is written
 * @param published the day it was published; null for the extractor's own reference date
 */
public record SourceDocument(String id, CharSequence text, Format format, LocalDate published) {

    /** In characters, of a text for people who debug. */
    private static final int SHOWN = 80;

    /** How a text is written. */
    public enum Format {
        PLAIN,
        HTML
    }

    /** @throws NullPointerException if anything but the day is null */
    public SourceDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(format, "format");
    }

    /** A plain text, of no day yet. */
    public static SourceDocument plain(String id, CharSequence text) {
        return new SourceDocument(id, text, Format.PLAIN, null);
    }

    /** A page or fragment of HTML, of no day yet. */
    public static SourceDocument html(String id, CharSequence html) {
        return new SourceDocument(id, html, Format.HTML, null);
    }

    /** The same document, published on that day; null for the extractor's own reference date. */
    public SourceDocument published(LocalDate day) {
        return new SourceDocument(id, text, format, day);
    }

    /** A long text with its beginning only: {@code SourceDocument[id=a.txt, 昨日售出茶叶800吨, PLAIN, published=2019-02-14]}. */
    @Override
    public String toString() {
        String beginning = StringUtils.abbreviate(text.toString(), "…", SHOWN);
        return "SourceDocument[id=" + id + ", " + beginning + ", " + format + ", published=" + published + "]";
    }

    SourceText sourceText() {
        return format == Format.HTML ? SourceText.html(text) : SourceText.plain(text);
    }
}
