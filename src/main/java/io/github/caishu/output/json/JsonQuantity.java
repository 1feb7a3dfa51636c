package io.github.caishu.output.json;

import static io.github.caishu.output.json.JsonField.nullable;
import static io.github.caishu.output.json.JsonField.optional;
import static io.github.caishu.output.json.JsonField.required;
import static io.github.caishu.output.json.JsonInteger.DECIMALS;
import static io.github.caishu.output.json.JsonInteger.OFFSET;
import static io.github.caishu.output.json.JsonScalar.DECIMAL;
import static io.github.caishu.output.json.JsonScalar.TEXT;

import io.github.caishu.numeral.Amount;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.output.json.JsonObject.Values;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The shapes of figures: a place, an amount, a quantity, and what is found in a text. */
final class JsonQuantity {

    private static final JsonField<Span, Integer> START = required("start", OFFSET, Span::start);
    private static final JsonField<Span, Integer> END = required("end", OFFSET, Span::end);
    static final JsonObject<Span> SPAN =
            new JsonObject<>(Span.class, List.of(START, END), in -> new Span(in.get(START), in.get(END)));

    private static final JsonField<Amount, BigDecimal> VALUE =
            optional("value", DECIMAL, amount -> amount.isInterval() ? null : amount.value());
    private static final JsonField<Amount, BigDecimal> LOW =
            optional("low", DECIMAL, amount -> amount.isInterval() ? amount.low() : null);
    private static final JsonField<Amount, BigDecimal> HIGH =
            optional("high", DECIMAL, amount -> amount.isInterval() ? amount.high() : null);
    /** Always written; where it is missing, it is what the digits say. */
    private static final JsonField<Amount, Integer> KNOWN_TO = optional("decimals", DECIMALS, Amount::decimals);
    private static final List<JsonField<Amount, ?>> AMOUNT_FIELDS = List.of(VALUE, LOW, HIGH, KNOWN_TO);
    static final JsonObject<Amount> AMOUNT = new JsonObject<>(Amount.class, AMOUNT_FIELDS, JsonQuantity::amount);

    private static final JsonField<Numeral, String> NUMERAL_TEXT = required("text", TEXT, Numeral::text);
    private static final JsonField<Numeral, Span> NUMERAL_SPAN = required("span", SPAN, Numeral::span);
    static final JsonObject<Numeral> NUMERAL = new JsonObject<>(
            Numeral.class,
            join(Stream.of(NUMERAL_TEXT, NUMERAL_SPAN), AMOUNT_FIELDS.stream().map(field -> field.of(Numeral::amount))),
            in -> new Numeral(in.get(NUMERAL_TEXT), in.get(NUMERAL_SPAN), amount(in)));

    static final JsonScalar<QuantityType> QUANTITY_TYPE = JsonScalar.coded(QuantityType.class, QuantityType::code);
    static final JsonScalar<Qualifier> QUALIFIER_CODE = JsonScalar.coded(Qualifier.class, Qualifier::code);
    private static final JsonField<Quantity, QuantityType> TYPE = required("type", QUANTITY_TYPE, Quantity::type);
    private static final JsonField<Quantity, String> UNIT = nullable("unit", TEXT, Quantity::unit);
    private static final JsonField<Quantity, String> UCUM = optional("ucum", TEXT, Quantity::ucum);
    private static final JsonField<Quantity, Qualifier> QUALIFIER = required("qualifier", QUALIFIER_CODE, Quantity::qualifier);
    private static final List<JsonField<Quantity, ?>> QUANTITY_FIELDS = join(
            join(Stream.of(TYPE), AMOUNT_FIELDS.stream().map(field -> field.of(Quantity::amount))).stream(), Stream.of(UNIT, UCUM, QUALIFIER));
    static final JsonObject<Quantity> QUANTITY = new JsonObject<>(Quantity.class, QUANTITY_FIELDS, JsonQuantity::quantity);

