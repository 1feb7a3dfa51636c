package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Lists: of names (铜管、铝材和钢板), and of figures that stand side by side (5%、6%和7%), so that one can be dealt out over the other. */
final class Enumeration {

    private static final String MARKS = "、/";
    private static final String JOINTS = "和及与";
    private static final List<String> LINKS = List.of("、", "和", "及", "以及", "与", "/", ",", "或", "、及");

    private Enumeration() {
    }

    /** The figures that stand side by side with this one, itself among them. */
    static List<ClaimDraft> group(Article article, Sentence sentence, ClaimDraft draft) {
        List<ClaimDraft> group = new ArrayList<>();
        for (ClaimDraft next : sentence.drafts()) {
            if (!group.isEmpty() && !areLinked(article, group.get(group.size() - 1), next)) {
                if (group.contains(draft)) {
                    return group;
                }
                group.clear();
            }
            group.add(next);
        }
        return group.contains(draft) ? group : List.of(draft);
    }

    private static boolean areLinked(Article article, ClaimDraft one, ClaimDraft next) {
        return next.start() > one.end() && next.start() - one.end() <= 2
                && LINKS.contains(article.view(new Stretch(one.end(), next.start())))
                && one.figure().quantity().type() == next.figure().quantity().type();
    }

    /** The items of a phrase, if it lists exactly {@code count}; else an empty list. */
    static List<Stretch> items(SourceText text, Stretch phrase, int count) {
        List<Stretch> items = split(text, phrase, MARKS);
        if (items.size() < count && !items.isEmpty()) {
            Stretch last = items.remove(items.size() - 1);
            items.addAll(split(text, last, JOINTS));
        }
        return items.size() == count ? items : List.of();
    }

    private static List<Stretch> split(SourceText text, Stretch phrase, String marks) {
        List<Stretch> items = new ArrayList<>();
        int start = phrase.start();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    items.add(new Stretch(start, i));
                }
                start = i + 1;
            }
        }
        if (phrase.end() > start) {
            items.add(new Stretch(start, phrase.end()));
        }
        return items;
    }
}
