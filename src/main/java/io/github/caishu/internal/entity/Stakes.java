package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Whose the shares are that a figure counts: held by a shareholder, or shares of a company that is bought. */
final class Stakes {

    private static final String TO_WHOM = "给向对与于在从自据按为";
    private static final String CAUSE = "由于";
    private static final List<String> OWNERS = List.of("以上股东", "以上的股东", "股东");
    private static final int LONGEST_NAME = 30;
    /** How far from its figure a 回购 stands in the same clause. */
    private static final int REACH = 200;

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectReader subjects;
    private final Naming naming;
    private final PhraseKinds kinds;
    private final BracketOwners bracketOwners;

    Stakes(Article article, Names names, SubjectReader subjects, Naming naming, PhraseKinds kinds, BracketOwners bracketOwners) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.subjects = subjects;
        this.naming = naming;
        this.kinds = kinds;
        this.bracketOwners = bracketOwners;
    }

    /** 收购云海药业51%股权: the company whose shares they are; null for other figures. */
    Stretch of(ClaimDraft draft) {
        Stretch owner = ownerAfter(draft);
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
        Name introduced = text.charAt(end - 1, ' ') == ')' ? bracketOwners.before(end) : null; // 云海光伏有限公司(简称“云海光伏”)80%股权
        if (introduced != null) {
            return introduced.named();
        }
        Stretch object = objectBefore(draft, end);
        Stretch phrase = object == null ? null : naming.head(object);
        return phrase == null || kinds.isPronoun(phrase) || article.is(Role.FIGURE, phrase.start()) ? null : phrase;
    }

    /** Whose thing a figure measures that follows the name at once: 由于云海石化|65万吨/年装置停工; null where no name stands there. */
    Stretch beside(ClaimDraft draft) {
        QuantityType type = draft.figure().quantity().type();
        if (type != QuantityType.COUNT && type != QuantityType.MEASURE) {
            return null;
        }
        int end = text.charAt(draft.start() - 1, ' ') == '的' ? draft.start() - 1 : draft.start();
        Stretch object = objectBefore(draft, end);
        boolean named = object != null && object.end() == end && !article.is(Role.CONCEPT, object.end() - 1)
                && kinds.isNamed(object) && !kinds.isPronoun(object);
        return named && (text.startsWith(CAUSE, object.start() - CAUSE.length()) || !isOneOf(text.charAt(object.start() - 1, ' '), TO_WHOM)) ? object : null;
    }

    /** The object of the verb before {@code end} in the figure's clause, back to the figure before; null where there is none. */
    private Stretch objectBefore(ClaimDraft draft, int end) {
        ClaimDraft last = draft.index() == 0 ? null : article.drafts().get(draft.index() - 1);
        if (end <= draft.clause().start() || last != null && end <= last.end()) {
            return null;
        }
        return subjects.object(last == null ? draft.clause().start() : Math.max(draft.clause().start(), last.start()), end);
    }

    /** 持股5%以上股东江苏云海投资: the shareholder whom the figure describes; null for other figures. */
    private Stretch ownerAfter(ClaimDraft draft) {
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
    boolean isHolding(ClaimDraft draft) {
        boolean shares = "SHARES".equals(draft.code) || "STAKE".equals(draft.code)
                || "SHARE_OF_TOTAL".equals(draft.code) && draft.concept != null && article.view(draft.concept).contains("股");
        int from = Math.max(draft.clause().start(), draft.start() - REACH);
        int to = Math.min(draft.clause().end(), draft.end() + REACH);
        return shares && !text.view().substring(Math.min(from, to), to).contains("回购");
    }
}
