package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.article.Word;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Tells what kind of thing a phrase names: a company, a place, an office, a branch of business, or what a pronoun stands for. */
final class PhraseKinds {

    private static final List<String> INDUSTRY_ENDS = List.of("业", "板块", "部门");
    private static final String PLACE_ENDS = "省市县州旗";
    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_PLACE = 5;
    private static final List<String> NAME_NATURES = List.of("nr", "ns", "nt");

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectWords words;

    PhraseKinds(Article article, Names names, SubjectWords words) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.words = words;
    }

    /** Whether the phrase is 其 or the like, which may stand for anybody; 公司 stands for a company only. */
    boolean standsForAnybody(Stretch phrase) {
        return text.charAt(phrase.start()) == '其' || text.charAt(phrase.start()) == '该';
    }

    boolean isPronoun(Stretch phrase) {
        return words.startsAt(SubjectWords.Does.PRONOUN, text, phrase.start(), phrase.end());
    }

    /** Whether the phrase is the name of a company. */
    boolean isCompany(Stretch phrase) {
        return names.companyIn(phrase.start(), phrase.end()) != null;
    }

    /** The place that a phrase speaks of, as 杭州市统计局 does of 杭州市; null where there is none. */
    Stretch placeIn(Stretch phrase) {
        Name name = names.firstIn(phrase.start(), phrase.end());
        if (name != null) {
            return name.kind() == Name.Kind.PLACE ? name.named() : null;
        }
        return isOffice(phrase) ? officePlace(phrase) : null;
    }

    /** The town that no table knows whose office it is: of 望江市统计局 the 望江市. */
    private Stretch officePlace(Stretch office) {
        for (int at = office.start() + SHORTEST_PLACE - 1; at < Math.min(office.end() - 1, office.start() + LONGEST_PLACE); at++) {
            if (isOneOf(text.charAt(at), PLACE_ENDS)) {
                return new Stretch(office.start(), at + 1);
            }
        }
        return null;
    }

    /** Whether the phrase holds a name, or a pronoun that stands for one. */
    boolean isNamed(Stretch phrase) {
        return names.firstIn(phrase.start(), phrase.end()) != null || isPronoun(phrase) || words.startsAt(SubjectWords.Does.PLACE, text, phrase.start(), phrase.end())
                || words.startBefore(SubjectWords.Does.ORG, text, phrase.end(), phrase.start()) >= phrase.start() + 2 || hasNameWord(phrase);
    }

    /** Whether it is a company or the like, not a place. */
    boolean isOrganization(Stretch phrase) {
        return isCompany(phrase) || words.endsAt(SubjectWords.Does.ORG, text, phrase.end(), phrase.start());
    }

    private boolean hasNameWord(Stretch phrase) {
        return article.words(phrase.start(), phrase.end()).stream().anyMatch(word -> isLatinName(word) || NAME_NATURES.contains(word.nature()));
    }

    /** Astra, but not PPP and LED. */
    private boolean isLatinName(Word word) {
        for (int i = word.start(); word.is("nx") && i < word.end(); i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return word.end() - word.start() > 2;
            }
        }
        return false;
    }

    /** Whether one speaks of others for a living: a ministry, a broker, a paper, a person with a title. */
    boolean isAgency(Stretch source) {
        return isOffice(source) || endsWithPerson(source);
    }

    /** Whether it is a ministry, a broker, a paper. */
    boolean isOffice(Stretch phrase) {
        return words.endsAt(SubjectWords.Does.AGENCY, text, phrase.end(), phrase.start());
    }

    /** Whether it is 该协会, 该局: an office that was named before. */
    boolean isOfficeNamedBefore(Stretch phrase) {
        return text.charAt(phrase.start()) == '该' && isOffice(phrase);
    }

    /** Whether the phrase names a branch of business: 采矿业, 私营企业. */
    boolean isIndustry(Stretch phrase) {
        return text.endsWithAny(INDUSTRY_ENDS, phrase.end()) && !text.startsWith("工业", phrase.end() - 2);
    }

    private boolean endsWithPerson(Stretch source) {
        return article.words(source.end() - 1, source.end()).stream().anyMatch(word -> word.is("nr"));
    }
}
