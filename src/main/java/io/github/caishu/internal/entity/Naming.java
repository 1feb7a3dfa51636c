package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;

/** Makes an entity of a subject: a pronoun gives the company it stands for, 控股股东张大山 the person, 华强电子的主营业务 the company. */
final class Naming {

    private final SubjectWords words;
    private final CompanyNames companies;

    Naming(SubjectWords words, CompanyNames companies) {
        this.words = words;
        this.companies = companies;
    }

    /** The entity that the subject names; null if there is no subject or it names nobody. */
    Stretch named(Article article, Names names, Topic topic, Stretch subject, int from) {
        if (subject == null) {
            return null;
        }
        int start = subject.start();
        int end = subject.end();
        int pronoun = words.endAt(SubjectWords.Does.PRONOUN, article.text()::charAt, start, end);
        if (pronoun == end || pronoun > 0 && article.text().charAt(pronoun) == '的') {
            return antecedent(names, topic, subject);
        }
        int role = lastRole(article, start, end);
        if (role > 0 && end - role >= 2) {
            return new Stretch(role, end);
        }
        Name name = names.firstIn(start, end);
        if (name != null) {
            return name.stretch();
        }
        if (pronoun > 0) {
            return antecedent(names, topic, new Stretch(start, pronoun));
        }
        return subject;
    }

    private int lastRole(Article article, int start, int end) {
        int last = -1;
        for (int at = start; at < end; at++) {
            int to = words.endAt(SubjectWords.Does.ROLE, article.text()::charAt, at, end);
            if (to > 0) {
                last = to;
                at = to - 1;
            }
        }
        return last;
    }

    private static Stretch antecedent(Names names, Topic topic, Stretch pronoun) {
        if (topic.company() != null && topic.company().start() < pronoun.start()) {
            return topic.company();
        }
        Name company = names.companyBefore(pronoun.start());
        return company == null ? pronoun : company.stretch();
    }

    /** The code of an entity that is a listed security; null for others. */
    String code(Article article, Names names, Stretch entity) {
        Name name = names.firstIn(entity.start(), entity.end());
        return name != null && name.stretch().equals(entity) && name.code() != null ? name.code() : companies.code(article.view(entity));
    }
}
