package io.github.caishu.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every number goes there and back to the last digit. */
class InteropProperties {

    @Provide
    Arbitrary<Amount> values() {
        return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-20, 20))
                .as((digits, scale) -> Amount.of(new BigDecimal(digits, scale)));
    }

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of(Vocabulary.standard().words(VocabularyTable.CURRENCIES));
    }

    @Provide
    Arbitrary<VocabularyRow> units() {
        return Arbitraries.of(UnitQuantitiesTest.unitsWithCode());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("m", "kg", "h", "10*6", "10", "2", ".", "/", "(", ")", "[", "]", "{", "}", "[in_i]",
                        "'", "^", "*", "-", "k", "Kg", " ", "吨", "\u0000")
                .list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property
    void money(@ForAll("values") Amount value, @ForAll("currencies") String currency) {
        Money money = new Money(value, currency, Qualifier.EXACT);
        assertThat(MonetaryAmounts.money(MonetaryAmounts.of(money))).isEqualTo(money);
    }

    @Property
    void measures(@ForAll("values") Amount value, @ForAll("units") VocabularyRow unit) {
        Measure measure = new Measure(value, unit.cell(0), unit.cell(1), Qualifier.EXACT);
        Measure back = UnitQuantities.measure(UnitQuantities.of(measure).orElseThrow());
        assertThat(back.amount()).isEqualTo(value);
        assertThat(back.ucum()).isEqualTo(UnitQuantitiesTest.codeBack(unit));
    }

    @Property
    void aCodeIsReadOrNamedAsNone(@ForAll("codes") String code) {
        Measure measure = new Measure(Amount.of(BigDecimal.ONE), "?", code, Qualifier.EXACT);
        try {
            assertThat(UnitQuantities.of(measure)).isPresent();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("\"" + code + "\" is no UCUM code");
        }
    }
}
