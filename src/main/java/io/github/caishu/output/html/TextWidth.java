package io.github.caishu.output.html;

/** How wide a line of text will be, roughly: a picture that is drawn before anyone opens it cannot measure. */
final class TextWidth {

    private static final double WIDE = 1;
    private static final double NARROW = 0.58;
    private static final String ELLIPSIS = "…";

    private TextWidth() {
    }

    /** In em. */
    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int codePoint) {
        return codePoint >= 0x2E80 || codePoint == ELLIPSIS.charAt(0) ? WIDE : NARROW;
    }

    /** The text, cut with an ellipsis where it is wider than {@code room} em. */
    static String shortened(String text, double room) {
        if (of(text) <= room) {
            return text;
        }
        double left = room - WIDE;
        int end = 0;
        while (end < text.length() && left >= of(text.codePointAt(end))) {
            left -= of(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
