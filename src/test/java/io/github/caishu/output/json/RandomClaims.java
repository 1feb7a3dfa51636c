package io.github.caishu.output.json;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Age;
import io.github.caishu.quantity.Count;
import io.github.caishu.quantity.Duration;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Multiple;
import io.github.caishu.quantity.Ordinal;
import io.github.caishu.quantity.Percentage;
import io.github.caishu.quantity.PercentagePoint;
import io.github.caishu.quantity.Points;
import io.github.caishu.quantity.Price;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims such as no text need have. */
final class RandomClaims {

    private static final Arbitrary<String> WORDS =
            Arbitraries.strings().withChars("望江钢铁4%约\"\\\n\t\0\u2028/<𠮷").ofMinLength(1).ofMaxLength(8);
    private static final Arbitrary<Span> SPANS = Combinators
            .combine(Arbitraries.integers().between(0, 1 << 20), Arbitraries.integers().between(1, 99))
            .as((start, length) -> new Span(start, start + length));
    private static final Arbitrary<String> CURRENCIES = Arbitraries.of("CNY", "HKD", "USD", "XDR");
    private static final Arbitrary<LocalDate> DAYS = Arbitraries.integers().between(-700_000, 2_900_000).map(LocalDate::ofEpochDay);

    private RandomClaims() {
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-20, 20)).as(BigDecimal::new);
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.oneOf(numbers().map(Amount::of), Combinators.combine(numbers(), numbers()).as(Amount::between));
    }

    private static Arbitrary<Quantity> quantities(Amount amount, Qualifier qualifier) {
        return Arbitraries.oneOf(
                CURRENCIES.map(currency -> new Money(amount, currency, qualifier)),
                Combinators.combine(CURRENCIES, WORDS).as((currency, per) -> new Price(amount, currency, per, qualifier)),
                Arbitraries.of(new Percentage(amount, qualifier), new PercentagePoint(amount, qualifier), new Multiple(amount, qualifier),
                        new Points(amount, qualifier), new Age(amount, qualifier)),
                WORDS.injectNull(0.3).map(unit -> new Count(amount, unit, qualifier)),
                WORDS.injectNull(0.3).map(unit -> new Ordinal(amount, unit, qualifier)),
                Combinators.combine(WORDS, WORDS.injectNull(0.3)).as((unit, ucum) -> new Measure(amount, unit, ucum, qualifier)),
                Combinators.combine(WORDS, WORDS.injectNull(0.3)).as((unit, ucum) -> new Duration(amount, unit, ucum, qualifier)));
    }

    private static Arbitrary<QuantityMention> mentions() {
        Arbitrary<Quantity> quantities = Combinators.combine(amounts(), Arbitraries.of(Qualifier.class)).flatAs(RandomClaims::quantities);
        return Combinators.combine(WORDS, SPANS, quantities, SPANS.injectNull(0.5), SPANS.injectNull(0.5))
                .as((text, span, quantity, word, unit) ->
                        new QuantityMention(text, span, quantity, quantity.qualifier() == Qualifier.EXACT ? null : word, unit));
    }

    private static Arbitrary<Concept> concepts() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Concept("PRICE", null, null)),
                Combinators.combine(WORDS, WORDS, SPANS).as(Concept::new));
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Period> open = Combinators.combine(WORDS, SPANS, DAYS.injectNull(0.5))
                .as((text, span, day) -> new Period(text, span, day, null));
        Arbitrary<Period> until = Combinators.combine(WORDS, SPANS, DAYS).as((text, span, day) -> new Period(text, span, null, day));
        Arbitrary<Period> closed = Combinators.combine(WORDS, SPANS, DAYS, Arbitraries.integers().between(0, 400))
                .as((text, span, day, length) -> new Period(text, span, day, day.plusDays(length)));
        return Arbitraries.oneOf(open, until, closed);
    }

    private static Arbitrary<Change> changes() {
        return Combinators.combine(Arbitraries.of(Change.Direction.class), Arbitraries.of(Change.Basis.class).injectNull(0.3),
                        SPANS.injectNull(0.3), SPANS.injectNull(0.3))
                .as((direction, basis, span, basisSpan) -> new Change(direction, basis, span, basis == null ? null : basisSpan));
    }

    static Arbitrary<Claim> claims() {
        return Combinators.combine(mentions(), concepts(),
                Combinators.combine(WORDS, SPANS, WORDS.injectNull(0.5)).as(Entity::new).injectNull(0.3),
                periods().injectNull(0.3), changes().injectNull(0.3), Arbitraries.of(Modality.class),
                Combinators.combine(WORDS, SPANS).as(Source::new).injectNull(0.3)).as(Claim::new);
    }
}
