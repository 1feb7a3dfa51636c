package io.github.caishu.text;

import java.util.Locale;
import java.util.Set;

/**
 * Reads what a page shows out of its source, each character with its place in the source. One pass, nothing is looked
 * at twice but by a bounded distance, and nothing is rejected: what opens no tag is text, what is never closed ends
 * with the source.
 */
final class HtmlFilter {

    /** Elements whose content no reader sees as text of the page. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "title", "iframe");
    /** Elements that stand apart from the text around them. {@code b}, {@code span}, {@code sup} do not. */
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "br",
            "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
            "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html",
            "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary",
            "table", "tbody", "textarea", "tfoot", "thead", "tr", "ul");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final char NOTHING = 0;

    private final String html;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;
    private int at;
    /** The white space to come before the next character, NOTHING if none, and where its source is. */
    private char pending = NOTHING;
    private int pendingStart;
    private int pendingEnd;
    private boolean inCdata;
    private boolean quotesLeft = true;
    private boolean apostrophesLeft = true;

    private HtmlFilter(String html) {
        this.html = html;
        // no tag and no reference is shorter than what it leaves in the view
        chars = new char[html.length()];
        starts = new int[html.length()];
        ends = new int[html.length()];
    }

    static Draft read(String html) {
        HtmlFilter filter = new HtmlFilter(html);
        while (filter.at < html.length()) {
            filter.step();
        }
        return new Draft(html, filter.chars, filter.length, filter.starts, filter.ends);
    }

    private void step() {
        char c = html.charAt(at);
        if (c == '<' && markup() || c == '&' && reference() || c == ']' && cdataEnd()) {
            return;
        }
        text(c, at, at + 1);
        at++;
    }

    private void text(char c, int start, int end) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            pend(' ', start, end);
        } else {
            append(c, start, end);
        }
    }

    private void append(char c, int start, int end) {
        if (pending != NOTHING) {
            char space = pending;
            pending = NOTHING;
            if (length > 0) {
                append(space, pendingStart, pendingEnd);
            }
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    /** White space collapses into its strongest part: the end of a block, else of a cell, else a space. */
    private void pend(char space, int start, int end) {
        if (pending == NOTHING || rank(space) > rank(pending)) {
            pending = space;
            pendingStart = start;
            pendingEnd = end;
        }
    }

    private static int rank(char space) {
        return " \t\n".indexOf(space);
    }

    private boolean reference() {
        CharacterReference reference = CharacterReference.at(at, html);
        if (reference == null) {
            return false;
        }
        for (int i = 0; i < reference.text().length(); i++) {
            text(reference.text().charAt(i), at, reference.end());
        }
        at = reference.end();
        return true;
    }

    private boolean cdataEnd() {
        if (!inCdata || !html.startsWith("]]>", at)) {
            return false;
        }
        inCdata = false;
        at += 3;
        return true;
    }

    /** Reads a tag, a comment or the like at {@code <}; false if it is only a sign, as in {@code 3<5}. */
    private boolean markup() {
        if (html.startsWith("<!--", at)) {
            // <!--> and <!---> are whole comments
            boolean empty = html.startsWith(">", at + 4) || html.startsWith("->", at + 4);
            at = after(empty ? ">" : "-->", at + 4);
        } else if (html.startsWith("<![CDATA[", at)) {
            inCdata = true;
            at += 9;
        } else if (html.startsWith("<?", at) || html.startsWith("<!", at) && startsName(at + 2)) {
            at = after(">", at + 2);
        } else if (startsName(at + 1)) {
            tag(at + 1, false);
        } else if (html.startsWith("</", at) && startsName(at + 2)) {
            tag(at + 2, true);
        } else {
            return false;
        }
        return true;
    }

    private int after(String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }

    private boolean startsName(int i) {
        return i < html.length() && CharClass.isLatin(html.charAt(i));
    }

    private void tag(int nameStart, boolean closing) {
        int start = at;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && !endsName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        at = tagEnd(nameEnd);
        if (CELLS.contains(name)) {
            pend('\t', start, at);
        } else if (BLOCKS.contains(name)) {
            pend('\n', start, at);
        } else if (HIDDEN.contains(name) && !closing) {
            at = closingTag(name);
        }
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c <= ' ';
    }

    /** Steps over attributes; {@code >} within a quoted value ends nothing, within a quote never closed it does. */
    private int tagEnd(int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) != '>') {
            boolean value = html.charAt(i) == '=';
            i++;
            while (value && i < html.length() && html.charAt(i) <= ' ') {
                i++;
            }
            if (value && i < html.length()) {
                i = quotedEnd(i);
            }
        }
        return Math.min(i + 1, html.length());
    }

    private int quotedEnd(int i) {
        char quote = html.charAt(i);
        boolean closable = quote == '"' && quotesLeft || quote == '\'' && apostrophesLeft;
        if (!closable) {
            return i;
        }
        int end = html.indexOf(quote, i + 1);
        if (end >= 0) {
            return end + 1;
        }
        // remembered, lest a page of unclosed quotes be searched to its end for each
        quotesLeft &= quote != '"';
        apostrophesLeft &= quote != '\'';
        return i;
    }

    /** Where the closing tag of a hidden element starts; the rest of the source is hidden if there is none. */
    private int closingTag(String name) {
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            int end = i + 2 + name.length();
            boolean same = html.regionMatches(true, i + 2, name, 0, name.length());
            if (same && (end == html.length() || endsName(html.charAt(end)))) {
                return i;
            }
        }
        return html.length();
    }
}
