package io.github.caishu.quantity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the word that says how exact a figure is: directly before it (约 超 不到), directly after it (左右 以上), earlier in the
 * clause (至少新增346例), or within the numeral (2000余家, 数十亿). Said twice, the word before counts, but for 左右 after it.
 */
final class QualifierCues {

    private static final int REACH = 16;
    private static final int LONGEST_TAG = 60;
    /** What may stand between 约 and the number: 约为9054万, 超过了40%, 大约有3000个. */
    private static final String FILLERS = "了为有达是合在到计";

    private final Lexicon<Qualifier> before;
    private final Lexicon<Qualifier> reaching;
    private final Lexicon<Qualifier> after;

    QualifierCues(Vocabulary vocabulary) {
        Map<String, Map<String, Qualifier>> places = Map.of("before", new HashMap<>(), "reaching", new HashMap<>(), "after", new HashMap<>());
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.CUES)) {
            Map<String, Qualifier> words = places.get(row.cell(1));
            if (words == null) {
                throw new VocabularyException(VocabularyTable.CUES, row, "there is no place \"" + row.cell(1) + "\"");
            }
            try {
                words.put(row.cell(0), Qualifier.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new VocabularyException(VocabularyTable.CUES, row, unknown(row.cell(2)));
            }
        }
        before = Lexicon.backward(places.get("before"));
        reaching = Lexicon.backward(places.get("reaching"));
        after = Lexicon.forward(places.get("after"));
    }

    static String unknown(String qualifier) {
        return "there is no qualifier \"" + qualifier + "\"; choose of " + Arrays.toString(Qualifier.values()).toLowerCase(Locale.ROOT);
    }

    void apply(SourceText text, List<Draft> drafts) {
        int limit = 0;
        for (Draft draft : drafts) {
            boolean saidAfter = after(text, draft);
            boolean about = saidAfter && draft.qualifier == Qualifier.ABOUT; // 最高5元左右
            if (!about && !before(text, draft, limit) && !saidAfter && draft.qualifier == Qualifier.EXACT) {
                if (!reaching(text, draft, limit)) {
                    within(text, draft);
                }
            }
            limit = draft.end;
        }
    }

    private boolean before(SourceText text, Draft draft, int limit) {
        int at = draft.start;
        if (at > limit && text.charAt(at - 1) == ' ') {
            at--;
        }
        if (at - 3 >= limit && text.startsWith("(含)", at - 3)) {
            at -= 3; // 不超过(含)5亿元
        }
        if (draft.number.is(NumeralToken.BARE) && at > limit && text.charAt(at - 1) == '过') {
            draft.qualify(Qualifier.OVER, at - 1, at); // 过万亿
            return true;
        }
        Lexicon.Match<Qualifier> cue = before.longest(text, at, limit);
        if (cue == null && at - 1 > limit && FILLERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
            cue = before.longest(text, at, limit);
        }
        if (cue == null || cue.meaning() == Qualifier.EXACT || closesTag(text, at)) {
            return false;
        }
        draft.qualify(cue.meaning(), cue.end(), at);
        return true;
    }

    /** {@code <b>5%}: the bracket of a tag that was left in plain text does not say "more than". */
    private static boolean closesTag(SourceText text, int end) {
        for (int i = end - 2; text.charAt(end - 1) == '>' && i >= Math.max(0, end - LONGEST_TAG); i--) {
            char c = text.charAt(i);
            if (c == '<' || c > 0x7F) {
                return c == '<';
            }
        }
        return false;
    }

    private boolean after(SourceText text, Draft draft) {
        int at = text.startsWith("(含)", draft.end) ? draft.end + 3 : draft.end;
        Lexicon.Match<Qualifier> cue = after.longest(text, at, text.length());
        if (cue == null || isOtherWord(text, at, cue.end())) {
            return false;
        }
        draft.qualify(cue.meaning(), at, cue.end());
        return true;
    }

    /** 5元起诉, 3%上涨, 10%内需: one character that begins another word. */
    private static boolean isOtherWord(SourceText text, int start, int end) {
        if (end - start > 1 || text.charAt(start) == '+') {
            return false;
        }
        char next = text.charAt(end, '。');
        return switch (text.charAt(start)) {
            case '起' -> Character.isIdeographic(next) && "的至每/".indexOf(next) < 0;
            case '多', '余' -> Character.isIdeographic(next) && next != '的'; // 2万吨多晶硅
            case '许' -> "可多诺".indexOf(next) >= 0;
            default -> false;
        };
    }

    private boolean reaching(SourceText text, Draft draft, int limit) {
        for (int i = draft.start; i > Math.max(limit, draft.start - REACH); i--) {
            char c = text.charAt(i - 1);
            if (c == ',' || c == '。' || c == ';' || c == '、' || c == ':' || c == '\n' || c == ')') {
                return false;
            }
            Lexicon.Match<Qualifier> cue = reaching.longest(text, i, limit);
            if (cue != null && text.charAt(i) != '的' && !isNoun(text, cue, i)) {
                draft.qualify(cue.meaning(), cue.end(), i);
                return true;
            }
        }
        return false;
    }

    /** 最高价, 最高成交价格, 最高人民法院: there 最高 limits nothing. */
    private static boolean isNoun(SourceText text, Lexicon.Match<Qualifier> cue, int end) {
        boolean highest = end - cue.end() == 2 && text.charAt(end - 1) == '高';
        return highest && end < text.length() && "给予可奖励补贴达不授处罚支持".indexOf(text.charAt(end)) < 0;
    }

    private static void within(SourceText text, Draft draft) {
        boolean open = draft.number.is(NumeralToken.OPEN);
        if (!open && !draft.number.is(NumeralToken.VAGUE)) {
            return;
        }
        Qualifier qualifier = open ? Qualifier.OVER : Qualifier.ABOUT;
        String words = open ? "多余+上" : "几数来";
        for (int i = draft.start; i < draft.end; i++) {
            if (words.indexOf(text.charAt(i)) >= 0) {
                draft.qualify(qualifier, i, i + 1);
                return;
            }
        }
        draft.qualify(qualifier, draft.start, draft.end); // 三五百
    }
}
