package io.github.caishu.docs;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A text that a page shows with what comes of it.
 *
 * @param published the reference date; null for none
 */
record Case(SourceText source, LocalDate published) {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    List<Claim> claims() {
        return EXTRACTOR.withReferenceDate(published).extract(source);
    }

    /** The words of each claim's change; empty where there are none. */
    List<String> changes(Function<Change, Span> words) {
        return claims().stream().map(claim -> claim.change() == null ? null : words.apply(claim.change()))
                .map(span -> span == null ? "" : source.text(span)).toList();
    }
}
