package io.github.caishu;

/**
 * A text is longer than its extractor takes; the message says how to have it take more. Nothing has been read of it.
 *
 * <pre>{@code
 * try {
 *     FigureExtractor.builder().maxLength(6).build().extract("售出茶叶800吨");
 * } catch (TextTooLongException e) {
 *     e.getMessage(); // a text of 8 characters is longer than the 6 allowed; split it, or raise FigureExtractor.builder().maxLength
 *     e.limit();      // 6
 * }
 * }</pre>
 */
public final class TextTooLongException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int length;
    private final int limit;

    private TextTooLongException(int length, int limit) {
        super("a text of " + length + " characters is longer than the " + limit
                + " allowed; split it, or raise FigureExtractor.builder().maxLength");
        this.length = length;
        this.limit = limit;
    }

    static CharSequence require(int limit, CharSequence text) {
        if (text.length() > limit) {
            throw new TextTooLongException(text.length(), limit);
        }
        return text;
    }

    /** How long the text is, in UTF-16 code units of the original. */
    public int length() {
        return length;
    }

    /** How long it may be. */
    public int limit() {
        return limit;
    }
}
