package io.github.caishu.internal.concept;

import static java.util.stream.Collectors.joining;

import io.github.caishu.FigureExtractor;

/** What the figures of a text measure, in one line: the concept as the text names it, {@code -} if it does not, and its code. */
final class Concepts {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    private Concepts() {
    }

    static String in(String text) {
        return in(EXTRACTOR, text);
    }

    static String in(FigureExtractor extractor, String text) {
        return extractor.extract(text).stream()
                .map(claim -> (claim.concept().text() == null ? "-" : claim.concept().text()) + " " + claim.concept().code())
                .collect(joining("; "));
    }
}
