package io.github.caishu.text;

import static io.github.caishu.text.CharClass.isDigit;
import static io.github.caishu.text.CharClass.isHan;
import static io.github.caishu.text.CharClass.isNumeral;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a folded text, and what it looks like: a sentence, a label, a row of a table, an item of a list.
 *
 * @param text     the line without the spaces around it
 * @param start    where {@code text} starts in the draft
 * @param rawStart where the line starts, indentation included
 * @param rawEnd   where its first line break stands
 * @param breaks   how many line breaks lie between the line before and this one; two or more leave blank lines
 */
record Line(String text, int start, int rawStart, int rawEnd, int breaks) {

    private static final String SENTENCE_ENDS = "。!?…;";
    private static final String CLAUSE_ENDS = "。;,";
    private static final String CLOSERS = "”’」』】》 ";
    private static final String BULLETS = "■□●•▲△▼◆◇★☆▶→※【";
    private static final String ROW_UNITS = "万亿千百元美港股倍点年月日时分秒";
    private static final String ITEM_NUMBERS = "0123456789一二三四五六七八九十";
    private static final String SECTIONS = "编章节条部";
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d年|1[0-2]月");
    private static final int LONGEST_MARKER = 3;
    private static final int LONGEST_VALUE = 14;
    private static final int STEM = 4;
    private static final int ALIKE = 3;

    /** The lines of {@code draft}; blank ones count into {@link #breaks} only, save the very first and last. */
    static List<Line> of(Draft draft) {
        List<Line> lines = new ArrayList<>();
        char[] chars = draft.chars();
        int from = 0;
        int breaks = 0;
        while (true) {
            int to = from;
            while (to < draft.length() && !CharClass.isLineBreak(chars[to])) {
                to++;
            }
            lines.add(trimmed(chars, from, to, breaks));
            if (to == draft.length()) {
                return lines;
            }
            breaks = 0;
            for (int i = to; i < draft.length() && isBlank(chars[i]); i++) {
                if (CharClass.isLineBreak(chars[i])) {
                    breaks += chars[i] == '\n' && i > to && chars[i - 1] == '\r' ? 0 : 1;
                    from = i + 1;
                }
            }
        }
    }

    private static Line trimmed(char[] chars, int rawStart, int rawEnd, int breaks) {
        int start = rawStart;
        int end = rawEnd;
        while (start < end && chars[start] == ' ') {
            start++;
        }
        while (start < end && chars[end - 1] == ' ') {
            end--;
        }
        return new Line(new String(chars, start, end - start), start, rawStart, rawEnd, breaks);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || CharClass.isLineBreak(c);
    }

    int end() {
        return start + text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    boolean hasHan() {
        return text.chars().anyMatch(c -> isHan((char) c));
    }

    /** {@code …增长5%。}, {@code …增长5%。”} and {@code …增长5%。(记者 张三)} */
    boolean endsSentence() {
        if (isEmpty()) {
            return false;
        }
        boolean bracketed = last() == ')' && text.lastIndexOf('(') > 0;
        int last = (bracketed ? text.lastIndexOf('(') : text.length()) - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    boolean endsInDecimalPoint() {
        return last() == '.' && text.length() > 1 && isDigit(text.charAt(text.length() - 2));
    }

    boolean opensWithDecimals() {
        return first() == '.' && text.length() > 1 && isDigit(text.charAt(1));
    }

    /** Whether a clause ends in it, as in {@code 营收增长，利润}; the comma of {@code 1,100} ends none. */
    boolean hasClause() {
        return lastClauseEnd() >= 0;
    }

    private int lastClauseEnd() {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 && !standsInFigures(i)) {
                return i;
            }
        }
        return -1;
    }

    /** As the commas of {@code 1,100} and of a quotation, {@code 8.90,-0.42,-2.34%}; the colon of {@code 18:30}. */
    private boolean standsInFigures(int i) {
        return i > 0 && isDigit(text.charAt(i - 1))
                && i + 1 < text.length() && (isDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '-');
    }

