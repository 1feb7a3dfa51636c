package io.github.caishu.text;

import static io.github.caishu.text.CharClass.isDigit;
import static io.github.caishu.text.CharClass.isLatin;
import static io.github.caishu.text.CharClass.isNumeral;

import java.util.List;

/**
 * Tells line breaks that end a paragraph from those that cut a sentence, a word or a figure in two, as the columns of
 * a newspaper, PDFs and hard wrapping do ({@code 4861.} above {@code 5亿元}). The first become one {@code \n}, the
 * second vanish.
 *
 * <p>Rules come in order, the first that applies decides. What they guard is the figure: none may be torn, and no two
 * may become one. In the examples {@code |} is the break.
 */
final class LineBreaks {

    private static final String UNFINISHED = ",、([{《〈“‘【〔-~+/×=的至为和与及或较于在将由从";
    private static final String CONTINUING = ",。、;:!?)]}》〉”’】〕%‰";
    private static final String UNITS = "元美港股人家户个只倍点份手台辆名吨亩平米千克.-~";
    private static final String INDENT = "\u3000\u3000";
    private static final int SHORTEST_PROSE = 8;

    private LineBreaks() {
    }

    static void settle(Draft draft) {
        if (!hasLineBreak(draft)) {
            return;
        }
        List<Line> lines = Line.of(draft);
        HardWrap wrap = new HardWrap(draft, lines);
        for (int i = 1; i < lines.size(); i++) {
            settle(lines.get(i - 1), lines.get(i), wrap.fills(i - 1), wrap.runsOn(i - 1), draft);
        }
        draft.close();
    }

    private static boolean hasLineBreak(Draft draft) {
        char[] chars = draft.chars();
        for (int i = 0; i < draft.length(); i++) {
            if (CharClass.isLineBreak(chars[i])) {
                return true;
            }
        }
        return false;
    }

    private static void settle(Line before, Line after, boolean wrapped, boolean sure, Draft draft) {
        boolean edgeOfText = before.isEmpty() || after.isEmpty();
        if (!edgeOfText && (isIndented(after, draft) || !isCut(before, after, wrapped, sure))) {
            keepAs('\n', before, after, draft);
        } else if (!edgeOfText && separatesWords(before, after, wrapped)) {
            keepAs(' ', before, after, draft);
        } else if (wrapped) {
            deleteWithBlanks(before, after, draft);
        } else {
            draft.delete(before.end(), after.start());
        }
    }

    /** The margin may have come before or behind a blank, which parts what stands around it as elsewhere. */
    private static void deleteWithBlanks(Line before, Line after, Draft draft) {
        int blanks = before.rawEnd() - before.end() + after.start() - after.rawStart();
        if (blanks > 0) {
            draft.deleteBlanks(before.end(), after.start(), blanks);
        } else {
            draft.delete(before.end(), after.start());
        }
    }

    private static void keepAs(char c, Line before, Line after, Draft draft) {
        draft.delete(before.end(), before.rawEnd());
        draft.replace(before.rawEnd(), c);
        draft.delete(before.rawEnd() + 1, after.start());
    }

    /** Chinese paragraphs are indented by two ideographic spaces, which folding has made plain ones. */
    private static boolean isIndented(Line line, Draft draft) {
        return draft.original().startsWith(INDENT, draft.start(line.rawStart()));
    }

    private static boolean isCut(Line before, Line after, boolean wrapped, boolean sure) {
        if (breaksDecimal(before, after) || isContinuation(after)) {
            return true;
        }
        if (isDatedAnew(before, after) || isNextRow(before, after)) {
            return false;
        }
        if (before.endsSentence()) {
            return sure && !after.opensItem(); // more sentences than paragraphs happen to end at the margin
        }
        if (wrapped) {
            return true;
        }
        if (standsAlone(before) || after.hasTab()) {
            return false;
        }
        if (isUnfinished(before)) {
            return true;
        }
        if (endsHeading(before) || after.opensItem()) {
            return false;
        }
        if (meetInFigure(before, after)) {
            return isProse(before, after);
        }
        return !standsAlone(after) && isUnfinishedSentence(before, after);
    }

    /** {@code 4861.|5亿元} and {@code 4861|.5亿元}, whatever the lines look like; but not {@code 1.|净利润}. */
    private static boolean breaksDecimal(Line before, Line after) {
        return before.endsInDecimalPoint() && isDigit(after.first())
                || isDigit(before.last()) && after.opensWithDecimals();
    }

    /** {@code 增长5|%，利润}: nothing begins like that; but {@code 增长5|-3%} may be two rows. */
    private static boolean isContinuation(Line after) {
        return CONTINUING.indexOf(after.first()) >= 0;
    }

    /** {@code 公告编号2021-007|2021年5月3日}: no year goes on from a digit; but {@code 截至202|1年} does. */
    private static boolean isDatedAnew(Line before, Line after) {
        return isDigit(before.last()) && after.opensWithDate();
    }

    /** {@code 1月卖出300，多出10|2月卖出400，多出20}; but {@code 元人民币，…212万|元人民币，…} goes on. */
    private static boolean isNextRow(Line before, Line after) {
        return before.sharesStem(after) && UNITS.indexOf(after.first()) < 0;
    }

    /** Rows of a table, {@code 100|200} being two numbers, and bylines, {@code (记者 张三)}. */
    private static boolean standsAlone(Line line) {
        return line.hasTab() || line.hasFiguresOnly() || line.isBracketed();
    }

    /** {@code 重要提示:|公司…}, {@code 【快讯】|公司…}; nothing is known of {@code 二季度业绩|公司…} yet. */
    private static boolean endsHeading(Line line) {
        return line.last() == ':' || line.last() == '】';
    }

    /** {@code 营收、|利润}, {@code 45%-|65%}, {@code 股价升至|9元}, {@code 云计算、人|工智能}. */
    private static boolean isUnfinished(Line before) {
        return UNFINISHED.indexOf(before.last()) >= 0 || before.breaksOffList();
    }

    /** Whether the break stands where a figure may go on: {@code 486|1.5亿}, {@code 20亿|元}, {@code 832|个}. */
    private static boolean meetInFigure(Line before, Line after) {
        return isNumeral(before.last()) && (isNumeral(after.first()) || UNITS.indexOf(after.first()) >= 0);
    }

    /** {@code 公司预计今年营收为486|1.5亿，增长一成} is prose; {@code 前十大城市 10|3家门店} may be a list. */
    private static boolean isProse(Line before, Line after) {
        return before.text().length() >= SHORTEST_PROSE && !before.endsWithIdentifier()
                && before.hasHan() && (after.hasClause() || before.hasClause() && after.hasHan());
    }

    /**
     * Prose without its full stop: {@code 公司认为，明年的需|求会回升。} A heading ({@code 二季度业绩|公司今天说，…})
     * has no clauses and is shorter than the paragraph it heads, and {@code 来源:晚报} ends where it ends.
     */
    private static boolean isUnfinishedSentence(Line before, Line after) {
        boolean mayHead = before.text().length() < after.text().length();
        return !before.endsLabelled() && (before.hasClause() || after.hasClause() && !mayHead);
    }

    /** {@code Morgan|Stanley} are two words, unless a margin cut {@code Mor|gan}; a space beside the break settles it. */
    private static boolean separatesWords(Line before, Line after, boolean wrapped) {
        boolean spaced = before.end() < before.rawEnd() || after.rawStart() < after.start();
        boolean wordBefore = isLatin(before.last());
        boolean wordAfter = isLatin(after.first());
        return spaced ? wordBefore || wordAfter : wordBefore && wordAfter && !wrapped;
    }
}
