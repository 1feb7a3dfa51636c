package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Set;

/**
 * Goes over an article clause by clause and keeps in mind who is spoken of: a figure is about the subject of its own clause,
 * else of the clauses before it in the sentence, else of whom the article speaks.
 */
final class EntityWalk {

    private static final Set<String> PEOPLE = Set.of("CASES", "PEOPLE");

    private final Article article;
    private final SourceText text;
    private final SubjectReader subjects;
    private final Naming naming;
    private final PhraseKinds kinds;
    private final Antecedents antecedents;
    private final Holders holders;
    private final BracketOwners bracketOwners;
    private final Stakes stakes;
    private final Headlines headlines;
    private final SpokenLists lists;
    private final Unsaid unsaid;

    private Sentence sentence;
    /** Who the sentence has spoken of last; null while nobody. */
    private Subject subject;
    /** Whether that was in the clause at hand, brackets in it left aside. */
    private boolean heardInClause;
    /** Whether that was right before the figure at hand. */
    private boolean heardHere;
    /** Whom it spoke of first. */
    private Stretch first;
    /** What the sentence has counted before anybody was named. */
    private ClaimDraft counted;
    /** The shareholder named last. */
    private Stretch holder;
    /** Whether the holder was named after the subject. */
    private boolean holderIsNearer;
    /** Whom the sentence before spoke of first. */
    private Stretch carried;

    EntityWalk(Article article, Names names, SubjectWords words) {
        this.article = article;
        this.text = article.text();
        NounPhrases phrases = new NounPhrases(article, names, words);
        subjects = new SubjectReader(article, names, words, phrases);
        bracketOwners = new BracketOwners(text, names);
        antecedents = new Antecedents(article, names, words);
        ShortNames shortNames = new ShortNames(article, names);
        kinds = new PhraseKinds(article, names, words);
        naming = new Naming(article, names, phrases, kinds, words, antecedents, bracketOwners, shortNames);
        holders = new Holders(article, names, words, shortNames);
        headlines = new Headlines(article, names, words);
        lists = new SpokenLists(article, subjects, phrases);
        stakes = new Stakes(article, names, subjects, naming, kinds, bracketOwners);
        unsaid = new Unsaid(article, names, phrases, stakes, kinds, antecedents);
    }

    void run() {
        for (Sentence next : article.sentences()) {
            if (!next.drafts().isEmpty()) {
                read(next);
            }
        }
    }

    private void read(Sentence next) {
        boolean newParagraph = sentence != null && next.paragraph() > sentence.paragraph();
        if (newParagraph && carried != null && !kinds.isOrganization(carried) && kinds.placeIn(carried) == null) {
            carried = null; // goods and quotes are spoken of in their paragraph only
        }
        sentence = next;
        subject = null;
        heardInClause = false;
        heardHere = false;
        first = null;
        counted = null;
        lists.clear();
        int heard = sentence.start();
        for (List<ClaimDraft> group : Enumeration.groups(article, sentence)) {
            hearUpTo(group.get(0), heard);
            List<Stretch> items = lists.items(group);
            for (int i = 0; i < group.size(); i++) {
                ClaimDraft draft = group.get(i);
                draft.entity = items.isEmpty() ? entity(draft) : items.get(i); // 铜管和铝材分别涨5%和6%
                if (draft.entity == null && subject == null && Unsaid.countsAlone(draft)) {
                    counted = draft; // 有百余家银行发行了30亿元存单: the banks have
                }
            }
            heard = group.get(group.size() - 1).end();
        }
        carried = first != null && !kinds.isPronoun(first) ? first : sentence.drafts().get(0).entity;
    }

    /** Hears the clauses from {@code from} up to a figure. */
    private void hearUpTo(ClaimDraft draft, int from) {
        int at = from;
        while (at < draft.start()) {
            Clause clause = sentence.clauseAt(at);
            int start = Math.max(at, clause.start());
            int end = Math.min(clause.end(), draft.start());
            boolean goesOn = text.charAt(start - 1, ' ') == ')'; // 张大山将质押给云海证券(上海)公司的
            heardInClause &= clause.bracketed() || goesOn;
            heardHere = false;
            boolean ofFigure = text.charAt(start, ' ') == '的'; // 5%的增速: the rest of the figure before
            if (!clause.bracketed() && start < end && !ofFigure) {
                hearHolder(start, end);
                Name second = headlines.second(start + 1, end);
                if (second != null) {
                    subject = new Subject(second.stretch(), second.named(), true);
                    heardInClause = true;
                } else if (!heardInClause) {
                    hear(start, end, end == draft.start() || text.charAt(end, ' ') == '(', draft.code);
                }
            }
            at = Math.max(at + 1, clause.end() + 1);
        }
    }

