package io.github.caishu.internal.source;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Source;

/** Who states the figures of a text, in one line: {@code 3亿元 财政部; 5% -}. */
final class Sources {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    private Sources() {
    }

    /** The figures with their sources; {@code ⏎} in the text stands for a line break. */
    static String in(String text) {
        String article = text.replace('⏎', '\n');
        return EXTRACTOR.extract(article).stream().map(claim -> claim.text() + " " + of(article, claim)).collect(joining("; "));
    }

    private static String of(String article, Claim claim) {
        Source source = claim.source();
        if (source == null) {
            return "-";
        }
        assertThat(source.text()).isNotEmpty().isEqualTo(source.span().of(article));
        return source.text();
    }
}
