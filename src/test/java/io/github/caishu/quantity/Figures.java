package io.github.caishu.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.Corpus;
import io.github.caishu.text.SourceText;
import java.util.List;

/** What a recogniser finds, in one line: {@code 3万元 = money 30000 CNY about; 5% = percentage 5 %}. */
final class Figures {

    private Figures() {
    }

    /** What the standard recogniser finds, durations, ordinals and ages among it. */
    static String in(String text) {
        return in(text, QuantityRecognizer.standard());
    }

    static String in(String text, QuantityRecognizer recognizer) {
        return of(mentions(SourceText.plain(text), recognizer));
    }

    static String inHtml(String html) {
        return of(mentions(SourceText.html(html), QuantityRecognizer.standard()));
    }

    /** What says how much or how many: no durations, ordinals and ages. */
    static String reportedIn(String text) {
        return of(mentions(text).stream().filter(mention -> mention.quantity().type().isFigure()).toList());
    }

    static List<QuantityMention> mentions(String text) {
        return mentions(SourceText.plain(text), QuantityRecognizer.standard());
    }

    /** The mentions, after a look at what holds for all: each text stands at its span, and none overlaps the one before. */
    static List<QuantityMention> mentions(SourceText text, QuantityRecognizer recognizer) {
        List<QuantityMention> mentions = recognizer.recognize(text);
        int last = 0;
        for (QuantityMention mention : mentions) {
            assertThat(mention.text()).isNotEmpty().isEqualTo(mention.span().of(text.original()));
            assertThat(mention.span().start()).as("start of %s", mention.text()).isGreaterThanOrEqualTo(last);
            last = mention.span().end();
        }
        return mentions;
    }

    static String of(List<QuantityMention> mentions) {
        return mentions.stream().map(mention -> mention.text() + " = " + of(mention.quantity())).collect(joining("; "));
    }

    /** Type, value or interval, unit, and the qualifier where it is not exact. */
    static String of(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        String qualifier = quantity.qualifier() == Qualifier.EXACT ? "" : " " + quantity.qualifier().code();
        return quantity.type().code() + " " + Corpus.value(quantity.amount()) + unit + qualifier;
    }
}