    private void hearHolder(int from, int to) {
        Stretch named = holders.in(from, to);
        if (named != null) {
            holder = named;
            holderIsNearer = true;
        }
    }

    /** Takes the subject of a stretch of the sentence, if it has one, for what is spoken of from here. */
    private void hear(int from, int to, boolean figure, String code) {
        lists.hearParts(from, figure ? from : to);
        Stretch phrase = subjects.read(from, to);
        if (phrase == null && subject == null) {
            int about = subjects.about(from, to);
            phrase = about == from ? null : subjects.read(about, to); // 重申对云海药业的评级,目标价5元
        }
        Stretch effect = phrase == null || !kinds.isNamed(phrase) ? subjects.effect(from, to) : null;
        if (effect != null && kinds.isNamed(effect)) {
            phrase = effect; // 成本上升导致公司毛利率下降
        }
        phrase = phrase == null && subject == null && figure ? subjects.beforeConcept(from, to) : phrase;
        if (phrase == null || figure && Unsaid.COUNTED_ALONE.contains(code) && Enumeration.exemplifies(text, phrase, to)) {
            return;
        }
        if (kinds.isOfficeNamedBefore(phrase)) {
            return; // 该协会预计,贷款将达5亿元: it speaks of others
        }
        Stretch spoken = subject == null ? carried : subject.entity();
        Subject heard = naming.subject(phrase, spoken);
        if (heard == null) {
            return;
        }
        boolean partOfPlace = figure && subject != null && PEOPLE.contains(code) && kinds.placeIn(subject.entity()) != null
                && kinds.placeIn(heard.entity()) == null && !kinds.isCompany(heard.entity());
        boolean idle = !figure && subject != null && !heard.named();
        if (partOfPlace || idle) {
            return; // 陕西新增35例,其中社区筛查发现30例; a noun that has no figure takes nobody's place
        }
        if (kinds.isPronoun(heard.entity()) && spoken != null && (kinds.standsForAnybody(heard.entity()) || kinds.isOrganization(spoken))) {
            heard = new Subject(phrase, spoken, true); // 其 with no company before is whoever is spoken of
        }
        subject = heard;
        heardInClause = true;
        heardHere = true;
        holderIsNearer = holderIsNearer && holder.start() >= phrase.end();
        first = first == null ? subject.entity() : first;
        lists.hear(phrase, to);
    }

    private Stretch entity(ClaimDraft draft) {
        if (draft.clause().bracketed()) {
            return inBracket(draft);
        }
        Stretch held = stakes.of(draft);
        if (held != null) {
            return held;
        }
        if (holder != null && (stakes.isHolding(draft) || holderIsNearer && "CONSIDERATION".equals(draft.code))
                && (subject == null || holderIsNearer || kinds.isPronoun(subject.phrase()) || antecedents.isTopic(subject.entity()))) {
            return holder;
        }
        Stretch beside = heardHere || subject != null ? null : stakes.beside(draft);
        if (beside != null) {
            return beside;
        }
        if (subject == null && counted != null) {
            return counted.figure().quantity().type() == draft.figure().quantity().type() ? null : counted.concept;
        }
        return unsaid.entity(draft, subject, spokenBefore(draft));
    }

    /** Whom the figure before in the sentence is about, else whom the sentence before spoke of. */
    private Stretch spokenBefore(ClaimDraft draft) {
        if (carried != null || draft == sentence.drafts().get(0)) {
            return carried;
        }
        return article.drafts().get(draft.index() - 1).entity;
    }

    /** A bracket is about the name before it, 华强电子(SZ002000,收盘价:3.5元), or whom the figure before it is about. */
    private Stretch inBracket(ClaimDraft draft) {
        Name name = bracketOwners.of(sentence, draft.clause());
        if (name != null) {
            return name.named();
        }
        ClaimDraft before = draft == sentence.drafts().get(0) ? null : article.drafts().get(draft.index() - 1);
        int from = before == null ? draft.clause().start() : Math.max(draft.clause().start(), before.end());
        Stretch phrase = subjects.read(from, draft.start());
        Subject own = phrase == null ? null : naming.subject(phrase, carried);
        if (own != null) {
            return own.entity();
        }
        return before != null ? before.entity : unsaid.entity(draft, subject, carried);
    }
}
