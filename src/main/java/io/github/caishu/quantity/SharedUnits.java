package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import java.util.List;

/**
 * Gives the bare numbers of a list the unit that only its last one has: 3.9、0.9和0.7个百分点, 45/106/147亿元,
 * 58.9万和65.4万TB. Not the numbering of a list: 1、2亿元.
 */
final class SharedUnits {

    private static final int NUMBERING = 20;

    private SharedUnits() {
    }

    static void give(SourceText text, List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft bare = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (bare.isBare() && next.unit != null && !next.ordinal && !next.small && isListed(text, bare, next)) {
                share(text, bare, next);
            }
        }
    }

    private static boolean isListed(SourceText text, Draft bare, Draft next) {
        int at = bare.end;
        if (next.start - at != 1 || !bare.number.is(NumeralToken.ARABIC)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '/', '和', '及', '与', '或' -> true;
            case '、' -> !isNumbering(text, bare);
            default -> false;
        };
    }

    private static boolean isNumbering(SourceText text, Draft bare) {
        boolean small = !bare.number.is(NumeralToken.DECIMAL | NumeralToken.MAGNITUDE) && bare.number.low().intValue() <= NUMBERING;
        return small && "。;:,\n!?”)".indexOf(text.charAt(bare.start - 1, '。')) >= 0;
    }

    private static void share(SourceText text, Draft bare, Draft next) {
        if (!bare.number.is(NumeralToken.MAGNITUDE) && next.number.bigExponent() > 0) {
            bare.number = bare.number.scaled(next.number.bigExponent());
        }
        bare.takeUnit(next);
        bare.unitSpan = next.unitSpan != null ? next.unitSpan : text.span(unitStart(text, next), next.end);
    }

    /** Where the unit with its magnitudes begins: 亿元 in 147亿元; the whole figure where it ends in its number (9.8万). */
    private static int unitStart(SourceText text, Draft draft) {
        int start = draft.end;
        while (start > draft.start && !isArabic(text.charAt(start - 1))) {
            start--;
        }
        return start < draft.end ? start : draft.start;
    }
}
