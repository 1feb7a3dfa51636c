package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the figures of a list with their concepts in order: 营业收入和净利润分别为10亿元和2亿元，同比分别增长15%和二成.
 */
final class Lists {

    private static final String CUE = "分别";
    private static final String JOINS = "和、及与";
    private static final int MOST = 12;
    private static final int LONGEST_LINK = 6;

    private final ConceptWords words;
    private final NounBefore before;

    Lists(ConceptWords words, NounBefore before) {
        this.words = words;
        this.before = before;
    }

    /** The concept of a figure in a list that 分别 announces; null where it is in none. */
    Found of(Article article, ClaimDraft draft) {
        int first = first(article, draft);
        int place = draft.index() - first;
        int size = last(article, article.drafts().get(first)).index() - first + 1;
        if (size < 2 || place >= size) {
            return null;
        }
        ClaimDraft head = article.drafts().get(first);
        int cue = cue(article, head);
        if (cue < 0) {
            return null;
        }
        int own = Reach.ownStart(article, head);
        List<Mention> named = coordinated(article, cue, own, Wanted.of(draft, WordKind.NOUN));
        if (named.size() == size) {
            return new Found(named.get(place).code(), named.get(place).place());
        }
        if (named.size() == 1) {
            return shared(article.text(), named.get(0), own, Wanted.of(draft, WordKind.NOUN));
        }
        return named.isEmpty() ? ofListBefore(article, draft, first, size) : null;
    }

    /** The first figure of the list that {@code draft} stands in. */
    private static int first(Article article, ClaimDraft draft) {
        int first = draft.index();
        List<ClaimDraft> drafts = article.drafts();
        while (first > 0 && draft.index() - first < MOST && isNext(article, drafts.get(first - 1), drafts.get(first))) {
            first--;
        }
        return first;
    }

    /** The last figure of the list that {@code draft} stands in: what follows it is said of all, as in 8万元、5万元的补贴. */
    static ClaimDraft last(Article article, ClaimDraft draft) {
        List<ClaimDraft> drafts = article.drafts();
        int last = draft.index();
        while (last + 1 < drafts.size() && last - draft.index() < MOST && isNext(article, drafts.get(last), drafts.get(last + 1))) {
            last++;
        }
        return drafts.get(last);
    }

    /** Whether two figures stand in one list: 10亿元和2亿元, 下降0.9%、上升10%. */
    private static boolean isNext(Article article, ClaimDraft one, ClaimDraft next) {
        SourceText text = article.text();
        Sentence sentence = one.sentence();
        if (sentence != next.sentence() || next.start() - one.end() > LONGEST_LINK) {
            return false;
        }
        char link = text.charAt(one.end(), ' ');
        return next.start() > one.end() && isOneOf(link, "和、及与/,") && (link != ',' || next.start() - one.end() == 1)
                && Figures.type(one) == Figures.type(next);
    }

    private static int cue(Article article, ClaimDraft head) {
        int own = Reach.ownStart(article, head);
        for (int i = head.start() - CUE.length(); i >= own; i--) {
            if (article.text().startsWith(CUE, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The terms before 分别 that a conjunction joins, in order; 年复合增长率 and the like may follow the last. */
    private List<Mention> coordinated(Article article, int cue, int limit, Wanted nouns) {
        List<Mention> named = new ArrayList<>();
        Mention mention = before.nearest(article, cue, limit, nouns);
        while (mention != null) {
            named.add(mention);
            int join = mention.start() - 1;
            mention = join > limit && isOneOf(article.text().charAt(join), JOINS)
                    ? words.endingAt(article.text(), join, limit, nouns) : null;
            mention = mention != null && mention.isWanted() ? mention : null;
        }
        Collections.reverse(named);
        return named;
    }

    /** Of 甲醇和纯碱价格分别上涨 the price is both's: there 价格 is the concept, not 纯碱价格; null where no list stands before the term. */
    private Found shared(SourceText text, Mention term, int limit, Wanted nouns) {
        if (term.start() - 1 <= limit || !isOneOf(text.charAt(term.start() - 1), JOINS)) {
            return null;
        }
        Mention tail = words.endingAt(text, term.end(), term.start() + 1, nouns);
        return tail == null || !tail.isWanted() ? null : new Found(tail.code(), tail.place());
    }

    /** 同比分别增长15%和二成: the figures before in the sentence, as many as these, in order. */
    private Found ofListBefore(Article article, ClaimDraft draft, int first, int size) {
        int at = draft.index() - size;
        if (first - size < 0 || article.drafts().get(first - size).sentence() != draft.sentence()) {
            return null;
        }
        ClaimDraft counterpart = article.drafts().get(at);
        return words.fits(counterpart.code, draft.figure().quantity().type()) ? new Found(counterpart.code, counterpart.concept) : null;
    }
}
