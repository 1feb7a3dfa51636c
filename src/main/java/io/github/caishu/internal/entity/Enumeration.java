package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;

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

    /** The figures of a sentence in order, those that stand side by side together. */
    static List<List<ClaimDraft>> groups(Article article, Sentence sentence) {
        List<List<ClaimDraft>> groups = new ArrayList<>();
        ClaimDraft last = null;
        for (ClaimDraft draft : sentence.drafts()) {
            if (last == null || !areLinked(article, last, draft)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(draft);
            last = draft;
        }
        return groups;
    }

    private static boolean areLinked(Article article, ClaimDraft one, ClaimDraft next) {
        return next.start() > one.end() && next.start() - one.end() <= 2
                && LINKS.contains(article.view(new Stretch(one.end(), next.start())))
                && one.figure().quantity().type() == next.figure().quantity().type();
    }

    /** Whether the character joins names: 、 和. */
    static boolean isJoint(char c) {
        return isOneOf(c, MARKS) || isOneOf(c, JOINTS);
    }

    /** Whether a phrase lists several. */
    static boolean isList(SourceText text, Stretch phrase) {
        for (int i = phrase.start() + 1; i < phrase.end(); i++) {
            if (isJoint(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names some of those that are counted from {@code to}: 云海证券、华强证券等|16家券商. */
    static boolean exemplifies(SourceText text, Stretch phrase, int to) {
        return phrase.end() + 1 == to && text.charAt(phrase.end()) == '等' && isList(text, phrase);
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
            if (isOneOf(text.charAt(i), marks)) {
                if (i > start) {
                    items.add(new Stretch(start, i));
                }
                start = i + 1;
            }
        }
        int end = text.view().substring(start, phrase.end()).indexOf('等'); // 尿素、氯化钾等单质肥
        if (phrase.end() > start) {
            items.add(new Stretch(start, end > 1 ? start + end : phrase.end()));
        }
        return items;
    }
}
