package io.github.caishu.output.html;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.internal.display.DisplayNumber;
import io.github.caishu.internal.display.DisplayPeriod;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Figure;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

/** What claims say, as people read it. */
final class Readings {

    private static final String PERCENT = "%";
    /** Units with a name in either language; all others are codes, or words of the text. */
    private static final Set<String> NAMED_UNITS = Set.of("pp", "x", "点");

    private final Taxonomy taxonomy;
    private final Wording wording;

    Readings(Taxonomy taxonomy, Wording wording) {
        this.taxonomy = taxonomy;
        this.wording = wording;
    }

    /** {@code 约4,861.5亿}, {@code about 486.15 bn}; {@code 4%}. Other units than percent are said apart. */
    Phrase value(Figure figure) {
        return wording.phrase("qualifier." + figure.qualifier()).then("", " ", inUnit(number(figure.amount()), figure.unit()));
    }

    /** As {@link #value}; of a change {@code ↑ 约4% 同比}. */
    Phrase charted(Figure figure) {
        Change change = figure.claim().change();
        if (change == null) {
            return value(figure);
        }
        return Phrase.same(arrow(change)).then(" ", " ", value(figure)).then(" ", " ", basis(change));
    }

    /** With its percent sign, if it has one. */
    static Phrase inUnit(Phrase number, String unit) {
        return PERCENT.equals(unit) ? new Phrase(number.zh() + PERCENT, number.en() + PERCENT) : number;
    }

    static Phrase number(Amount amount) {
        return new Phrase(DisplayNumber.chinese(amount), DisplayNumber.compact(amount));
    }

    /** {@code 486,150,000,000}; {@code 300,000 – 400,000}; null where {@link #number} has left no digit out. */
    static String exact(Amount amount) {
        String grouped = DisplayNumber.grouped(amount);
        boolean same = grouped.equals(DisplayNumber.compact(amount)) && Stream.of(amount.low(), amount.high()).allMatch(Readings::isShort);
        return same ? null : grouped.replace(" to ", " – ");
    }

    private static boolean isShort(BigDecimal number) {
        return DisplayNumber.grouped(Amount.of(number)).equals(DisplayNumber.chinese(Amount.of(number)));
    }

    /** {@code CNY}; {@code 个百分点}, {@code percentage points}; null for a count of bare nouns. */
    Phrase unit(String unit) {
        return unit == null ? null : NAMED_UNITS.contains(unit) ? wording.phrase("unit." + unit) : Phrase.same(unit);
    }

    /** The label of the taxonomy; the code of a concept that it does not know. */
    Phrase label(String code) {
        return taxonomy.find(code).map(known -> new Phrase(known.chinese(), known.english())).orElse(Phrase.same(code));
    }

    /** As people call it: where the taxonomy has only {@code OTHER}, by the text's own words. */
    Phrase concept(Concept concept) {
        boolean known = !concept.code().equals(Taxonomy.OTHER) || concept.text() == null;
        return known ? label(concept.code()) : Phrase.same(oneLine(concept.text()));
    }

    /** Its days, {@code 2018-01/06}; null where they are not settled. */
    static String days(Period period) {
        return period.isResolved() ? DisplayPeriod.of(period.start(), period.end()) : null;
    }

    /** {@code ↑ 同比}, {@code ↑ year on year}; the arrow alone where nothing says what it is compared with. */
    Phrase change(Change change) {
        return Phrase.same(arrow(change)).then(" ", " ", basis(change));
    }

    private static String arrow(Change change) {
        return change.direction() == Change.Direction.INCREASE ? "↑" : "↓";
    }

    private Phrase basis(Change change) {
        return change.basis() == null ? Phrase.EMPTY : wording.phrase("basis." + change.basis().code());
    }

    /** For places where a line break would be in the way, as it is in words that a newspaper's column has cut. */
    static String oneLine(String text) {
        return text.replaceAll("\\s*[\\n\\r]\\s*", "").strip();
    }
}
