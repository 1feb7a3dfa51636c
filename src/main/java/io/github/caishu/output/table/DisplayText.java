package io.github.caishu.output.table;

/** Text as a terminal shows it, where a Chinese character is two columns wide. */
final class DisplayText {

    private static final String ELLIPSIS = "…";

    /**
     * First and last code points of the blocks that are East Asian Wide or Fullwidth (Unicode Standard Annex 11).
     * Ambiguous ones (“ ” — ° ①) count as narrow, as terminals take them unless told otherwise.
     */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul Jamo
        {0x2E80, 0x303E}, // radicals, CJK punctuation, 〇
        {0x3041, 0x33FF}, // Kana, enclosed and squared signs: ㎡
        {0x3400, 0x4DBF}, // CJK extension A
        {0x4E00, 0xA4CF}, // CJK, Yi
        {0xA960, 0xA97F}, // Hangul Jamo extended
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // CJK compatibility
        {0xFE10, 0xFE19}, // vertical forms
        {0xFE30, 0xFE6F}, // compatibility and small forms
        {0xFF01, 0xFF60}, // full-width forms: ％
        {0xFFE0, 0xFFE6}, // full-width signs: ￥
        {0x1F300, 0x1F64F}, // pictographs
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}, // CJK extensions B and later
    };

    private DisplayText() {
    }

    /** The columns that {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int[] block : WIDE) {
            if (codePoint < block[0]) {
                return false;
            }
            if (codePoint <= block[1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text on one line: line breaks, tabs and other control characters, alone or in a row, become one space;
     * invisible characters go, for a right-to-left mark would turn the rest of the row around.
     */
    static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").replaceAll("\\p{Cf}+", "").strip();
    }

    /** The text, cut to {@code columns} with an ellipsis where it is longer. */
    static String shortened(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int room = columns - width(ELLIPSIS);
        for (int codePoint : text.codePoints().toArray()) {
            room -= width(codePoint);
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.append(ELLIPSIS).toString();
    }
}
