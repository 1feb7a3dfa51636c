package io.github.caishu.docs;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.numeral.NumeralParser;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table of cases shows of its texts, by the heads of its columns, in English or Chinese. What a claim does not have is the
 * empty string.
 */
enum Reading {

    FIGURE("figure | 数字", each(Claim::text)),
    QUANTITY("quantity | what comes out | 量 | 读出的内容", each(claim -> quantity(claim.quantity()))),
    CONCEPT("concept | 概念", each(claim -> concept(claim.concept()))),
    CODE("code | 代码", each(claim -> claim.concept().code())),
    ENTITY("entity | 主体", each(claim -> claim.entity() == null ? "" : entity(claim.entity()))),
    PERIOD("period | 时间", each(claim -> claim.period() == null ? "" : period(claim.period()))),
    CHANGE("change | 变化", each(claim -> claim.change() == null ? "" : change(claim.change(), ", "))),
    CHANGE_WORDS("words of change", given -> given.changes(Change::span)),
    BASIS_WORDS("words of comparison", given -> given.changes(Change::basisSpan)),
    MODALITY("modality | 性质", each(claim -> claim.modality().code())),
    SOURCE("source | 来源", each(claim -> claim.source() == null ? "" : claim.source().text())),
    STATEMENT("concept, change, modality | 概念、变化、性质", each(Reading::statement)),
    SPAN("span | 位置", each(claim -> span(claim.span()))),
    QUALIFIER_SPAN("qualifierSpan", each(claim -> span(claim.figure().qualifierSpan()))),
    UNIT_SPAN("unitSpan", each(claim -> span(claim.figure().unitSpan()))),
    QUANTITIES("quantities", given -> QuantityRecognizer.standard().recognize(given.source()).stream()
            .map(mention -> quantity(mention.quantity())).toList()),
    NUMERALS("numerals", given -> NumeralParser.standard().find(given.source()).stream()
            .map(numeral -> numeral.amount().toString()).toList());

    private final List<String> heads;
    private final Function<Case, List<String>> reading;

    Reading(String heads, Function<Case, List<String>> reading) {
        this.heads = List.of(heads.split(" \\| "));
        this.reading = reading;
    }

    static Reading headed(String head) {
        return Arrays.stream(values()).filter(reading -> reading.heads.contains(head)).findFirst()
                .orElseThrow(() -> new AssertionError("no reading is headed \"" + head + "\"; choose of "
                        + Arrays.stream(values()).map(reading -> reading.heads).toList()));
    }

    List<String> heads() {
        return heads;
    }

    /** What it makes of the text, an element a claim. */
    List<String> of(Case given) {
        return reading.apply(given);
    }

    private static Function<Case, List<String>> each(Function<Claim, String> part) {
        return given -> given.claims().stream().map(part).toList();
    }

    private static String quantity(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return quantity.type().code() + " " + quantity.amount() + unit + ", " + quantity.qualifier().code();
    }

    private static String concept(Concept concept) {
        return words(" ", concept.code(), Objects.toString(concept.text(), ""));
    }

    private static String entity(Entity entity) {
        return words(" ", entity.text(), Objects.toString(entity.code(), ""));
    }

    /** {@code 6月末: 2018-06-30}; an open end is two dots, and words whose days are not settled stand alone. */
    private static String period(Period period) {
        String days = period.isInstant() ? period.start().toString() : day(period.start()) + " to " + day(period.end());
        return period.isResolved() ? period.text() + ": " + days : period.text();
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "..");
    }

    private static String change(Change change, String separator) {
        return words(separator, change.direction().code(), change.basis() == null ? "" : change.basis().code());
    }

    /** {@code PROFIT increase yoy planned}: what is not so, a level, a fact, is not said. */
    private static String statement(Claim claim) {
        return words(" ", claim.concept().code(), claim.change() == null ? "" : change(claim.change(), " "),
                claim.modality() == Modality.REPORTED ? "" : claim.modality().code());
    }

    private static String span(Span span) {
        return span == null ? "" : span.start() + "-" + span.end();
    }

    private static String words(String separator, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(separator));
    }
}
