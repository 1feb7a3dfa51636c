package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The names that 公司 and 该行 may stand for. */
final class Antecedents {

    private static final int REACH = 200;

    private final Article article;
    private final SpeakerReader reader;
    private final Speakers speakers;
    private final List<Stretch> named = new ArrayList<>();

    Antecedents(Article article, SpeakerReader reader, Speakers speakers) {
        this.reader = reader;
        this.article = article;
        this.speakers = speakers;
    }

    void add(Stretch name) {
        named.add(name);
    }

    /** The name a pronoun stands for, or the name itself. */
    Stretch resolve(Stretch name, Stretch speaker) {
        String spelled = article.view(name);
        boolean house = speakers.isHousePronoun(spelled);
        if (!house && !speakers.isCompanyPronoun(spelled)) {
            return name;
        }
        if (!house && speaker != null && !speakers.isHouse(article.view(speaker))) {
            return speaker;
        }
        if (!house) {
            Stretch coded = mover(name.start());
            if (coded != null) {
                return coded;
            }
            coded = coded(name.start());
            if (coded != null) {
                return coded;
            }
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            String other = article.view(named.get(i));
            if (!house || speakers.isHouse(other)) {
                return named.get(i);
            }
        }
        return speaker == null ? name : speaker;
    }

    /** 某某汽车涨5%,公司宣布: the stock that moves just before; null if there is none. */
    private Stretch mover(int index) {
        SourceText text = article.text();
        int end = index - 1;
        if (text.charAt(end, ' ') != ',') {
            return null;
        }
        int start = end;
        while (start > 0 && ",。;\n】".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '涨' || text.charAt(i) == '跌') {
                return reader.read(text, start, i);
            }
        }
        return null;
    }

    /** The nearest name that ends like {@code noun}: 某局工作会议 for 会议; null if there is none. */
    Stretch document(Stretch noun) {
        SourceText text = article.text();
        String spelled = article.view(noun);
        for (int i = noun.start() - noun.length(); i >= Math.max(0, noun.start() - REACH); i--) {
            if (text.startsWith(spelled, i)) {
                int start = i;
                while (start > 0 && isNameCharacter(text.charAt(start - 1)) && "年月日".indexOf(text.charAt(start - 1)) < 0) {
                    start--;
                }
                return new Stretch(start, i + noun.length());
            }
        }
        return null;
    }

    /** The nearest name with a code behind it, before {@code index}. */
    private Stretch coded(int index) {
        SourceText text = article.text();
        for (int i = index - 1; i > 0; i--) {
            if (text.charAt(i) == '(' && Speakers.hasCode(text, i)) {
                int start = i;
                while (start > 0 && isNameCharacter(text.charAt(start - 1))) {
                    start--;
                }
                return start < i ? new Stretch(start, i) : null;
            }
        }
        return null;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) && c != '丨' || c == '-' || c == '*' || c == '&';
    }
}
