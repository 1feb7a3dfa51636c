package io.github.caishu.output.html;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.output.Figure;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.List;

/**
 * A row of the table, for the template.
 *
 * @param n          which figure of the document, from 1
 * @param rank       which in the order of the values: numbers beyond a script's precision can be sorted by it
 * @param attributes what the scripts read
 * @param shown      the document as its reader sees it, of HTML without the markup
 */
record Fact(int n, int rank, List<FactAttributes.Attribute> attributes, Figure figure, SourceText shown, Readings readings) {

    private Claim claim() {
        return figure.claim();
    }

    String type() {
        return figure.type();
    }

    String text() {
        return words(figure.span());
    }

    Phrase value() {
        return readings.value(figure);
    }

    /** All digits; null where the value has them already. */
    String exact() {
        return Readings.exact(figure.amount());
    }

    /** Whether in English the value has them. */
    boolean exactInEnglish() {
        return Readings.number(figure.amount()).en().equals(exact());
    }

    Phrase unit() {
        return readings.unit(figure.unit());
    }

    Phrase concept() {
        return readings.concept(claim().concept());
    }

    String conceptCode() {
        return claim().concept().code();
    }

    /** What the text calls it. */
    String conceptWords() {
        return claim().concept().span() == null ? null : words(claim().concept().span());
    }

    /** Whether the text calls it as the page does in Chinese. */
    boolean conceptSame() {
        return concept().zh().equals(conceptWords());
    }

    Entity entity() {
        return claim().entity();
    }

    String entityWords() {
        return words(entity().span());
    }

    Period period() {
        return claim().period();
    }

    String periodWords() {
        return words(period().span());
    }

    String days() {
        return period() == null ? null : Readings.days(period());
    }

    Phrase change() {
        return claim().change() == null ? null : readings.change(claim().change());
    }

    String modality() {
        return claim().modality().code();
    }

    String source() {
        return claim().source() == null ? null : words(claim().source().span());
    }

    private String words(Span span) {
        return Readings.oneLine(shown.view().substring(shown.viewIndex(span.start()), shown.viewIndex(span.end())));
    }
}
