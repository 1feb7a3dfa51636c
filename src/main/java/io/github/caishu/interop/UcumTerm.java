package io.github.caishu.interop;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.format.UnitFormat;

/**
 * A UCUM code taken apart at {@code .}, {@code /} and brackets, from left to right. What is left, units with prefixes and exponents
 * (km2), the provider reads: the parser of systems-ucum does not know powers of ten ({@code 10*6.[Btu_IT]}), nor numbers in
 * every place.
 */
final class UcumTerm {

    private static final Pattern POWER_OF_TEN = Pattern.compile("10[*^]([+-]?\\d{1,3})");

    private final String code;
    private final UnitFormat format;
    private int at;

    UcumTerm(String code, UnitFormat format) {
        this.code = code;
        this.format = format;
    }

    /** @throws MeasurementParseException if it is no code the provider knows */
    Unit<?> unit() {
        Unit<?> unit = product();
        if (at < code.length()) {
            throw new MeasurementParseException("a bracket closes that none opened", code, at);
        }
        return unit;
    }

    private Unit<?> product() {
        Unit<?> unit = code.startsWith("/", at) ? format.parse("1") : component();
        while (at < code.length() && code.charAt(at) != ')') {
            boolean per = code.charAt(at++) == '/';
            Unit<?> next = component();
            unit = per ? unit.divide(next) : unit.multiply(next);
        }
        return unit;
    }

    private Unit<?> component() {
        if (code.startsWith("(", at)) {
            at++;
            Unit<?> inner = product();
            if (at++ == code.length()) {
                throw new MeasurementParseException("a bracket is not closed", code, code.length());
            }
            return inner;
        }
        int from = at;
        while (at < code.length() && "./)".indexOf(code.charAt(at)) < 0) {
            at = code.charAt(at) == '[' ? Math.max(at, code.indexOf(']', at)) + 1 : at + 1;
        }
        String part = code.substring(from, at);
        if (part.isEmpty()) {
            throw new MeasurementParseException("a unit is missing", code, from);
        }
        return simple(part);
    }

    private Unit<?> simple(String part) {
        Matcher power = POWER_OF_TEN.matcher(part);
        if (!power.matches()) {
            return format.parse(part);
        }
        return format.parse("1").multiply(BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(power.group(1))));
    }
}
