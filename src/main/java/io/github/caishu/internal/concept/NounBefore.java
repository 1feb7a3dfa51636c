package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.text.SourceText;
import java.util.List;

/** The nearest word before a place that says what a figure of some type measures. */
final class NounBefore {

    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_CAUSE = 14;
    private static final String CAUSES = "因受";
    private static final int LONGEST_MEANS = 10;
    private static final List<String> MEANS_ENDS = List.of("折算", "换算", "折合", "计算", "计价");

    private final ConceptWords words;

    NounBefore(ConceptWords words) {
        this.words = words;
    }

    /**
     * The nearest word of the given kinds that fits. What stands in brackets before the figure is none (上网电价(含税)0.42元),
     * nor is what a 因 or 受 makes the cause of the change (成本因矿价上涨增加60元).
     *
     * @return null if there is none down to {@code limit}
     */
    Mention nearest(Article article, int from, int limit, Wanted wanted) {
        Mention mention = straightNearest(article, from, limit, wanted);
        if (mention == null) {
            return null;
        }
        SourceText text = article.text();
        for (int i = mention.start() - 1; i > Math.max(limit, mention.start() - LONGEST_CAUSE); i--) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || article.is(Role.FIGURE, i)) {
                return mention;
            }
            if (isOneOf(c, CAUSES)) {
                Mention effect = straightNearest(article, i, limit, wanted);
                return effect == null || !effect.is(WordKind.NOUN) ? mention : effect;
            }
        }
        return mention;
    }

    private Mention straightNearest(Article article, int from, int limit, Wanted wanted) {
        SourceText text = article.text();
        int end = from;
        while (end > limit) {
            if (text.charAt(end - 1) == ')') {
                end = beforeBracket(text, end - 1, limit);
                continue;
            }
            Mention mention = article.is(Role.FIGURE, end - 1) ? null : words.endingAt(text, end, limit, wanted);
            if (mention != null && mention.isWanted() && !isMeans(text, mention, limit)) {
                return withoutTime(article, mention);
            }
            end = mention == null ? end - 1 : mention.start();
        }
        return null;
    }

    /** 按平均汇率折算为9万亿元 tells of no rate of exchange. */
    private static boolean isMeans(SourceText text, Mention mention, int limit) {
        if (!text.startsWithAny(MEANS_ENDS, mention.end())) {
            return false;
        }
        for (int i = mention.start() - 1; i >= Math.max(limit, mention.start() - LONGEST_MEANS) && Character.isLetter(text.charAt(i)); i--) {
            if (text.charAt(i) == '按' || text.charAt(i) == '以') {
                return true;
            }
        }
        return false;
    }

    /** Of 上半年收入 the term is 收入, though there is a 年收入. */
    private static Mention withoutTime(Article article, Mention mention) {
        int start = mention.start();
        while (start < mention.end() && article.is(Role.TIME, start)) {
            start++;
        }
        return start == mention.end() ? mention : new Mention(start, mention.end(), mention.sense());
    }

    /** Where the bracket that closes at {@code closing} opens; {@code closing} itself if it does not nearby. */
    private static int beforeBracket(SourceText text, int closing, int limit) {
        for (int i = closing - 1; i >= Math.max(limit, closing - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return closing;
    }
}