    private static final JsonField<Said, Span> UNIT_SPAN = optional("unitSpan", SPAN, Said::unitSpan);
    private static final JsonField<Said, Span> QUALIFIER_SPAN = optional("qualifierSpan", SPAN, Said::qualifierSpan);
    private static final List<JsonField<Said, ?>> SAID_FIELDS =
            join(QUANTITY_FIELDS.stream().map(field -> field.of(Said::quantity)), Stream.of(UNIT_SPAN, QUALIFIER_SPAN));
    static final JsonObject<Said> SAID = new JsonObject<>(Said.class, SAID_FIELDS, JsonQuantity::said);

    static final JsonField<QuantityMention, String> FIGURE_TEXT = required("text", TEXT, QuantityMention::text);
    static final JsonField<QuantityMention, Span> FIGURE_SPAN = required("span", SPAN, QuantityMention::span);
    static final JsonObject<QuantityMention> MENTION = new JsonObject<>(
            QuantityMention.class,
            join(Stream.of(FIGURE_TEXT, FIGURE_SPAN), SAID_FIELDS.stream().map(field -> field.of(Said::of))),
            in -> said(in).mention(in.get(FIGURE_TEXT), in.get(FIGURE_SPAN)));

    /** What a mention says, and where the words for it stand: in a claim an object of its own, in a mention among its fields. */
    record Said(Quantity quantity, Span unitSpan, Span qualifierSpan) {

        static Said of(QuantityMention mention) {
            return new Said(mention.quantity(), mention.unitSpan(), mention.qualifierSpan());
        }

        QuantityMention mention(String text, Span span) {
            return new QuantityMention(text, span, quantity, qualifierSpan, unitSpan);
        }
    }

    private JsonQuantity() {
    }

    private static <T> List<JsonField<T, ?>> join(Stream<? extends JsonField<T, ?>> before, Stream<? extends JsonField<T, ?>> after) {
        return Stream.<JsonField<T, ?>>concat(before, after).toList();
    }

    private static Amount amount(Values in) {
        BigDecimal value = in.get(VALUE);
        BigDecimal low = in.get(LOW);
        BigDecimal high = in.get(HIGH);
        if (value != null && low == null && high == null) {
            return knownTo(in.get(KNOWN_TO), Amount.of(value));
        }
        if (value == null && low != null && high != null) {
            return knownTo(in.get(KNOWN_TO), new Amount(low, high));
        }
        throw new IllegalArgumentException("an amount is a value, or low and high");
    }

    private static Amount knownTo(Integer decimals, Amount amount) {
        if (decimals == null || decimals == amount.decimals()) {
            return amount;
        }
        Amount known = amount.isInterval()
                ? new Amount(endKnownTo(decimals, amount.low()), endKnownTo(decimals, amount.high()))
                : Amount.of(knownTo(decimals, amount.value()));
        if (known.decimals() != decimals) {
            throw new IllegalArgumentException("the decimals of " + amount + " as it is written cannot be " + decimals);
        }
        return known;
    }

    /** Of an interval, digits behind the point are not what makes it coarse. */
    private static BigDecimal endKnownTo(int decimals, BigDecimal end) {
        return end.scale() > 0 ? end : knownTo(decimals, end);
    }

    /** The number without the zeros behind that place; as it is where it has other digits there. */
    private static BigDecimal knownTo(int decimals, BigDecimal number) {
        boolean hasDigits = number.signum() != 0 && number.stripTrailingZeros().scale() > decimals;
        return hasDigits || number.scale() <= decimals ? number : number.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private static Quantity quantity(Values in) {
        return new QuantityFields(amount(in), in.get(UNIT), in.get(UCUM), in.get(QUALIFIER)).make(in.get(TYPE));
    }

    private static Said said(Values in) {
        return new Said(quantity(in), in.get(UNIT_SPAN), in.get(QUALIFIER_SPAN));
    }
}
