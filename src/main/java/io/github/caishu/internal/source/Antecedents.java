package io.github.caishu.internal.source;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/** What 公司, 该行 or 会议 stands for. */
final class Antecedents {

    /** How far back the company of a stock code or a meeting may have been named. */
    private static final int REACH = 600;
    private static final int LONGEST_CLAUSE = 60;
    private static final int LONGEST_NAME = 40;
    private static final String NAME_MARKS = "-*&";

    private final Article article;
    private final SourceText text;
    private final SpeakerReader reader;
    private final Speakers speakers;
    private Stretch last;
    private Stretch lastHouse;

    Antecedents(Article article, SpeakerReader reader, Speakers speakers) {
        this.article = article;
        this.text = article.text();
        this.reader = reader;
        this.speakers = speakers;
    }

    /** Remembers who spoke. */
    void add(Stretch name) {
        last = name;
        if (speakers.isHouse(article.view(name))) {
            lastHouse = name;
        }
    }

    /**
     * The name a pronoun stands for; the name itself if it is none, or if nobody was named.
     *
     * @param speaker who speaks at the moment; null if nobody does
     */
    Stretch resolve(Stretch name, Stretch speaker) {
        String spelled = article.view(name);
        Stretch found = name;
        if (speakers.isHousePronoun(spelled)) {
            found = lastHouse;
        } else if (speakers.isCompanyPronoun(spelled)) {
            found = company(name.start(), speaker);
        }
        return found == null ? name : found;
    }

    private Stretch company(int index, Stretch speaker) {
        if (speaker != null && !speakers.isHouse(article.view(speaker))) {
            return speaker;
        }
        Stretch mover = mover(index);
        if (mover != null) {
            return mover;
        }
        Stretch coded = coded(index);
        return coded == null ? last : coded;
    }

    /** 某某汽车涨5%,公司宣布: the stock that moves in the clause just before; null if there is none. */
    private Stretch mover(int index) {
        int end = index - 1;
        int start = end;
        if (text.charAt(end, ' ') != ',') {
            return null;
        }
        while (start > Math.max(0, end - LONGEST_CLAUSE) && !isOneOf(text.charAt(start - 1), ",。;\n】")) {
            start--;
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '涨' || text.charAt(i) == '跌') {
                return reader.read(text, start, i);
            }
        }
        return null;
    }

    /** The nearest name with a stock code behind it, before {@code index}; null if there is none. */
    private Stretch coded(int index) {
        for (int i = index - 1; i > Math.max(0, index - REACH); i--) {
            if (SpeakerNames.hasCode(text, i)) {
                int start = nameStart(i);
                return start < i ? new Stretch(start, i) : null;
            }
        }
        return null;
    }

    /** The nearest name that ends like {@code noun}, 某局工作会议 for 会议; null if there is none. */
    Stretch document(Stretch noun) {
        String spelled = article.view(noun);
        for (int i = noun.start() - noun.length(); i >= Math.max(0, noun.start() - REACH); i--) {
            if (text.startsWith(spelled, i)) {
                return new Stretch(nameStart(i), i + noun.length());
            }
        }
        return null;
    }

    private int nameStart(int end) {
        int start = end;
        while (start > Math.max(0, end - LONGEST_NAME) && isNameCharacter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Letters, without those of a date before the name or the bar of a dispatch. */
    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) && !isOneOf(c, "丨年月日") || isOneOf(c, NAME_MARKS);
    }
}
