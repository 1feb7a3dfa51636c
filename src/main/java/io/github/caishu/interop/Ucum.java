package io.github.caishu.interop;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import javax.measure.spi.ServiceProvider;

/** Units by their UCUM codes, as the provider of JSR 385 has them. */
final class Ucum {

    /** A provider may call itself as often as the exponent says: m10102 would overflow the stack. */
    private static final Pattern LARGE_EXPONENT = Pattern.compile("[^\\d.+/({-][+-]?\\d{4}");

    private static Ucum current;

    private final ServiceProvider provider;
    private final UnitFormat format;
    /** The units that have spellings, by their codes. */
    private final Map<String, Unit<?>> spelled = new LinkedHashMap<>();

    private Ucum(ServiceProvider provider, UnitFormat format) {
        this.provider = provider;
        this.format = format;
        UnitSpellings.codes().forEach(code -> spelled.put(code, unit(code)));
    }

    /** @throws IllegalStateException if there is no provider that reads UCUM */
    static synchronized Ucum current() {
        if (current == null) {
            current = find();
        }
        return current;
    }

    private static Ucum find() {
        try {
            for (ServiceProvider provider : ServiceProvider.available()) {
                UnitFormat format = provider.getFormatService().getUnitFormat("UCUM");
                if (format != null) {
                    return new Ucum(provider, format);
                }
            }
        } catch (LinkageError | IllegalStateException e) {
            throw missing(e);
        }
        throw missing(null);
    }

    private static IllegalStateException missing(Throwable cause) {
        return new IllegalStateException("no provider of JSR 385 that reads UCUM is there, or it lacks a part; "
                + "add systems.uom:systems-ucum and systems.uom:systems-quantity to the class path", cause);
    }

    /** @throws IllegalArgumentException if the provider cannot read the code */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of quantity is known only at run time
    Quantity<?> quantity(BigDecimal value, String code) {
        return provider.getQuantityFactory((Class) Quantity.class).create(value, unit(code));
    }

    private Unit<?> unit(String code) {
        if (LARGE_EXPONENT.matcher(code).find()) {
            throw new IllegalArgumentException("\"" + code + "\" is no UCUM code of a unit; correct the exponent, which has three digits at most");
        }
        try {
            return new UcumTerm(code, format).unit();
        } catch (VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) { // MeasurementParseException, and what systems-ucum throws besides: its lexer, errors
            throw new IllegalArgumentException("\"" + code + "\" is no UCUM code that " + provider
                    + " can read; correct the unit's code", e);
        }
    }

    /** The library's own code for the unit where it has one, for providers may write others (cal_th for cal), else the provider's. */
    String code(Unit<?> unit) {
        String code = written(unit);
        if (spelled.containsKey(code)) {
            return code;
        }
        return spelled.entrySet().stream().filter(known -> isSame(known.getValue(), unit)).map(Map.Entry::getKey)
                .min(Comparator.comparing(known -> known.startsWith("10*"))).orElse(code); // Gcal rather than 10*6.kcal
    }

    private String written(Unit<?> unit) {
        try {
            return format.format(unit);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(provider + " has no UCUM code for the unit " + unit, e);
        }
    }

    /** Not just of the same size: sievert and gray are both one joule a kilogram. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean isSame(Unit<?> one, Unit<?> other) {
        return one.getSystemUnit().equals(other.getSystemUnit()) && one.isEquivalentTo((Unit) other);
    }
}
