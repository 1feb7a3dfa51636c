package io.github.caishu.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines that end where they do because there was no more room, as in text wrapped at a fixed number of
 * characters. The evidence is the text's own: no line is longer, half of the lines or more are as long, and some
 * hold the ends of clauses; or none but the last is shorter. Rows of a list may be equally long too ({@code 一季度净利30} above
 * {@code 二季度净利40}), but hold no clauses and look alike.
 */
final class HardWrap {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 80;
    private static final int FEWEST = 2;
    private static final int LINES_A_CLAUSE = 8;
    /** Fewer may be paragraphs that happen to be equally long. */
    private static final int SURE = 4;
    private static final int LINES_A_SENTENCE_END = 3;

    private final BitSet full = new BitSet();
    private final BitSet sure = new BitSet();

    /** Looks at the lines, and at what blank lines enclose: a wrapped text may have had line breaks of its own. */
    HardWrap(Draft draft, List<Line> lines) {
        markLongest(lines, blockLengths(draft, lines, 1));
        markLongest(lines, blockLengths(draft, lines, 2));
    }

    /** Whether the line numbered {@code index} reaches the margin. */
    boolean fills(int index) {
        return full.get(index);
    }

    /** Whether it does, and so many others do that the end of a sentence at its end is a chance, not the end of a paragraph. */
    boolean runsOn(int index) {
        return sure.get(index);
    }

    /** How long the blocks between so many line breaks are, each at the number of its last line; 0 elsewhere. */
    private static int[] blockLengths(Draft draft, List<Line> lines, int fewestBreaks) {
        int[] lengths = new int[lines.size()];
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || lines.get(i + 1).breaks() >= fewestBreaks) {
                // counted in the original: characters the view has lost took room as well
                int start = draft.start(lines.get(from).rawStart());
                lengths[i] = draft.original().codePointCount(start, draft.start(lines.get(i).rawEnd()));
                from = i + 1;
            }
        }
        return lengths;
    }

    private void markLongest(List<Line> lines, int[] lengths) {
        int longest = Arrays.stream(lengths).max().orElse(0);
        if (longest < NARROWEST || longest > WIDEST) {
            return;
        }
        BitSet longestOnes = new BitSet();
        int blocks = 0;
        int prose = 0;
        for (int i = 0; i < lengths.length; i++) {
            blocks += lengths[i] > 0 ? 1 : 0;
            if (lengths[i] == longest) {
                longestOnes.set(i);
                prose += lines.get(i).hasClause() ? 1 : 0;
            }
        }
        int wrapped = longestOnes.cardinality();
        boolean margin = wrapped >= FEWEST && 2 * wrapped >= blocks;
        if (margin && (LINES_A_CLAUSE * prose >= wrapped || isOneText(lines, lengths, longestOnes))) {
            full.or(longestOnes);
            long sentences = longestOnes.stream().filter(i -> lines.get(i).endsSentence()).count();
            if (wrapped >= SURE && LINES_A_SENTENCE_END * sentences <= wrapped) {
                sure.or(longestOnes);
            }
        }
    }

    /** Whether all lines but the last, two or more, reach the margin, and none looks like the one above it, as rows do. */
    private static boolean isOneText(List<Line> lines, int[] lengths, BitSet longestOnes) {
        Line above = null;
        int before = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                Line line = lines.get(i);
                boolean last = i + 1 == lengths.length || lines.get(i + 1).isEmpty();
                if (!last && !longestOnes.get(i) || above != null && line.looksLike(above)) {
                    return false;
                }
                before += last ? 0 : 1;
                above = line;
            }
        }
        return before >= FEWEST;
    }
}
