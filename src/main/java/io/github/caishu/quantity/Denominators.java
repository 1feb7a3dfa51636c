package io.github.caishu.quantity;


import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.text.SourceText;

/** Reads what a price or a rate is per: 元/吨, 元/平方米/天, 吨/年, 2.5元每股. */
final class Denominators {

    private static final String ABOUT = "左右/";
    private static final int MOST_DIGITS = 5;

    private final UnitLexicon units;

    Denominators(UnitLexicon units) {
        this.units = units;
    }

    /** What stands behind a slash at {@code end}, as written; null where nothing does. */
    String afterSlash(SourceText text, int end) {
        String first = slash(text, end);
        String second = first == null ? null : slash(text, end + 1 + first.length());
        return second == null ? first : first + text.charAt(end + 1 + first.length()) + second;
    }

    private String slash(SourceText text, int end) {
        return "/·".indexOf(text.charAt(end, '。')) >= 0 ? unit(text, end + 1) : null;
    }

    /** A unit, maybe of several: the 1000板英尺 of 美元/1000板英尺. */
    private String unit(SourceText text, int at) {
        int unitAt = at;
        while (unitAt - at < MOST_DIGITS && NumeralCharacters.isArabic(text.charAt(unitAt, '。'))) {
            unitAt++;
        }
        Lexicon.Match<Unit> match = units.at(text, unitAt);
        if (match != null && !match.meaning().is(UnitKind.PERCENTAGE) && (unitAt == at || !match.meaning().is(UnitKind.CURRENCY))) {
            return text.view().substring(at, unitAt) + match.meaning().name();
        }
        return time(text, at);
    }

    private static String time(SourceText text, int at) {
        String longest = null;
        for (String time : RateUnits.times()) {
            int end = at + time.length();
            boolean fits = text.startsWith(time, at) && (longest == null || longest.length() < time.length());
            boolean runsOn = fits && UnitLexicon.isLatin(time.charAt(0)) && UnitLexicon.isLatin(text.charAt(end, '。'));
            if (fits && !runsOn) {
                longest = time;
            }
        }
        return longest;
    }

    /** 2.5元每股, 5块钱一斤, 2000元左右/个: behind the price, and no part of its text. */
    String behind(SourceText text, int at) {
        if (text.startsWith(ABOUT, at)) {
            return unit(text, at + ABOUT.length());
        }
        boolean each = text.startsWith("每", at);
        if (!each && !text.startsWith("一", at)) {
            return null;
        }
        Lexicon.Match<Unit> unit = units.at(text, at + 1);
        boolean thing = unit != null && (unit.meaning().is(UnitKind.MEASURE) || unit.meaning().name().equals("股")
                || each && unit.meaning().is(UnitKind.CLASSIFIER));
        return thing ? unit.meaning().name() : null;
    }
}
