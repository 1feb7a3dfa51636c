package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import java.util.Objects;

/**
 * Makes an entity of a subject: a pronoun gives the company or place it stands for, 控股股东张大山 the person, 华强电子的主营业务 the
 * company.
 */
final class Naming {

    private static final String LIST_MARKS = "、和及与/";
    private static final int LONGEST_ALIAS = 24;

    private final Article article;
    private final Names names;
    private final SubjectReader subjects;
    private final SubjectWords words;
    private final Stretch topic;
    private final Stretch sole;
    private final Stretch place;

    Naming(Article article, Names names, SubjectReader subjects, SubjectWords words) {
        this.subjects = subjects;
        this.article = article;
        this.names = names;
        this.words = words;
        topic = names.all().stream().filter(name -> name.isCompany() && name.code() != null).findFirst().map(Name::named).orElse(null);
        boolean alone = names.all().stream().map(Name::code).filter(Objects::nonNull).distinct().count() == 1;
        sole = alone && article.text().charAt(topic.end(), ' ') == '(' ? topic : null;
        place = names.all().stream().filter(name -> name.kind() == Name.Kind.PLACE).findFirst().map(Name::named).orElse(null);
    }

    /** The entity that a subject names. */
    Stretch entity(Stretch subject) {
        int start = subject.start();
        int end = subject.end();
        int place = endAt(SubjectWords.Does.PLACE, start, end);
        if (place > 0) {
            Name antecedent = names.before(start, Name.Kind.PLACE);
            return antecedent == null ? subject : antecedent.named();
        }
        int pronoun = endAt(SubjectWords.Does.PRONOUN, start, end);
        if (pronoun == end || pronoun > 0 && article.text().charAt(pronoun) == '的') {
            return company(subject);
        }
        int role = lastRole(start, end);
        if (role > 0 && end - role >= 2) {
            return head(new Stretch(role, end));
        }
        Name name = names.companyIn(start, end);
        if (name != null) {
            boolean listed = name.start() == start && LIST_MARKS.indexOf(article.text().charAt(name.end(), '。')) >= 0 && name.end() < end;
            return listed ? subject : shortNameAfter(name.named());
        }
        if (pronoun > 0) {
            return company(new Stretch(start, pronoun));
        }
        Name first = names.startingAt(start);
        boolean more = first != null && first.end() < end && !subjects.namesNobody(article.text(), new Stretch(first.end(), end)); // 中国外汇市场
        return first == null || more ? head(subject) : first.named(); // 我国国际收支口径
    }

    /** 对利率敏感的科技板块 is about 科技板块, 宜昌网的交易额 about 宜昌网. */
    Stretch head(Stretch phrase) {
        if (phrase == null) {
            return null;
        }
        int of = article.view(phrase).lastIndexOf('的');
        if (of <= 0 || of == phrase.length() - 1) {
            return phrase;
        }
        Stretch owned = new Stretch(phrase.start() + of + 1, phrase.end());
        return subjects.namesNobody(article.text(), owned) ? new Stretch(phrase.start(), phrase.start() + of) : owned;
    }

    /** The last shareholder that [start, end) names: 公司接到控股股东张大山的通知; null where it names none. */
    Stretch holder(int start, int end) {
        Stretch holder = null;
        int becomes = article.text().view().substring(start, end).indexOf("为股东");
        Name partner = becomes < 0 ? null : names.lastIn(start, start + becomes); // 新增江苏云海投资有限公司为股东
        if (partner != null && partner.end() == start + becomes) {
            return partner.named();
        }
        for (int at = start; at < end; at++) {
            int from = endAt(SubjectWords.Does.HOLDER, at, end);
            if (from > 0) {
                at = from - 1;
                int to = holderEnd(from, end);
                holder = to - from < 2 ? holder : shortNameAfter(new Stretch(from, to));
            }
        }
        return holder;
    }

    /** 江苏云海投资有限公司(以下简称“云海投资”): the nearer name. */
    private Stretch shortNameAfter(Stretch name) {
        Name rest = names.firstIn(name.end(), Math.min(article.text().length(), name.end() + 2 * LONGEST_ALIAS));
        int open = rest != null && rest.named().equals(name) ? rest.end() : name.end(); // 中国华强(2.85,0.04,1.42%)集团有限公司(以下简称…)
        if (article.text().charAt(open, ' ') != '(') {
            return name;
        }
        Name alias = names.firstIn(open, Math.min(article.text().length(), open + LONGEST_ALIAS));
        return alias != null && article.text().view().substring(open, alias.start()).indexOf(')') < 0 && alias.isCompany() ? alias.stretch() : name;
    }

    private int holderEnd(int from, int end) {
        Name name = names.startingAt(from);
        if (name != null) {
            return name.end();
        }
        int to = from;
        while (to < end && "的之关函通先女持所、(".indexOf(article.text().charAt(to)) < 0 && !article.is(Role.TIME, to) && !article.is(Role.FIGURE, to)
                && !article.is(Role.CONCEPT, to) && endAt(SubjectWords.Does.END, to, end) < 0) {
            to++;
        }
        return to;
    }

    boolean isPronoun(Stretch phrase) {
        return endAt(SubjectWords.Does.PRONOUN, phrase.start(), phrase.end()) > 0;
    }

    /** Whether the phrase is the name of a company. */
    boolean isCompany(Stretch phrase) {
        return names.companyIn(phrase.start(), phrase.end()) != null;
    }

    /** Whether the phrase holds a name, or a pronoun that stands for one. */
    boolean isNamed(Stretch phrase) {
        return names.firstIn(phrase.start(), phrase.end()) != null || isPronoun(phrase)
                || endAt(SubjectWords.Does.PLACE, phrase.start(), phrase.end()) > 0;
    }

    /** Whether it is the company that the article is about. */
    boolean isTopic(Stretch entity) {
        return topic != null && article.view(topic).equals(article.view(entity));
    }

    /** Whether one speaks of others for a living: a ministry, a broker, a paper, a person with a title. */
    boolean isAgency(Stretch source) {
        int from = Math.max(source.start(), 0);
        return words.startBefore(SubjectWords.Does.AGENCY, article.text()::charAt, source.end(), from) >= 0;
    }

    /** The only company of the article that has a code; null where there are more, or none. */
    Stretch soleCompany() {
        return sole;
    }

    /** What an article is about when the sentences do not say. */
    Stretch topic(int before, Stretch source) {
        if (topic != null && topic.start() < before) {
            return topic;
        }
        Name named = source == null ? null : names.firstIn(source.start(), source.end()); // 杭州市统计局 speaks of 杭州市
        return named != null ? named.named() : place;
    }

    private int endAt(SubjectWords.Does does, int start, int end) {
        return words.endAt(does, article.text()::charAt, start, end);
    }

    private int lastRole(int start, int end) {
        int last = -1;
        for (int at = start; at < end; at++) {
            int to = Math.max(endAt(SubjectWords.Does.ROLE, at, end), endAt(SubjectWords.Does.HOLDER, at, end));
            if (to > 0) {
                last = to;
                at = to - 1;
            }
        }
        return last;
    }

    /** The company a pronoun stands for; the pronoun itself where none was named before. */
    private Stretch company(Stretch pronoun) {
        if (topic != null && topic.start() < pronoun.start()) {
            return topic;
        }
        Name company = names.before(pronoun.start(), Name.Kind.COMPANY);
        return company == null ? pronoun : company.named();
    }
}
