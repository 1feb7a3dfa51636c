package io.github.caishu.output.html;

import com.samskivert.mustache.Escapers;

/** Text as HTML can hold it. Every text of the page comes through here, the templates see to that. */
final class HtmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {
    }

    /**
     * Text that is text wherever it stands, between tags and in attributes. A carriage return is written as a reference, for a parser
     * makes a line feed of it.
     */
    static String escaped(String text) {
        return Escapers.HTML.escape(wellFormed(text)).replace("\r", "&#13;");
    }

    /** The text, of the same length, with U+FFFD for what no page can hold: NUL, and surrogates that are not in pairs. */
    static String wellFormed(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }
}
