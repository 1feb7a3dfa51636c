package io.github.caishu;

import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A document to extract from, as it was received.
 *
 * <pre>{@code
 * SourceDocument yesterday = SourceDocument.plain("a.txt", "昨日售出茶叶800吨").published(LocalDate.of(2019, 2, 14));
 * SourceDocument page = SourceDocument.html("b.html", "<p>占<b>6%</b></p>");
 * yesterday.published(); // 2019-02-14
 * page.published();      // null
 * }</pre>
 *
 * @param id        what it is called; the result has the same
 * @param text      its text, or its markup
 * @param format    how the text is written
 * @param published the day it was published; null for the extractor's own reference date
 */
public record SourceDocument(String id, CharSequence text, Format format, @Nullable LocalDate published) {

    /** In characters, of a text for people who debug. */
    private static final int SHOWN = 80;

    /**
     * How a text is written.
     *
     * <pre>{@code
     * String line = "<p>占<b>6%</b></p>";
     * SourceDocument.Format format = line.startsWith("<") ? SourceDocument.Format.HTML : SourceDocument.Format.PLAIN;
     * new SourceDocument("b.html", line, format, LocalDate.of(2019, 2, 14)).format(); // HTML
     * }</pre>
     */
    public enum Format {
        /** As it reads: a {@code <} in it is a less-than sign. */
        PLAIN,
        /** In markup, a whole page or a fragment. */
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
        return new SourceDocument(id, Objects.requireNonNull(html, "html"), Format.HTML, null);
    }

    /**
     * The same document, published on that day.
     *
     * @param day the day; null for the extractor's own reference date
     */
    public SourceDocument published(@Nullable LocalDate day) {
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
