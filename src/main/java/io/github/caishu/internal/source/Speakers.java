package io.github.caishu.internal.source;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Set;

/** Tells whether words name one who speaks. */
final class Speakers {

    private static final int LONGEST = 36;
    private static final String NEVER_FIRST = "对由受随若如因为使令让把被按当每各该这那就在从以与自更截经所";
    private static final String NEVER_LAST = "以由被";
    /** What no name holds: words of grammar, and those that make a saying one of many: 多家公司发布公告. */
    private static final List<String> NEVER_IN = List.of("是", "了", "被", "很", "可以", "可能", "应该", "乐观", "多家", "多只", "不会", "不能",
            "不少", "未对", "尚未", "未能", "将", "保证", "预计");

    private final SourceWords words;

    Speakers(SourceWords words) {
        this.words = words;
    }

    boolean isKnown(String name) {
        return words.is(SpeakerWord.NAME, name);
    }

    boolean isUnnamed(String name) {
        return words.is(SpeakerWord.UNNAMED, name);
    }

    boolean isCompanyPronoun(String name) {
        return words.is(SpeakerWord.PRONOUN, name) || name.startsWith("公司");
    }

    boolean isHousePronoun(String name) {
        return words.is(SpeakerWord.HOUSE, name);
    }

    boolean isHouse(String name) {
        return isHousePronoun(name) || words.is(SpeakerWord.NAME, name) || name.endsWith("证券") || name.endsWith("国际") || name.endsWith("银行");
    }

    /** 符合该行预期的5%: the house alone. */
    Stretch withoutComparison(Article article, Stretch name) {
        for (int length = 2; length <= 3 && length < name.length(); length++) {
            Stretch end = new Stretch(name.end() - length, name.end());
            if (isHousePronoun(article.view(end))) {
                return end;
            }
        }
        return name;
    }

    /** 比市场, 高于机构: what something is compared with; no saying. */
    private static boolean isComparison(String name) {
        return name.indexOf('比') > 0 || name.indexOf('于') > 0 || name.contains("超") || name.contains("符合") || name.contains("不及");
    }

    boolean isHeading(String name) {
        return words.ends(SpeakerWord.HEADING, name);
    }

    /** Whether the stretch can be a name at all: no figure in it, not too long, no preposition before. */
    boolean mayName(Article article, Stretch name) {
        if (name.length() > LONGEST) {
            return false;
        }
        for (int i = name.start(); i < name.end(); i++) {
            if (article.is(Role.FIGURE, i)) {
                return false;
            }
        }
        String spelled = article.view(name);
        if (NEVER_LAST.indexOf(spelled.charAt(spelled.length() - 1)) >= 0) {
            return false;
        }
        if (NEVER_IN.stream().anyMatch(spelled::contains)) {
            return false;
        }
        if (spelled.contains("的") && person(article.text(), name).equals(name) && !endsAsSpeaker(article.text(), name)) {
            return false;
        }
        return isHousePronoun(spelled) || isCompanyPronoun(spelled) || NEVER_FIRST.indexOf(spelled.charAt(0)) < 0;
    }

    /** Whether the stretch names one of those known to speak. */
    boolean isSpeaker(Article article, Stretch name) {
        SourceText text = article.text();
        String spelled = article.view(name);
        if (isComparison(spelled)) {
            return false;
        }
        if (words.is(SpeakerWord.NAME, spelled) || isCompanyPronoun(spelled) || isHousePronoun(spelled)) {
            return true;
        }
        return endsAsSpeaker(text, name) || hasCode(text, name.end()) || isLatin(spelled) || person(text, name).start() > name.start();
    }

    /** Whether the stretch is a house or has a code: one whose 料 means an expectation. */
    boolean isForecaster(Article article, Stretch name) {
        String spelled = article.view(name);
        return isHouse(spelled) || isCompanyPronoun(spelled) || hasCode(article.text(), name.end());
    }

    private boolean endsAsSpeaker(SourceText text, Stretch name) {
        Lexicon.Match<Set<SpeakerWord>> ending = words.speakerEnding(text, name.end(), name.start());
        return ending != null && (ending.meaning().contains(SpeakerWord.ENDING) || ending.meaning().contains(SpeakerWord.NAME)
                || ending.meaning().contains(SpeakerWord.TITLE));
    }

    boolean isSame(String name) {
        return words.is(SpeakerWord.SAME, name);
    }

    /** (002065.SZ), (SZ 002599,…), (NIO.N) behind a name. */
    static boolean hasCode(SourceText text, int end) {
        if (text.charAt(end, ' ') != '(') {
            return false;
        }
        int digits = 0;
        for (int i = end + 1; i < Math.min(text.length(), end + 14) && text.charAt(i) != ')'; i++) {
            char c = text.charAt(i);
            digits = isArabic(c) ? digits + 1 : 0;
            if (digits >= 5 || c == '.' && Character.isLetter(text.charAt(i + 1, ' ')) && text.charAt(i + 1, ' ') < 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 0x80) && Character.isUpperCase(name.charAt(0));
    }

    /** 某某旅游发展有限公司(以下简称“某某”): the short name, unless it is 公司; else as {@link #person}. */
    Stretch shortest(SourceText text, Stretch name) {
        int open = name.end();
        if (text.charAt(open, ' ') == '(') {
            int end = SpeakerReader.bracketEnd(text, open, Math.min(text.length(), open + LONGEST)) - 1;
            for (String label : List.of("简称", "下称")) {
                int at = text.view().substring(open, end).indexOf(label);
                if (at >= 0) {
                    Stretch shortName = unquoted(text, open + at + label.length(), end);
                    return shortName.length() < 2 || isCompanyPronoun(text.view().substring(shortName.start(), shortName.end())) ? name : shortName;
                }
            }
        }
        return person(text, name);
    }

    private static Stretch unquoted(SourceText text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && "“\":为 ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "”\" ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** 国家统计局局长某某: the person alone where a title stands before the name. */
    Stretch person(SourceText text, Stretch name) {
        for (int at = name.end() - 2; at > name.start(); at--) {
            Lexicon.Match<Set<SpeakerWord>> title = words.speakerEnding(text, at, name.start());
            if (title != null && title.meaning().contains(SpeakerWord.TITLE)) {
                return isPersonal(text, at, name.end()) ? new Stretch(at, name.end()) : name;
            }
            if (title != null && title.meaning().contains(SpeakerWord.SORT) && (hasCode(text, name.end()) || isLatin(text.view().substring(at, name.end())))) {
                return new Stretch(at, name.end());
            }
        }
        return name;
    }

    /** Two to four Chinese characters, or a name in parts or in Latin letters: 徐兴锋, 鲍威尔, 奥利维耶·韦兰, Jonathan Golub. */
    private static boolean isPersonal(SourceText text, int from, int to) {
        boolean parts = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            parts |= c == '·' || c == '•' || c < 0x80;
            if (c == '、' || c == '的' || c == '和' || c == '《') {
                return false;
            }
        }
        return parts || to - from <= 5;
    }
}
