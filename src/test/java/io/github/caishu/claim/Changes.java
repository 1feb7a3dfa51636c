package io.github.caishu.claim;

import static java.util.stream.Collectors.joining;

import io.github.caishu.FigureExtractor;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;

/** What the figures of a text are, in one line: {@code 5亿元 level; 15% up yoy}. */
final class Changes {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    private Changes() {
    }

    static String in(String text) {
        return EXTRACTOR.extract(text).stream().map(claim -> claim.text() + " " + of(claim.change())).collect(joining("; "));
    }

    /** Which words say them: {@code 15%: 增长, 同比; 3%: 增长, none}. */
    static String wordsIn(SourceText text) {
        return EXTRACTOR.extract(text).stream().filter(claim -> claim.change() != null)
                .map(claim -> claim.text() + ": " + words(text, claim.change().span()) + ", " + words(text, claim.change().basisSpan()))
                .collect(joining("; "));
    }

    private static String words(SourceText text, Span span) {
        return span == null ? "none" : text.text(span);
    }

    private static String of(Change change) {
        if (change == null) {
            return "level";
        }
        String direction = change.direction() == Change.Direction.INCREASE ? "up" : "down";
        return change.basis() == null ? direction : direction + " " + change.basis().code();
    }
}
