package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Whose the shares are that a figure counts: held by a shareholder, or shares of a company that is bought. */
final class Stakes {

    private static final String TO_WHOM = "给向对与于在从自据按为";
    private static final List<String> OWNERS = List.of("以上股东", "以上的股东", "股东");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_BRACKET = 40;

    private Stakes() {
    }

    /** 收购云海药业51%股权: the company whose shares they are; null for other figures. */
    static Stretch of(Article article, Names names, SubjectReader subjects, Naming naming, Sentence sentence, ClaimDraft draft) {
        SourceText text = article.text();
        Stretch owner = ownerAfter(text, names, draft);
        if (owner != null) {
            return owner;
        }
        int after = text.startsWith("的", draft.end()) ? draft.end() + 1 : draft.end();
        boolean stake = draft.figure().quantity().type() == QuantityType.PERCENTAGE && (text.startsWith("股权", after) || text.startsWith("股份", after)
                || text.startsWith("经济权益", after));
        if (!stake) {
            return null;
        }
        int end = text.charAt(draft.start() - 1, ' ') == '的' ? draft.start() - 1 : draft.start();
        Name name = names.lastIn(Math.max(draft.clause().start(), end - LONGEST_NAME), end);
        if (name != null && name.end() == end) {
            return name.named();
        }
        Stretch object = subjects.object(article, sentence, draft.clause().start(), end);
        Stretch phrase = object == null ? null : naming.head(object);
        return phrase == null || naming.isPronoun(phrase) || article.is(Role.FIGURE, phrase.start()) ? null : phrase;
    }

    /** Whose thing a figure measures that follows the name at once: 由于云海石化|65万吨/年装置停工; null where no name stands there. */
    static Stretch beside(Article article, Names names, SubjectReader subjects, Naming naming, Sentence sentence, ClaimDraft draft) {
        SourceText text = article.text();
        int end = text.charAt(draft.start() - 1, ' ') == '的' ? draft.start() - 1 : draft.start();
        Stretch object = end <= draft.clause().start() ? null : subjects.object(article, sentence, draft.clause().start(), end);
        boolean counts = draft.figure().quantity().type() == QuantityType.COUNT || draft.figure().quantity().type() == QuantityType.MEASURE;
        boolean named = counts && object != null && object.end() == end && !article.is(Role.CONCEPT, object.end() - 1) && naming.isNamed(object) && !naming.isPronoun(object);
        return named && TO_WHOM.indexOf(text.charAt(object.start() - 1, ' ')) < 0 ? object : null;
    }

    /** 持股5%以上股东江苏云海投资: the shareholder whom the figure describes; null for other figures. */
    private static Stretch ownerAfter(SourceText text, Names names, ClaimDraft draft) {
        int at = draft.end();
        for (String word : OWNERS) {
            if (text.startsWith(word, at)) {
                Name name = names.startingAt(at + word.length());
                return name == null ? null : name.named();
            }
        }
        return null;
    }

    /** 公司接到控股股东张大山的通知,解除质押100万股: such shares are held by the shareholder, not by the company that reports it. */
    static boolean isHolding(Article article, ClaimDraft draft) {
        boolean shares = "SHARES".equals(draft.code) || "STAKE".equals(draft.code)
                || "SHARE_OF_TOTAL".equals(draft.code) && draft.concept != null && article.view(draft.concept).indexOf('股') >= 0;
        return shares && article.text().view().substring(draft.clause().start(), draft.clause().end()).indexOf("回购") < 0;
    }

    /** The company before a bracket, 华强电子(SZ002000,收盘价:3.5元); null where none stands there. */
    static Name beforeBracket(SourceText text, Names names, Sentence sentence, Clause clause) {
        int lowest = Math.max(sentence.start(), clause.start() - LONGEST_BRACKET);
        int open = clause.start();
        while (open > lowest && text.charAt(open) != '(') {
            open--;
        }
        Name name = names.lastIn(sentence.start(), open);
        return name != null && name.end() == open && name.isCompany() ? name : null;
    }

    /** The company that ends at {@code at}, or before the bracket that ends there: 华强电子(002999)|股东; null where none does. */
    static Name nameBefore(SourceText text, Names names, int at) {
        int end = at;
        while (text.charAt(end - 1, ' ') == ')' && at - end < LONGEST_BRACKET) {
            int open = text.view().lastIndexOf('(', end - 1);
            if (open < 0 || end - open > LONGEST_BRACKET) {
                return null;
            }
            end = open;
        }
        Name name = names.lastIn(Math.max(0, end - LONGEST_BRACKET), end);
        return name != null && name.end() == end && name.isCompany() ? name : null;
    }
}
