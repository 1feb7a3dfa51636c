package io.github.caishu.output.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for quotes in texts that repeat themselves. */
class QuoteProperties {

    private record Quoted(String text, Span words) {
    }

    @Provide
    Arbitrary<Quoted> quoted() {
        Arbitrary<String> pieces = Arbitraries.of("5元", "涨", "，", "望江钢铁", "\uD83D\uDE00", "。");
        Arbitrary<String> passages = pieces.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join("", list));
        Arbitrary<String> texts = Combinators.combine(passages, passages, Arbitraries.integers().between(1, 12))
                .as((one, other, times) -> one.repeat(times) + other + one.repeat(times));
        return texts.flatMap(text -> Arbitraries.integers().between(0, text.length() - 1)
                .map(start -> new Quoted(text, words(text, start))));
    }

    private static Span words(String text, int from) {
        int start = Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
        return new Span(start, text.offsetByCodePoints(start, 1));
    }

    @Property
    void aQuoteHoldsTheWordsAndCutsNoCharacter(@ForAll("quoted") Quoted quoted) {
        Span quote = new Quotes(quoted.text()).around(quoted.words());

        assertThat(quote.contains(quoted.words())).isTrue();
        assertThat(Character.isLowSurrogate(quoted.text().charAt(quote.start()))).isFalse();
        assertThat(Character.isHighSurrogate(quoted.text().charAt(quote.end() - 1))).isFalse();
        assertThat(quote.start()).isLessThanOrEqualTo(Math.max(0, quoted.words().start() - 32));
        assertThat(quote.end()).isGreaterThanOrEqualTo(Math.min(quoted.text().length(), quoted.words().end() + 32));
    }

    /** Once it can: where 512 code units on each side are enough. */
    @Property
    void aQuoteStandsOnceIfItCan(@ForAll("quoted") Quoted quoted) {
        String text = quoted.text();
        Span most = new Span(Math.max(0, quoted.words().start() - 512), Math.min(text.length(), quoted.words().start() + 512));
        Assume.that(standsOnce(text, most));

        assertThat(standsOnce(text, new Quotes(text).around(quoted.words()))).isTrue();
    }

    private static boolean standsOnce(String text, Span quote) {
        return text.indexOf(quote.of(text)) == text.lastIndexOf(quote.of(text));
    }
}
