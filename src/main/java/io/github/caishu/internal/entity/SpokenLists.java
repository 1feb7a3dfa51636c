package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/** The lists of names that a sentence has spoken so far, for the figures that stand side by side behind them. */
final class SpokenLists {

    private static final String PARTS_ARE = "业务为";
    private static final String SHARE = "占";
    /** The longest list of what a business consists of. */
    private static final int LONGEST_PARTS = 200;

    private final Article article;
    private final SourceText text;
    private final SubjectReader subjects;
    private final NounPhrases phrases;
    /** The last phrase that may list several. */
    private Stretch list;
    /** What a business consists of, by its own words. */
    private Stretch parts;

    SpokenLists(Article article, SubjectReader subjects, NounPhrases phrases) {
        this.article = article;
        this.text = article.text();
        this.subjects = subjects;
        this.phrases = phrases;
    }

    /** Begins a sentence. */
    void clear() {
        list = null;
        parts = null;
    }

    /** 铜管、铝材价格分别上调100元和200元, also where the list comes after a time: 公司3月铜管、铝材. */
    void hear(Stretch phrase, int to) {
        Stretch later = article.is(Role.TIME, phrase.end()) ? subjects.read(phrase.end(), to) : null;
        Stretch last = later == null ? phrase : later;
        list = list != null && Enumeration.isList(text, list) && !Enumeration.isList(text, last) ? list : last;
    }

    /** 主营业务为铜管、铝材,占营收比例分别为60%、40%. */
    void hearParts(int from, int to) {
        int are = text.view().substring(from, to).indexOf(PARTS_ARE);
        parts = are < 0 ? parts : to - from - are > LONGEST_PARTS ? null : new Stretch(from + are + PARTS_ARE.length(), to);
    }

    /** The names to deal a group of figures out over; empty where there are none, or not as many. */
    List<Stretch> items(List<ClaimDraft> group) {
        if (parts != null && text.startsWith(SHARE, parts.end() + 1)) {
            List<Stretch> items = Enumeration.items(text, parts, group.size());
            if (!items.isEmpty()) {
                return items;
            }
        }
        if (group.size() < 2 || list == null) {
            return List.of();
        }
        List<Stretch> items = Enumeration.items(text, list, group.size());
        return items.isEmpty() ? Enumeration.items(text, withConcept(list, group.get(0)), group.size()) : items;
    }

    /** A list whose last name stands in the concept: 甲醇和|纯碱价格. */
    private Stretch withConcept(Stretch names, ClaimDraft draft) {
        boolean goesOn = draft.concept != null && draft.concept.start() == names.end() + 1 && Enumeration.isJoint(text.charAt(names.end()));
        Stretch last = goesOn ? phrases.ofConcept(draft.concept) : null;
        return last == null ? names : new Stretch(names.start(), last.end());
    }
}
