package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import java.util.HashSet;
import java.util.Set;

/** What the pronouns of an article stand for: 公司 the company it is about, 该市 the place named before, 该项目 the project. */
final class Antecedents {

    private static final Set<String> ANYWHERE = Set.of("国内", "全球", "世界", "海外", "境外", "内地", "境内");
    private static final String NATION = "全国";
    private static final int MOST_PLACES = 20;

    private static final int LONGEST_SAYING = 16;

    private final Article article;
    private final Names names;
    private final Stretch topic;
    private final Stretch sole;
    /** The first place, 国内 and 全球 aside. */
    private final Name place;
    /** Whether it files an announcement: 公告 or its code stands beside its name. */
    private final boolean isFiled;

    Antecedents(Article article, Names names, SubjectWords words) {
        this.article = article;
        this.names = names;
        Name bracketed = null;
        Name first = null;
        Name firstPlace = null;
        Set<String> codes = new HashSet<>();
        for (Name name : names.all()) {
            if (name.isCompany() && name.code() != null) {
                bracketed = bracketed == null && hasBracket(name) ? name : bracketed;
                first = first == null && !isBroker(name, words) ? name : first;
                codes.add(name.code());
            } else if (name.kind() == Name.Kind.PLACE && firstPlace == null && !isAnywhere(name.named())) {
                firstPlace = name;
            }
        }
        topic = bracketed != null ? bracketed.named() : first == null ? null : first.named();
        place = firstPlace;
        isFiled = bracketed != null || topic != null && announces(topic);
        sole = codes.size() == 1 && bracketed != null ? topic : null;
    }

    private boolean isBroker(Name name, SubjectWords words) {
        return words.endsAt(SubjectWords.Does.AGENCY, article.text(), name.end(), name.start());
    }

    private boolean announces(Stretch company) {
        int end = Math.min(article.text().length(), company.end() + LONGEST_SAYING);
        return article.text().view().substring(company.end(), end).contains("公告");
    }

    private boolean hasBracket(Name name) {
        return article.text().charAt(name.end(), ' ') == '(';
    }

    /** The company that the article is about, if it was named before {@code at}; else null. */
    Stretch topicBefore(int at) {
        if (topic == null || topic.start() < at) {
            return topic;
        }
        Name earlier = names.before(at, Name.Kind.COMPANY);
        return earlier == null ? null : earlier.named();
    }

    /** Whether it is the company that the article is about. */
    boolean isTopic(Stretch entity) {
        return topic != null && article.view(topic).equals(article.view(entity));
    }

    /** The only company of the article, if its code stands there; null where there are more, or none. */
    Stretch soleCompany() {
        return sole;
    }

    /**
     * The company that 公司 stands for.
     *
     * @param spoken whom the article speaks of there; may be null
     * @return the pronoun itself where no company was named before
     */
    Stretch company(Stretch pronoun, Stretch spoken) {
        boolean company = spoken != null && names.companyIn(spoken.start(), spoken.end()) != null;
        boolean sameSentence = company && article.sentenceAt(spoken.start()) == article.sentenceAt(pronoun.start());
        if (sameSentence && !isFiled) {
            return spoken;
        }
        Stretch about = topicBefore(pronoun.start());
        if (about != null || company) {
            return about != null ? about : spoken;
        }
        return before(pronoun, Name.Kind.COMPANY);
    }

    /** The place that 该市 stands for; the pronoun itself where none was named before. */
    Stretch place(Stretch pronoun) {
        Name name = names.before(pronoun.start(), Name.Kind.PLACE);
        for (int tries = 0; name != null && (isAnywhere(name.named()) || article.view(name.named()).equals(NATION)) && tries < MOST_PLACES; tries++) {
            name = names.before(name.start(), Name.Kind.PLACE);
        }
        return name == null ? pronoun : name.named();
    }

    /** Whether it is 国内, 全球 and the like. */
    boolean isAnywhere(Stretch place) {
        return ANYWHERE.contains(article.view(place));
    }

    /** The project that 该项目 stands for; the pronoun itself where none was named before. */
    Stretch project(Stretch pronoun) {
        return before(pronoun, Name.Kind.PROJECT);
    }

    private Stretch before(Stretch pronoun, Name.Kind kind) {
        Name name = names.before(pronoun.start(), kind);
        return name == null ? pronoun : name.named();
    }

    /** The first place named before {@code at}, 国内 and 全球 aside; null where there is none. */
    Stretch firstPlace(int at) {
        return place == null || place.end() > at ? null : place.named();
    }
}
