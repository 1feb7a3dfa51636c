package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;

/** Tells the points of an index (涨6点至1302点, 报24183.54点) from the hours of a clock (9点, 20点30分). */
final class IndexPoints {

    private static final String CLOCK_BEFORE = "日午晨晚早间凌天号至到前后上";
    private static final String CLOCK_AFTER = "半钟整许前后起截";
    private static final int REACH = 16;
    private static final int HOURS = 24;

    private final Lexicon<Boolean> cues;

    IndexPoints(Vocabulary vocabulary) {
        cues = Lexicon.ofWords(vocabulary.words(VocabularyTable.POINT_CUES));
    }

    /** Whether the 点 that ends at {@code end} makes points of the number. */
    boolean follow(SourceText text, NumeralToken number, int end) {
        if (number.is(NumeralToken.SINGLE | NumeralToken.DIGIT_STRING)) {
            return false;
        }
        boolean beyondClock = number.is(NumeralToken.DECIMAL) || number.low().abs().intValue() > HOURS;
        if (!beyondClock && isClock(text, number, end)) {
            return false;
        }
        return beyondClock && number.is(NumeralToken.ARABIC) || isCued(text, number.start());
    }

    private static boolean isClock(SourceText text, NumeralToken number, int end) {
        char next = text.charAt(end, '。');
        return isArabic(next) || CLOCK_AFTER.indexOf(next) >= 0 || CLOCK_BEFORE.indexOf(text.charAt(number.start() - 1, '。')) >= 0;
    }

    private boolean isCued(SourceText text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            char c = text.charAt(i);
            if (c == '。' || c == '\n') {
                return false;
            }
            if (cues.longest(text, i, start) != null) {
                return true;
            }
        }
        return false;
    }
}
