package io.github.caishu.docs;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import java.time.LocalDate;
import java.util.List;

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
}
