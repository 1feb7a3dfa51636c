package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.List;

/**
 * Goes over an article clause by clause and keeps in mind who is spoken of: a figure is about the subject of its own clause,
 * else of the clauses before it in the sentence, else of whom the article speaks.
 */
final class EntityWalk {

    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST_SAYING = 24;
    private static final List<String> SELF_SAYINGS = List.of("公告", "新闻稿", "宣布", "盈喜", "盈警", "业绩", "财报", "互动平台");

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectReader subjects;
    private final Naming naming;

    private Sentence sentence;
    /** Who the sentence has spoken of so far; null while nobody. */
    private Stretch subject;
    /** Whom it spoke of first. */
    private Stretch first;
    /** Whether that is no name: of a company's products and projects the company says it. */
    private boolean generic;
    /** Whether what it has follows at once: 啤酒业务的收入. */
    private boolean attached;
    /** The last phrase that may list several. */
    private Stretch list;
    /** What a business consists of, by its own words. */
    private Stretch parts;
    /** The shareholder named last. */
    private Stretch holder;
    /** Whom the sentence before spoke of first. */
    private Stretch carried;

    EntityWalk(Article article, Names names, SubjectReader subjects, Naming naming) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.subjects = subjects;
        this.naming = naming;
    }

    void run() {
        for (Sentence sentence : article.sentences()) {
            if (!sentence.drafts().isEmpty()) {
                read(sentence);
            }
        }
    }

    private void read(Sentence sentence) {
        this.sentence = sentence;
        subject = null;
        list = null;
        parts = null;
        first = null;
        int heard = sentence.start();
        for (List<ClaimDraft> group : Enumeration.groups(article, sentence)) {
            hearUpTo(group.get(0), heard);
            List<Stretch> items = items(group);
            for (int i = 0; i < group.size(); i++) {
                ClaimDraft draft = group.get(i);
                draft.entity = items.isEmpty() ? entity(draft) : items.get(i); // 铜管和铝材分别涨5%和6%
            }
            heard = group.get(group.size() - 1).end();
        }
        carried = first != null ? first : sentence.drafts().get(0).entity;
    }

    /** The names to deal a group of figures out over; empty where there are none, or not as many. */
    private List<Stretch> items(List<ClaimDraft> group) {
        if (parts != null && text.startsWith("占", parts.end() + 1)) {
            List<Stretch> items = Enumeration.items(text, parts, group.size());
            if (!items.isEmpty()) {
                return items;
            }
        }
        return group.size() > 1 && list != null ? Enumeration.items(text, list, group.size()) : List.of();
    }

    /** Hears the clauses from {@code from} up to a figure. */
    private void hearUpTo(ClaimDraft draft, int from) {
        int at = from;
        while (at < draft.start()) {
            Clause clause = sentence.clauseAt(at);
            int start = Math.max(at, clause.start());
            int end = Math.min(clause.end(), draft.start());
            if (!clause.bracketed() && start < end) {
                hear(start, end, end == draft.start());
            }
            at = Math.max(at + 1, clause.end() + 1);
        }
    }

    /** 公司接到控股股东张大山的通知,解除质押100万股: shares are held by the shareholder, not by the company that reports it. */
    private boolean isHolding(ClaimDraft draft) {
        boolean shares = "SHARES".equals(draft.code) || "STAKE".equals(draft.code)
                || "SHARE_OF_TOTAL".equals(draft.code) && draft.concept != null && article.view(draft.concept).indexOf('股') >= 0;
        return shares && text.view().substring(draft.clause().start(), draft.clause().end()).indexOf("回购") < 0;
    }

    /** Takes the subject of a stretch of the sentence, if it has one, for what is spoken of from here. */
    private void hear(int from, int to, boolean figure) {
        int are = figure ? -1 : text.view().substring(from, to).indexOf("业务为");
        if (are >= 0) {
            parts = new Stretch(from + are + 3, to); // 主营业务为铜管、铝材,占营收比例分别为60%、40%
        }
        Stretch named = naming.holder(from, to);
        holder = named == null ? holder : named;
        Stretch phrase = subjects.read(article, names, sentence, from, to);
        if (phrase != null && (figure || subject == null || naming.isNamed(phrase))) {
            list = list != null && Enumeration.items(text, phrase, 1).size() == 1 ? list : phrase;
            Stretch entity = naming.entity(phrase);
            generic = !naming.isNamed(phrase);
            int end = text.startsWith("的", phrase.end()) ? phrase.end() + 1 : phrase.end();
            attached = article.is(Role.CONCEPT, end) || article.is(Role.CHANGE, end);
            if (!naming.isPronoun(entity) || subject == null && carried == null) { // 其 with no company before is whoever was spoken of
                subject = entity;
            } else if (subject == null) {
                subject = carried;
            }
            first = first == null ? subject : first;
            Stretch later = article.is(Role.TIME, phrase.end()) ? subjects.read(article, names, sentence, phrase.end(), to) : null;
            list = later == null ? list : later; // 公司3月铜管、铝材价格分别上调100元和200元
        } else if (subject == null && phrase == null) {
            int about = subjects.about(article, from, to);
            Stretch object = about == from ? null : subjects.read(article, names, sentence, about, to);
            subject = object == null ? null : naming.entity(object); // 重申对云海药业的评级,目标价5元
        }
    }

    private Stretch entity(ClaimDraft draft) {
        if (draft.clause().bracketed()) {
            Name name = beforeBracket(draft.clause());
            ClaimDraft before = draft == sentence.drafts().get(0) ? null : article.drafts().get(draft.index() - 1);
            return name != null ? name.named() : before != null ? before.entity : subject != null ? subject : carried;
        }
        Stretch held = held(draft);
        if (held != null) {
            return held;
        }
        if (holder != null && isHolding(draft) && (subject == null || naming.isPronoun(subject) || naming.isTopic(subject))) {
            return holder;
        }
        boolean byCompany = draft.source != null && naming.isCompany(draft.source);
        boolean product = generic && attached && !isHolding(draft) && (byCompany && announces(draft.source) || naming.soleCompany() != null);
        if (subject != null && !product) {
            return subject;
        }
        if (byCompany) {
            return draft.source;
        }
        if (product) {
            return naming.soleCompany();
        }
        if (draft.code.equals("ORGANIZATIONS") && draft.concept != null && draft.concept.start() >= draft.end()) {
            return null; // 已有近200家银行发行存单: the banks are counted, nobody has them
        }
        if (draft.source != null && !naming.isAgency(draft.source) && announces(draft.source)) {
            return draft.source;
        }
        return carried != null ? carried : naming.topic(draft.start(), draft.source);
    }

    /** Whether a company speaks of itself, by an announcement; the data that it publishes are about others. */
    private boolean announces(Stretch source) {
        int end = Math.min(text.length(), source.end() + LONGEST_SAYING);
        String saying = text.view().substring(source.end(), end);
        return SELF_SAYINGS.stream().anyMatch(saying::contains) || saying.startsWith(":");
    }

    /** The company before a bracket: 华强电子(SZ002000,收盘价:3.5元). */
    private Name beforeBracket(Clause clause) {
        int lowest = Math.max(sentence.start(), clause.start() - LONGEST_BRACKET);
        int open = clause.start();
        while (open > lowest && text.charAt(open) != '(') {
            open--;
        }
        Name name = names.lastIn(sentence.start(), open);
        return name != null && name.end() == open ? name : null;
    }

    /** 收购云海药业51%股权: the company whose shares they are. */
    private Stretch held(ClaimDraft draft) {
        if (draft.figure().quantity().type() != QuantityType.PERCENTAGE) {
            return null;
        }
        int after = text.startsWith("的", draft.end()) ? draft.end() + 1 : draft.end();
        if (!text.startsWith("股权", after) && !text.startsWith("股份", after)) {
            return null;
        }
        int end = text.charAt(draft.start() - 1, ' ') == '的' ? draft.start() - 1 : draft.start();
        Name name = names.lastIn(Math.max(draft.clause().start(), end - 30), end);
        if (name != null && name.end() == end) {
            return name.named();
        }
        Stretch phrase = naming.head(subjects.object(article, sentence, draft.clause().start(), end));
        return phrase == null || naming.isPronoun(phrase) || article.is(Role.FIGURE, phrase.start()) ? null : phrase;
    }
}
