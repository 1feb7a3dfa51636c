package io.github.caishu.text;

import java.text.Normalizer;

/**
 * The spelling each character is matched in: one table look-up a character, one character for one.
 *
 * <p>{@code １２％} becomes {@code 12%}, {@code 億} becomes {@code 亿}, {@code —} becomes {@code -}.
 */
final class Fold {

    /** What every invisible character folds to, so that a single comparison finds them all. */
    static final char INVISIBLE = '\u00AD';

    private static final char[] TABLE = table();

    private Fold() {
    }

    static char of(char c) {
        return TABLE[c];
    }

    static void all(char[] chars) {
        char[] table = TABLE;
        for (int i = 0; i < chars.length; i++) {
            chars[i] = table[chars[i]];
        }
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (int c = 0xFF01; c <= 0xFF5E; c++) {
            table[c] = (char) (c - 0xFF01 + '!');
        }
        each("\u00A0\u202F\u205F\u3000", ' ', table);
        range(0x2000, 0x200A, ' ', table);
        invisible(table);
        each("\u000B\f\u0085\u2028\u2029", '\n', table);
        // hyphens and dashes of every length, minus, and ─ of the line drawing block, which papers use as a dash
        range(0x2010, 0x2015, '-', table);
        each("−﹣﹘─", '-', table);
        each("〜∼∽", '~', table);
        pairs("﹢+﹒.﹐,﹑、﹔;﹕:∶:﹖?﹗!﹙(﹚)﹪%￥¥￡£￠¢﹩$｡。､、‧·∙·⋅·「“」”『‘』’﹁“﹂”﹃‘﹄’", table);
        compatibilityIdeographs(table);
        simplify(table);
        return table;
    }

    /**
     * What no reader sees, or sees only on the character before it: controls, marks of writing direction, joiners, variation
     * selectors, anchors of annotations, combining marks.
     */
    private static void invisible(char[] table) {
        range(0x0000, 0x0008, INVISIBLE, table);
        range(0x000E, 0x001F, INVISIBLE, table);
        range(0x007F, 0x009F, INVISIBLE, table);
        range(0x0300, 0x036F, INVISIBLE, table);
        each("\u061C\u115F\u1160\u17B4\u17B5\u3164\uFEFF\uFFA0", INVISIBLE, table);
        range(0x180B, 0x180F, INVISIBLE, table);
        range(0x200B, 0x200F, INVISIBLE, table);
        range(0x202A, 0x202E, INVISIBLE, table);
        range(0x2060, 0x206F, INVISIBLE, table);
        range(0x20D0, 0x20F0, INVISIBLE, table);
        range(0x302A, 0x302F, INVISIBLE, table);
        range(0x3099, 0x309A, INVISIBLE, table);
        range(0xFE00, 0xFE0F, INVISIBLE, table);
        range(0xFE20, 0xFE2F, INVISIBLE, table);
        range(0xFFF0, 0xFFFB, INVISIBLE, table);
    }

    private static void each(String from, char to, char[] table) {
        from.chars().forEach(c -> table[c] = to);
    }

    private static void range(int first, int last, char to, char[] table) {
        for (int c = first; c <= last; c++) {
            table[c] = to;
        }
    }

    private static void pairs(String fromTo, char[] table) {
        for (int i = 0; i < fromTo.length(); i += 2) {
            table[fromTo.charAt(i)] = fromTo.charAt(i + 1);
        }
    }

    /** PDF fonts hand out radicals and compatibility forms that look the same: {@code ⽉} U+2F49 for {@code 月}. */
    private static void compatibilityIdeographs(char[] table) {
        for (int c = 0x2E80; c <= 0xFAFF; c = c == 0x2FDF ? 0xF900 : c + 1) {
            String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (plain.length() == 1) {
                table[c] = plain.charAt(0);
            }
        }
    }

    private static void simplify(char[] table) {
        char[] simplified = new char[table.length];
        for (int c = 0; c < table.length; c++) {
            simplified[c] = (char) c;
        }
        Mapping.load("traditional.tsv").forEach((from, to) -> {
            if (from.length() == 1 && to.length() == 1) {
                simplified[from.charAt(0)] = to.charAt(0);
            }
        });
        for (int c = 0x2E80; c < table.length; c++) {
            table[c] = simplified[table[c]];
        }
    }
}