    /** {@code …、云计算、人} with {@code 工智能} below: no heading ends with a single character after its 、. */
    boolean breaksOffList() {
        return text.length() > 2 && text.charAt(text.length() - 2) == '、' && !opensItem();
    }

    /** Whether it ends with a label and a short value, as in {@code 来源:晚报}; {@code 他说:“明年} is speech. */
    boolean endsLabelled() {
        int colon = text.lastIndexOf(':');
        return colon > lastClauseEnd() && text.length() - colon - 1 <= LONGEST_VALUE
                && !standsInFigures(colon) && !text.startsWith("“", colon + 1);
    }

    /** Whether it ends with a number that is a name, as in {@code 公告编号:2021-007}: figures go on from none. */
    boolean endsWithIdentifier() {
        int colon = text.lastIndexOf(':');
        return colon > 0 && text.chars().skip(colon + 1).noneMatch(c -> c > '~');
    }

    /** As a byline is: {@code (记者 张三)}. */
    boolean isBracketed() {
        return first() == '(' && last() == ')';
    }

    /** Figures, their units and signs alone, as in a cell or a row of a table: {@code 100}, {@code 3.5% 2亿元}. */
    boolean hasFiguresOnly() {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= isDigit(c);
            if (c > '~' && "%‰¥€£".indexOf(c) < 0 && ROW_UNITS.indexOf(c) < 0 || c == ';') {
                return false;
            }
        }
        return digits;
    }

    /** {@code 2021年…}, {@code 12月…}: nothing that goes on from a digit before it. */
    boolean opensWithDate() {
        return DATE.matcher(text).lookingAt();
    }

    /** The item of a list or a section: {@code 一、}, {@code (二)}, {@code (1)}, {@code 1、}, {@code 1.}, {@code ■}. */
    boolean opensItem() {
        boolean bracket = first() == '(';
        int from = bracket || first() == '第' ? 1 : 0;
        int to = from;
        while (to < text.length() && to - from < LONGEST_MARKER && ITEM_NUMBERS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        if (to == from || to == text.length()) {
            return BULLETS.indexOf(first()) >= 0 || text.startsWith("- ");
        }
        char mark = text.charAt(to);
        if (first() == '第') {
            return SECTIONS.indexOf(mark) >= 0;
        }
        boolean decimal = mark == '.' && to + 1 < text.length() && isDigit(text.charAt(to + 1));
        return bracket ? mark == ')' : mark == '、' || isDigit(first()) && (mark == '.' && !decimal || mark == ')');
    }

    /** Whether both begin alike but for the digits, as rows do: {@code 1月销量300} and {@code 2月销量400}. */
    boolean sharesStem(Line other) {
        String stem = stem();
        return stem.length() == STEM && stem.equals(other.stem());
    }

    /** Whether a third of the characters stand in the same place in both, digits alike, as in rows of a list. */
    boolean looksLike(Line other) {
        int length = Math.min(text.length(), other.text.length());
        int same = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char o = other.text.charAt(i);
            same += c == o || isDigit(c) && isDigit(o) ? 1 : 0;
        }
        return ALIKE * same >= length;
    }

    /**
     * The first characters, a run of digits counting as one; empty if there is more in them than Chinese characters
     * and a date's number, for figures begin any line: {@code 80亿美元}, {@code 万平方米}.
     */
    private String stem() {
        StringBuilder stem = new StringBuilder(STEM);
        for (int i = 0; i < text.length() && stem.length() < STEM; i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                stem.append(c);
            } else if (!isDigit(c)) {
                return "";
            } else if (i == 0 || !isDigit(text.charAt(i - 1))) {
                stem.append('0');
            }
        }
        boolean dated = stem.length() > 1 && "年月日季".indexOf(stem.charAt(1)) >= 0;
        return dated || !isNumeral(first()) ? stem.toString() : "";
    }
}
