package io.github.caishu.claim;

import static java.util.stream.Collectors.joining;

import io.github.caishu.FigureExtractor;

/** What the figures of a text are, in one line: {@code 5亿元 level; 15% up yoy}. */
final class Changes {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    private Changes() {
    }

    static String in(String text) {
        return EXTRACTOR.extract(text).stream().map(claim -> claim.text() + " " + of(claim.change())).collect(joining("; "));
    }

    private static String of(Change change) {
        if (change == null) {
            return "level";
        }
        String direction = change.direction() == Change.Direction.INCREASE ? "up" : "down";
        return change.basis() == null ? direction : direction + " " + change.basis().code();
    }
}
