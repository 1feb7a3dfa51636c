package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.numeral.Amount;
import io.github.caishu.output.xbrl.FactUnits.Unit;
import io.github.caishu.quantity.Measure;
import io.github.caishu.quantity.Price;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactUnitsTest {

    private static final FactUnits UNITS = new FactUnits(Vocabulary.standard());

    @ParameterizedTest
    @CsvSource({
        "千瓦时, utr:kWh", "公斤, utr:kg", "平方米, utr:sqm", "公顷, utr:ha", "桶, utr:bbl", "桶油当量, utr:Boe", "吨二氧化碳当量, utr:tCO2e",
        "GB, utr:GB", "℃, utr:Celsius", "吨公里, (utr:km*utr:t)", "吨/年, utr:t/utr:Y", "桶/日, utr:bbl/utr:D", "克拉, unit:克拉", "亩, unit:亩",
        "立方米/亩, utr:m3/unit:亩", "Mb, unit:Mb", "卡路里, unit:卡路里"
    })
    void aUnitOfTheRegistryWhereItHasOne(String written, String unit) {
        assertThat(UNITS.of(new Measure(amount(), written, null, Qualifier.EXACT))).isEqualTo(new Unit(unit, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "股, iso4217:CNY/xbrli:shares, 0", "10股, iso4217:CNY/xbrli:shares, -1", "万股, iso4217:CNY/xbrli:shares, -4",
        "100万股, iso4217:CNY/xbrli:shares, -6", "7股, iso4217:CNY/unit:_x0037_股, 0", "17股, iso4217:CNY/unit:_x0031_7股, 0",
        "千克, iso4217:CNY/utr:kg, 0", "吨, iso4217:CNY/utr:t, 0", "平方米/天, iso4217:CNY/(utr:D*utr:sqm), 0", "个, iso4217:CNY/unit:个, 0",
        "百万英热单位, iso4217:CNY/utr:MMBTU, 0"
    })
    void aPriceIsPerOneOfWhatItIsOf(String per, String unit, int powerOfTen) {
        assertThat(UNITS.of(new Price(amount(), "CNY", per, Qualifier.EXACT))).isEqualTo(new Unit(unit, powerOfTen));
    }

    @ParameterizedTest
    @CsvSource({"12个月, utr:M", "3年, utr:Y", "15个交易日, unit:个交易日", "47岁, utr:Y", "第2名,", "3倍,", "640个,"})
    void otherKindsHaveTheirsOrNone(String text, String unit) {
        assertThat(UNITS.of(QuantityRecognizer.standard().recognize(text).get(0).quantity()).name()).isEqualTo(unit);
    }

    /** A line that no spelling leads to would never be read. */
    @Test
    void everyUnitOfTheTableIsASymbolOfTheVocabularyOrAWordThatHasNone() {
        Set<String> symbols = Stream.of(VocabularyTable.MEASURES, VocabularyTable.DURATIONS)
                .flatMap(table -> Vocabulary.standard().rows(table).stream()).map(row -> row.cell(1)).collect(Collectors.toSet());
        Set<String> spellings = Set.of("股", "桶油当量", "boe", "吨二氧化碳当量", "岁", "个季度", "季", "季度", "月", "日", "D", "时", "H");

        assertThat(Table.read("units.tsv").keySet()).allMatch(unit -> symbols.contains(unit) || spellings.contains(unit));
    }

    private static Amount amount() {
        return Amount.of(BigDecimal.ONE);
    }
}
