package io.github.caishu.output.xbrl;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words of a document as they may stand in a dimension: as they are read, without markup and line breaks, in characters that XML has. */
final class CleanText {

    private CleanText() {
    }

    static String of(SourceText source, Span span) {
        int from = source.viewIndex(span.start());
        int to = source.viewIndex(span.end());
        return xml(source.view().substring(from, to));
    }

    /** The text, with a replacement character for what XML 1.0 has no place for: control characters, halves of surrogate pairs. */
    static String xml(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c < 0xD800 || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }

    /**
     * An identifier of a scheme, an SQName (Common Definitions 1.0, section 3.1): its second part may hold anything but white space,
     * which is written as in a URL, and so is the percent sign.
     */
    static String sqName(String scheme, String identifier) {
        StringBuilder name = new StringBuilder(scheme).append(':');
        identifier.codePoints().forEach(c -> {
            String character = Character.toString(c);
            boolean plain = c != '%' && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            name.append(plain ? character : URLEncoder.encode(character, StandardCharsets.UTF_8).replace("+", "%20"));
        });
        return name.toString();
    }
}
