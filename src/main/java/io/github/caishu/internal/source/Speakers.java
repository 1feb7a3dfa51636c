package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/** Tells whether words name one who speaks. */
final class Speakers {

    private static final int LONGEST = 36;

    private final SourceWords words;
    private final SpeakerNames names;

    Speakers(SourceWords words) {
        this.words = words;
        this.names = new SpeakerNames(words);
    }

    /** As the text names the speaker most briefly; see {@link SpeakerNames#shortest}. */
    Stretch shortest(SourceText text, Stretch name) {
        return names.shortest(text, name);
    }

    boolean isKnown(String name) {
        return words.is(SpeakerWord.NAME, name);
    }

    boolean isUnnamed(String name) {
        return words.is(SpeakerWord.UNNAMED, name);
    }

    boolean isCompanyPronoun(String name) {
        return words.is(SpeakerWord.PRONOUN, name) || name.startsWith("公司"); // 公司经营部门
    }

    boolean isHousePronoun(String name) {
        return words.is(SpeakerWord.HOUSE, name);
    }

    /** Whether it stands for who spoke before, or for a document. */
    boolean isSame(String name) {
        return words.is(SpeakerWord.SAME, name);
    }

    boolean isHouse(String name) {
        return isHousePronoun(name) || isKnown(name) || words.ends(SpeakerWord.RATER, name);
    }

    /** Many who are not named: 市场, 分析师们. */
    boolean isCrowd(String name) {
        return words.is(SpeakerWord.CROWD, name);
    }

    boolean isHeading(String name) {
        return words.ends(SpeakerWord.HEADING, name);
    }

    /** 符合该行预期的5%: the house alone. */
    Stretch withoutComparison(Article article, Stretch name) {
        for (int start = name.end() - 1; start > Math.max(name.start(), name.end() - LONGEST); start--) {
            Stretch end = new Stretch(start, name.end());
            if (isHousePronoun(article.view(end))) {
                return end;
            }
        }
        return name;
    }

    /** Whether the stretch can be a name at all: no figure or word of grammar in it, not too long. */
    boolean mayName(Article article, Stretch name) {
        SourceText text = article.text();
        if (name.length() > LONGEST || words.startsAt(SpeakerWord.NOLAST, text, name.end() - 1, name.end())) {
            return false;
        }
        for (int i = name.start(); i < name.end(); i++) {
            if (article.is(Role.FIGURE, i) || words.startsAt(SpeakerWord.NONAME, text, i, name.end())) {
                return false;
            }
        }
        String spelled = article.view(name);
        if (spelled.contains("的") && !names.hasPerson(text, name) && !endsAsSpeaker(spelled)) {
            return false;
        }
        return isHousePronoun(spelled) || isCompanyPronoun(spelled) || !words.startsAt(SpeakerWord.NOFIRST, text, name.start(), name.end());
    }

    /** Whether the stretch names one of those known to speak. */
    boolean isSpeaker(Article article, Stretch name) {
        SourceText text = article.text();
        String spelled = article.view(name);
        if (compares(text, name)) {
            return false;
        }
        return isCompanyPronoun(spelled) || isHousePronoun(spelled) || endsAsSpeaker(spelled) || SpeakerNames.hasCode(text, name.end())
                || SpeakerNames.isLatin(spelled) || names.hasPerson(text, name);
    }

    private boolean endsAsSpeaker(String name) {
        return words.ends(SpeakerWord.ENDING, name) || words.ends(SpeakerWord.NAME, name) || words.ends(SpeakerWord.TITLE, name);
    }

    /** CPI比市场, 高于机构: what something is compared with says nothing; but 比亚迪. */
    private boolean compares(SourceText text, Stretch name) {
        for (int i = name.start() + 1; i < name.end(); i++) {
            if (words.startsAt(SpeakerWord.COMPARES, text, i, name.end())) {
                return true;
            }
        }
        return text.charAt(name.start()) != '比' && words.startsAt(SpeakerWord.COMPARES, text, name.start(), name.end());
    }
}
