package io.github.caishu.output.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/**
 * Values that stand in JSON as strings: words as they are, decimals in plain digits, days as 2018-12-31, constants by their codes.
 *
 * @param allowed what a string must be, for messages: {@code a day such as 2018-12-31}
 * @param text    the value as a string
 * @param value   the string as a value, null if it is none
 */
record JsonScalar<V>(Class<V> type, String allowed, Function<V, String> text, Function<String, V> value) implements JsonType<V> {

    /**
     * No exponent: {@code 1E+999999999} would be a billion digits as soon as someone prints it. Nor more digits than an amount may have:
     * the time to read them grows with their square.
     */
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,1000}(\\.\\d{1,1000})?");

    static final JsonScalar<String> TEXT = new JsonScalar<>(String.class, "a string", text -> text, text -> text);
    static final JsonScalar<BigDecimal> DECIMAL = new JsonScalar<>(
            BigDecimal.class, "plain digits in a string, such as \"4861.5\"", BigDecimal::toPlainString, JsonScalar::decimal);
    static final JsonScalar<LocalDate> DAY = new JsonScalar<>(
            LocalDate.class, "a day such as \"2018-12-31\"", LocalDate::toString, JsonScalar::day);

    /** Constants by their codes. */
    static <E extends Enum<E>> JsonScalar<E> coded(Class<E> type, Function<E, String> code) {
        Map<String, E> byCode = Stream.of(type.getEnumConstants()).collect(Collectors.toMap(code, constant -> constant));
        String codes = Stream.of(type.getEnumConstants()).map(code).collect(Collectors.joining(", "));
        return new JsonScalar<>(type, "one of " + codes, code, byCode::get);
    }

    private static BigDecimal decimal(String digits) {
        return PLAIN.matcher(digits).matches() ? new BigDecimal(digits) : null;
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void write(V scalar, JsonGenerator json) {
        json.writeString(text.apply(scalar));
    }

    @Override
    public V read(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(type, "not a string: it takes %s", allowed);
        }
        V scalar = value.apply(json.getString());
        if (scalar == null) {
            throw context.weirdStringException(json.getString(), type, "it takes " + allowed);
        }
        return scalar;
    }
}
