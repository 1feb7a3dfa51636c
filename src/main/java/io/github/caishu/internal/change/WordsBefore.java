package io.github.caishu.internal.change;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;

/** Finds the word of change that stands before a figure: directly, over links (增长了约15%), or over an object (上调出厂价12%). */
final class WordsBefore {

    private static final int LONGEST_OBJECT = 28;
    /** Directly before a figure they say that it is a level: 上调出厂价至900元. */
    private static final String LEVEL_MARKS = "至到为占是于由从有以达破报的";
    /** Between a verb and a figure they begin something else: 降低成本后投入3亿元. */
    private static final String OBJECT_ENDS = "将占达至到并投为使共超过、于后的";
    private static final String NEGATIONS = "未非没";

    private final Lexicon<ChangeWord> words;

    WordsBefore(Lexicon<ChangeWord> words) {
        this.words = words;
    }

    /**
     * The word that leads to a figure, with nothing but links between.
     *
     * @param limit where the figure before ends
     */
    Rise leadingTo(SourceText text, ClaimDraft draft, int limit, boolean compared) {
        int at = DirectionReader.signOf(text, draft);
        int stop = Math.max(limit, draft.clause().start());
        boolean linked = false;
        boolean measured = false; // by a link that makes a level of a verb's figure
        while (at > limit) {
            if (at == stop) {
                if (!linked || measured && stop < draft.clause().start() || text.charAt(at - 1) != ',') {
                    return null;
                }
                at--; // 涨幅居首,达到38%
                stop = limit;
                measured = true;
                continue;
            }
            char c = text.charAt(at - 1);
            Lexicon.Match<ChangeWord> match = words.longest(text, at, stop);
            if (c == ' ' || c == '~') {
                at--;
            } else if (match == null) {
                return null;
            } else if (match.meaning().isLink()) {
                linked = true;
                measured |= match.meaning().is(ChangeWord.Kind.MEASURE_LINK);
                at = match.end();
            } else {
                return says(text, draft, match, measured, compared) ? rise(match, at, draft.start()) : null;
            }
        }
        return null;
    }

    private static boolean says(SourceText text, ClaimDraft draft, Lexicon.Match<ChangeWord> match, boolean measured, boolean compared) {
        ChangeWord word = match.meaning();
        boolean denied = isOneOf(text.charAt(match.end() - 1, ' '), NEGATIONS); // 未增长5%
        return !denied && switch (word.kind()) {
            case MEASURE -> true;
            case VERB, OBJECT -> !measured;
            case PRICE -> !measured && !draft.figure().quantity().type().equals(QuantityType.COUNT);
            case COMPARATIVE -> !measured && compared;
            default -> false;
        };
    }

    /** The verb whose object stands between it and the figure. */
    Rise overAnObject(SourceText text, ClaimDraft draft, int limit) {
        int stop = Math.max(limit, draft.clause().start());
        int end = draft.start();
        Lexicon.Match<ChangeWord> link;
        while (end > stop && (link = words.longest(text, end, stop)) != null && link.meaning().takesVerbs()) {
            end = link.end();
        }
        boolean level = end == stop || isOneOf(text.charAt(end - 1), LEVEL_MARKS) || "次".equals(draft.figure().quantity().unit());
        for (int i = end; !level && i > Math.max(stop, end - LONGEST_OBJECT); i--) {
            Lexicon.Match<ChangeWord> match = words.longest(text, i, stop);
            if (match != null && governs(match.meaning(), draft)) {
                return rise(match, i, i);
            }
            boolean other = match != null && (match.meaning().is(ChangeWord.Kind.NONE) || match.meaning().is(ChangeWord.Kind.VERB));
            if (other || isOneOf(text.charAt(i - 1), OBJECT_ENDS)) {
                return null;
            }
        }
        return null;
    }

    /** 下调评级费20%; 高于全国2个百分点, but not 高于同行5%, which may be the level. */
    private static boolean governs(ChangeWord word, ClaimDraft draft) {
        boolean difference = draft.figure().quantity().type() == QuantityType.PERCENTAGE_POINT;
        return word.is(ChangeWord.Kind.OBJECT) || word.is(ChangeWord.Kind.DIFFERENCE) && difference;
    }

    private static Rise rise(Lexicon.Match<ChangeWord> match, int wordEnd, int end) {
        return new Rise(match.meaning().direction(), new Stretch(match.end(), wordEnd), new Stretch(match.end(), end), false);
    }
}
