package io.github.caishu.internal.source;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/** What a speaker is called: the short name in brackets, the person behind a title, the name before a stock code. */
final class SpeakerNames {

    private static final List<String> SHORT_LABELS = List.of("简称", "下称");
    private static final int LONGEST_BRACKET = 36;
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_CODE = 14;
    private static final int SHORTEST_CODE = 5;

    private final SourceWords words;

    SpeakerNames(SourceWords words) {
        this.words = words;
    }

    /**
     * 某某旅游发展有限公司(以下简称“某某旅游”): 某某旅游, unless the short name is 公司. 国家统计局局长某某: the person alone. 研究机构Pinewood:
     * the name alone.
     */
    Stretch shortest(SourceText text, Stretch name) {
        Stretch abbreviated = abbreviated(text, name.end());
        return abbreviated == null ? person(text, name) : abbreviated;
    }

    boolean hasPerson(SourceText text, Stretch name) {
        return person(text, name).start() > name.start();
    }

    private Stretch abbreviated(SourceText text, int open) {
        if (text.charAt(open, ' ') != '(') {
            return null;
        }
        int close = SpeakerReader.bracketEnd(text, open, Math.min(text.length(), open + LONGEST_BRACKET)) - 1;
        for (int i = open; i < close; i++) {
            for (String label : SHORT_LABELS) {
                if (text.startsWith(label, i)) {
                    Stretch name = unquoted(text, i + label.length(), close);
                    boolean proper = name.length() > 1 && !words.is(SpeakerWord.PRONOUN, text.view().substring(name.start(), name.end()));
                    return proper ? name : null;
                }
            }
        }
        return null;
    }

    private static Stretch unquoted(SourceText text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOneOf(text.charAt(start), "“\":为 ")) {
            start++;
        }
        while (end > start && isOneOf(text.charAt(end - 1), "”\" ")) {
            end--;
        }
        return new Stretch(start, end);
    }

    private Stretch person(SourceText text, Stretch name) {
        for (int at = name.end() - 2; at > name.start(); at--) {
            if (words.endsAt(SpeakerWord.TITLE, text, at, name.start())) {
                return isPersonal(text, at, name.end()) ? new Stretch(at, name.end()) : name;
            }
            if (words.endsAt(SpeakerWord.SORT, text, at, name.start()) && (hasCode(text, name.end()) || isLatin(text.view().substring(at, name.end())))) {
                return new Stretch(at, name.end());
            }
        }
        return name;
    }

    /** Two to five Chinese characters, or a name in parts or in Latin letters: 鲍威尔, 亚当·斯密, Adam Smith. */
    private static boolean isPersonal(SourceText text, int from, int to) {
        boolean parts = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            parts |= c == '·' || c == '•' || c < 0x80;
            if (isOneOf(c, "、的和《")) {
                return false;
            }
        }
        return parts || to - from <= LONGEST_PERSON;
    }

    static boolean isLatin(String name) {
        return name.chars().allMatch(c -> c < 0x80) && Character.isUpperCase(name.charAt(0));
    }

    /** Whether a stock code stands in brackets at {@code open}: (300999.SZ), (SZ 300999,…), (NIO.N). */
    static boolean hasCode(SourceText text, int open) {
        if (text.charAt(open, ' ') != '(') {
            return false;
        }
        int digits = 0;
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_CODE) && text.charAt(i) != ')'; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1, ' ');
            digits = isArabic(c) ? digits + 1 : 0;
            if (digits >= SHORTEST_CODE || c == '.' && Character.isLetter(next) && next < 0x80) {
                return true;
            }
        }
        return false;
    }
}
