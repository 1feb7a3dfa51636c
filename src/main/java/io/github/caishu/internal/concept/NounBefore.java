package io.github.caishu.internal.concept;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.text.SourceText;

/** The nearest word before a place that says what a figure of some type measures. */
final class NounBefore {

    private static final int LONGEST_BRACKET = 30;
    private static final int LONGEST_CAUSE = 14;
    private static final String CAUSES = "因受";

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
            if (CAUSES.indexOf(c) >= 0) {
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
            if (mention != null && mention.isWanted()) {
                return withoutTime(article, mention);
            }
            end = mention == null ? end - 1 : mention.start();
        }
        return null;
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
