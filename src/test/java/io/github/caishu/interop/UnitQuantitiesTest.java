package io.github.caishu.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;
import java.util.List;
import javax.measure.MetricPrefix;
import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Mass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/** Measures as JSR 385 has them, with the reference implementation and its units of UCUM. */
class UnitQuantitiesTest {

    private static final Unit<Mass> TONNE = MetricPrefix.MEGA(Units.GRAM);

    @Test
    void aClaimsMeasureIsAQuantity() {
        Measure output = (Measure) FigureExtractor.builder().build().extract("澄湖港去年发电566.25亿千瓦时").get(0).quantity();
        Quantity<Energy> energy = UnitQuantities.of(output).orElseThrow().asType(Energy.class);
        assertThat(energy.to(Units.JOULE).getValue()).hasToString("203850000000000000");
    }

    static List<VocabularyRow> unitsWithCode() {
        return Vocabulary.standard().rows(VocabularyTable.MEASURES).stream().filter(row -> !row.cell(1).isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("unitsWithCode")
    void everyUnitOfTheTableGoesThereAndBack(VocabularyRow row) {
        Measure measure = measure("12.5", row.cell(0), row.cell(1));
        Measure back = UnitQuantities.measure(UnitQuantities.of(measure).orElseThrow());
        assertThat(back).isEqualTo(measure("12.5", back.unit(), codeBack(row)));
    }

    /** A unit that has two codes in the table. */
    static String codeBack(VocabularyRow row) {
        return row.cell(1).equals("10*6.kcal") ? "Gcal" : row.cell(1);
    }

    @ParameterizedTest
    @MethodSource("unitsWithCode")
    void everyRateOfItIsAQuantity(VocabularyRow row) {
        assertThat(UnitQuantities.of(measure("1", "?", row.cell(1) + "/(10*3.[cft_i])"))).isPresent();
        assertThat(UnitQuantities.of(measure("1", "?", "10*3.[bf_i]/(" + row.cell(1) + ")"))).isPresent();
    }

    @ParameterizedTest(name = "1 {0} is {1} {2}")
    @CsvSource({
        "t, 1000, kg", "kW.h, 3600000, J", "g/(kW.h), 0.001, kg/(kW.h)", "km/h, 24, km/d", "m2, 10000, cm2", "/min, 60, /h",
        "[oz_tr], 31.1034768, g", "[bbl_us], 42, [gal_us]", "mm[Hg], 133.322, Pa", "GiBy, 1073741824, By",
        "10*6.[Btu_IT], 1055.05585262, MJ", "10*3.[cft_i], 28.316846592, m3", "t/(10*3.t), 0.001, 1", "(10*4.t)/a, 10000, t/a"})
    void sizesAreThoseOfUcum(String code, String size, String other) {
        assertThat(in(other, UnitQuantities.of(measure("1", "?", code)).orElseThrow())).isEqualByComparingTo(size);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static BigDecimal in(String code, Quantity<?> quantity) {
        Unit<?> unit = UnitQuantities.of(measure("1", "?", code)).orElseThrow().getUnit();
        return new BigDecimal(((Quantity) quantity).to((Unit) unit).getValue().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "吨, t, t, 吨", "t, t, t, 吨", "公里, km, km, 千米", "立方分米, dm3, dm3, 立方分米", "大卡, kcal, kcal, 千卡",
        "桶油当量, [bbl_us], [bbl_us], 桶", "百万千卡, 10*6.kcal, Gcal, 吉卡",
        "吨/天, t/d, t/d, 吨/日", "吨/年, t/a, t/a, 吨/年", "吨/月, t/mo, t/mo, 吨/月",
        "毫克/升, mg/L, mg/L, mg/L", "克/千瓦时, g/(kW.h), g/(kW.h), g/(kW.h)"})
    void theUnitIsSpelledAsTheTableDoesOrByItsCode(String unit, String code, String codeBack, String unitBack) {
        Quantity<?> quantity = UnitQuantities.of(measure("3", unit, code)).orElseThrow();
        assertThat(UnitQuantities.measure(quantity)).isEqualTo(measure("3", unitBack, codeBack));
    }

    @Test
    void unitsMadeElsewhereAreRead() {
        assertThat(UnitQuantities.measure(Quantities.getQuantity(new BigDecimal("7.20"), TONNE))).isEqualTo(measure("7.2", "吨", "t"));
        assertThat(UnitQuantities.measure(Quantities.getQuantity(11, Units.KILOMETRE_PER_HOUR))).isEqualTo(measure("11", "千米/小时", "km/h"));
        assertThat(UnitQuantities.measure(Quantities.getQuantity(0.1, Units.LITRE))).isEqualTo(measure("0.1", "升", "L"));
        assertThat(UnitQuantities.measure(Quantities.getQuantity(5, Units.GRAY))).isEqualTo(measure("5", "Gy", "Gy"));
    }

    @Test
    void whatIsNoNumberIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitQuantities.measure(Quantities.getQuantity(Double.NaN, Units.METRE)))
                .withMessageContaining("NaN");
    }

    @Test
    void aUnitWithoutCodeIsNoQuantity() {
        Measure land = measure("2.6E+4", "亩", null);
        assertThat(UnitQuantities.of(land)).isEmpty();
        assertThat(UnitQuantities.low(land)).isEmpty();
    }

    @Test
    void ofAnIntervalThereAreTwoEnds() {
        Measure steel = new Measure(Amount.between(new BigDecimal("40"), new BigDecimal("50")), "吨", "t", Qualifier.ABOUT);
        assertThat(UnitQuantities.low(steel)).hasValueSatisfying(low -> assertThat(low).hasToString("40 t"));
        assertThat(UnitQuantities.high(steel)).hasValueSatisfying(high -> assertThat(high).hasToString("50 t"));
        assertThatIllegalStateException().isThrownBy(() -> UnitQuantities.of(steel))
                .withMessageContainingAll("interval", "low()", "high()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "灶", "m/", "m..s", "Kg", "(m", "m)", "[m", "kg m", "m/10*4000", "m10102", "m-10102", "(m.s)10102", "[in_i]10102))Kg"})
    void aCodeOfYourOwnThatIsNoneIsNamed(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitQuantities.of(measure("1", "灶", code)))
                .withMessageStartingWith("\"" + code + "\" is no UCUM code");
    }

    /** A factor is no exponent. */
    @ParameterizedTest
    @ValueSource(strings = {"10000.m", "m/10000", "m999"})
    void aCodeOfYourOwnMayHaveFactors(String code) {
        assertThat(UnitQuantities.of(measure("1", "灶", code))).isPresent();
    }

    private static Measure measure(String value, String unit, String code) {
        return new Measure(Amount.of(new BigDecimal(value)), unit, code, Qualifier.EXACT);
    }
}
