package io.github.caishu.clothes;

import com.hankcs.hanlp.HanLP;
import io.github.caishu.clothes.Dressed.Tailor;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.BitSet;
import java.util.List;

/** The ways in which the same text is written elsewhere: another page, another typesetter, another program between. */
enum Clothes {

    /** {@code 增长５．２％，}: as Chinese input methods write. */
    FULL_WIDTH("full-width digits and punctuation") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            Tailor tailor = new Tailor(plain);
            plain.chars().forEach(c -> tailor.write(Character.toString(c > ' ' && c < 0x7F && !Character.isLetter(c) ? c - '!' + '！' : c)));
            return tailor.plain();
        }
    },

    /** {@code 營收3億元}: the table is HanLP's. */
    TRADITIONAL("traditional characters") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            String traditional = HanLP.convertToTraditionalChinese(plain);
            if (traditional.length() != plain.length()) {
                throw new IllegalStateException("the table changes the length of " + plain);
            }
            Tailor tailor = new Tailor(plain);
            traditional.chars().forEach(c -> tailor.write(Character.toString(c)));
            return tailor.plain();
        }
    },

    /** Lines of 18 characters, a blank one after each: as the columns of a newspaper come out of its page. */
    HARD_WRAPPED("hard-wrapped at 18 characters") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            Tailor tailor = new Tailor(plain);
            int column = 0;
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                if (c == '\n' || c == '\r') {
                    tailor.write(column == 0 ? "" : "\n\n");
                    column = 0;
                    continue;
                }
                if (column >= LINE && !Character.isLowSurrogate(c)) {
                    tailor.add("\n\n");
                    column = 0;
                }
                tailor.write(Character.toString(c));
                column++;
            }
            return tailor.plain();
        }
    },

    /** {@code 3.5 亿元、4 %}. */
    SPACED("spaces between digits and units") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            return apart(plain, (before, c) -> isDigit(before) && (Character.isIdeographic(c) || "%‰％".indexOf(c) >= 0));
        }
    },

    /** {@code 2020 年 6 月末存款 3.5 亿元}: as many web pages set digits and letters within Chinese. */
    AIRY("spaces around digits and letters") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            return apart(plain, (before, c) -> Character.isIdeographic(c) && (isDigit(before) || "%‰".indexOf(before) >= 0 || isLatin(before))
                    || Character.isIdeographic(before) && (isDigit(c) || isLatin(c)));
        }
    },

    /** {@code <b class="x">4</b>8<b class="x">6</b>1}: every other character within a figure has tags around it. */
    TAGGED("HTML, with tags inside figures") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            BitSet within = insides(figures);
            Tailor tailor = new Tailor(plain).add("<p>");
            SourceText read = SourceText.plain(plain);
            for (int i = 0; i < plain.length(); i++) {
                boolean paragraph = plain.charAt(i) == '\n' && read.charAt(read.viewIndex(i), ' ') == '\n';
                boolean tagged = within.get(i) && i % 2 == 0;
                tailor.add(tagged ? "<b class=\"x\">" : "")
                        .write(switch (plain.charAt(i)) {
                            case '&' -> "&amp;";
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '\n' -> paragraph ? "</p>\n<p>" : "\n";
                            default -> plain.substring(i, i + 1);
                        })
                        .add(tagged ? "</b>" : "");
            }
            return tailor.add("</p>").html();
        }
    },

    /** As Windows ends lines. */
    CRLF("line ends of Windows") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            Tailor tailor = new Tailor(plain);
            plain.chars().forEach(c -> tailor.write(c == '\n' ? "\r\n" : Character.toString(c)));
            return tailor.plain();
        }
    },

    /** As some editors begin a file. */
    BYTE_ORDER_MARK("a byte order mark") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            Tailor tailor = new Tailor(plain).add("\uFEFF");
            plain.chars().forEach(c -> tailor.write(Character.toString(c)));
            return tailor.plain();
        }
    },

    /** {@code 1,299元} for {@code 1299元}. */
    GROUPED("thousands separators put in") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            BitSet within = insides(figures);
            figures.forEach(figure -> within.set(figure.start()));
            Tailor tailor = new Tailor(plain);
            for (int i = 0; i < plain.length(); i++) {
                int digits = i;
                while (digits < plain.length() && within.get(digits) && isDigit(plain.charAt(digits))) {
                    digits++;
                }
                char before = i == 0 ? ' ' : plain.charAt(i - 1);
                if (digits - i > 3 && before != '.' && before != ',' && !isDigit(before)) {
                    for (; i < digits - 1; i++) {
                        tailor.write(plain.substring(i, i + 1)).add((digits - i) % 3 == 1 ? "," : "");
                    }
                }
                tailor.write(plain.substring(i, i + 1));
            }
            return tailor.plain();
        }
    },

    /** {@code 1299元} for {@code 1,299元}. */
    UNGROUPED("thousands separators taken out") {
        @Override
        Dressed dress(String plain, List<Span> figures) {
            BitSet within = insides(figures);
            Tailor tailor = new Tailor(plain);
            for (int i = 0; i < plain.length(); i++) {
                boolean separator = ",，".indexOf(plain.charAt(i)) >= 0 && within.get(i) && isDigit(plain.charAt(i - 1))
                        && i + 3 < plain.length() && plain.substring(i + 1, i + 4).chars().allMatch(c -> isDigit((char) c));
                tailor.write(separator ? "" : plain.substring(i, i + 1));
            }
            return tailor.plain();
        }
    };

    private static final int LINE = 18;

    private final String title;

    Clothes(String title) {
        this.title = title;
    }

    /** The text so written; {@code figures} are those that were found in it. */
    abstract Dressed dress(String plain, List<Span> figures);

    /** With a space between all neighbours that the seam tells. */
    private static Dressed apart(String plain, Seam seam) {
        Tailor tailor = new Tailor(plain);
        for (int i = 0; i < plain.length(); i++) {
            tailor.add(i > 0 && seam.between(plain.charAt(i - 1), plain.charAt(i)) ? " " : "").write(plain.substring(i, i + 1));
        }
        return tailor.plain();
    }

    private static BitSet insides(List<Span> figures) {
        BitSet insides = new BitSet();
        figures.forEach(figure -> insides.set(figure.start() + 1, figure.end()));
        return insides;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return title;
    }

    private interface Seam {

        boolean between(char before, char after);
    }
}
