package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.Set;

/** What holds digits or numeral characters but says neither how much nor how many. */
final class NonFigures {

    private static final Set<String> STOREYS = Set.of("层", "栋", "幢");
    /** A list of dates is not followed further: 1、2、3、4月. */
    private static final int MOST_DATES = 6;

    private final Lexicon<Boolean> words;

    NonFigures(Vocabulary vocabulary) {
        words = Lexicon.ofWords(vocabulary.words(VocabularyTable.NOT_FIGURES));
    }

    /** The end of the word that takes all of the numeral at [start, end) into itself (三元 in 三元锂), or -1. */
    int wordOver(SourceText text, int start, int end) {
        Lexicon.Match<Boolean> match = words.longest(text, start, text.length());
        return match == null || match.end() < end ? -1 : match.end();
    }

    /** 600900 亿利: six digits of an exchange, set off by a blank from the name that begins like a unit; or 000, 0012. */
    private static boolean isSecurityCode(SourceText text, int start, int end) {
        if (end - start >= 3 && text.charAt(start) == '0' && text.charAt(start + 1) == '0') {
            return true;
        }
        boolean six = end - start == 6 && end < text.length() && text.charAt(start + 1) == '0' && "036".indexOf(text.charAt(start)) >= 0;
        return six && (text.blanksBefore(end) > 0 || text.charAt(end) == ' ');
    }

    /** The end of the date, list of dates, code or quote debris that begins with the digits at {@code at}, or -1. */
    static int digitsEnd(SourceText text, int at) {
        int end = NumeralCharacters.digitsEnd(text, at);
        if (isSecurityCode(text, at, end)) {
            return end;
        }
        return text.charAt(end, '。') == '.' ? quoteEnd(text, at) : dateEnd(text, at, end);
    }

    /** 3月, 1-9月, 2016-2018年, 2018/05/31日: the last number tells. */
    private static int dateEnd(SourceText text, int at, int digitsEnd) {
        int start = at;
        int end = digitsEnd;
        for (int dates = 1; dates <= MOST_DATES; dates++) {
            int date = Calendar.end(text, start, end);
            boolean goesOn = "-~/、至到".indexOf(text.charAt(end, '。')) >= 0 && isArabic(text.charAt(end + 1, '。'));
            if (date >= 0 || !goesOn) {
                return date;
            }
            start = end + 1;
            end = NumeralCharacters.digitsEnd(text, start);
        }
        return -1;
    }

    /** The end of the address that begins at {@code at} (http://…, www.…), or -1. */
    static int addressEnd(SourceText text, int at) {
        boolean scheme = text.startsWith("://", at);
        if (!scheme && !text.startsWith("www.", at)) {
            return -1;
        }
        int end = at + 3;
        while (text.charAt(end, ' ') > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        return end;
    }

    /**
     * The end of a stock quote's debris that begins at {@code at}: 3.840,0.15,4.07% is price, change and change in percent,
     * left over from a page's markup; or -1.
     */
    private static int quoteEnd(SourceText text, int at) {
        int change = decimalAfterComma(text, decimal(text, at));
        int end = decimalAfterComma(text, change);
        return text.charAt(end, '。') == '%' ? end + 1 : -1;
    }

    private static int decimalAfterComma(SourceText text, int at) {
        if (text.charAt(at, '。') != ',') {
            return -1;
        }
        return decimal(text, text.charAt(at + 1, '。') == ' ' ? at + 2 : at + 1);
    }

    /** The end of digits, a point and two or three digits, or -1. */
    private static int decimal(SourceText text, int at) {
        int digits = "+-".indexOf(text.charAt(at, '。')) >= 0 ? at + 1 : at;
        int point = NumeralCharacters.digitsEnd(text, digits);
        int end = NumeralCharacters.digitsEnd(text, point + 1);
        boolean decimal = point > digits && text.charAt(point, '。') == '.' && end - point >= 3 && end - point <= 4;
        return decimal ? end : -1;
    }

    /** 6层616室, 3号楼: the storey of an address. */
    static boolean isAddress(SourceText text, Draft draft) {
        int end = draft.end;
        boolean storey = STOREYS.contains(draft.unit.name());
        return storey && (isRoom(text, end) || "楼号座厦".indexOf(text.charAt(draft.start - 1, '。')) >= 0);
    }

    private static boolean isRoom(SourceText text, int at) {
        int end = NumeralCharacters.digitsEnd(text, at);
        return end > at && "室号单房".indexOf(text.charAt(end, '。')) >= 0;
    }
}
