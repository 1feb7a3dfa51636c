package io.github.caishu.output.json;

import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Price;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaishuModuleTest {

    private final JsonMapper mapper = JsonMapper.builder().addModule(new CaishuModule()).build();
    private final FoundClaims sample = new FoundClaims(DocumentId.named("a"), List.of(WITH_ALL_PARTS, WITHOUT_PARTS));

    @Test
    void aMapperWritesWhatTheJsonLinesSay() throws IOException {
        assertThat(mapper.writeValueAsString(sample) + "\n").isEqualTo(line());
    }

    @Test
    void whatTheJsonLinesSayIsReadBack() throws IOException {
        assertThat(mapper.readValue(line(), FoundClaims.class)).isEqualTo(sample);
    }

    private static String line() throws IOException {
        return SampleClaims.written(JsonLinesWriter::new, WITH_ALL_PARTS, WITHOUT_PARTS);
    }

    @Test
    void aMapperFindsTheModuleByItself() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.writeValueAsString(sample)).isEqualTo(mapper.writeValueAsString(sample));
    }

    @Test
    void theSettingsOfTheMapperDoNotChangeTheShape() throws IOException {
        JsonMapper other = JsonMapper.builder().addModule(new CaishuModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .build();

        assertThat(other.writeValueAsString(sample) + "\n").isEqualTo(line());
        assertThat(other.readValue(line(), FoundClaims.class)).isEqualTo(sample);
    }

    /** What a program keeps beside a claim. */
    record Filed(String shelf, List<Claim> claims, Map<String, Quantity> byName) {
    }

    @Test
    void claimsStandWithinTheRecordsOfAProgram() {
        Filed filed = new Filed("三", List.of(WITH_ALL_PARTS), Map.of("存款", WITHOUT_PARTS.quantity()));

        assertThat(mapper.readValue(mapper.writeValueAsString(filed), Filed.class)).isEqualTo(filed);
        assertThat(mapper.treeToValue(mapper.valueToTree(filed), Filed.class)).isEqualTo(filed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18.2元/股        | {"type":"price","value":"18.2","decimals":1,"unit":"CNY/股","qualifier":"exact"}
            每10股派2元      | {"type":"price","value":"2","decimals":0,"unit":"CNY/10股","qualifier":"exact"}
            惠及6720万人口   | {"type":"count","value":"67200000","decimals":-4,"unit":null,"qualifier":"exact"}
            十几亿港元       | {"type":"money","low":"1000000000","high":"2000000000","decimals":-9,"unit":"HKD","qualifier":"about"}
            约3.10千瓦时     | {"type":"measure","value":"3.10","decimals":2,"unit":"千瓦时","ucum":"kW.h","qualifier":"about"}
            第三             | {"type":"ordinal","value":"3","decimals":0,"unit":null,"qualifier":"exact"}
            """)
    void aQuantityAloneHasItsTypeWithIt(String text, String json) {
        Quantity quantity = FigureExtractor.builder().build().quantities(SourceText.plain(text)).get(0).quantity();

        assertThat(mapper.writeValueAsString(quantity)).isEqualTo(json);
        assertThat(mapper.readValue(json, Quantity.class)).isEqualTo(quantity);
        assertThat(mapper.readValue(json, quantity.getClass())).isEqualTo(quantity);
    }

    @Test
    void numeralsToo() {
        Numeral numeral = FigureExtractor.builder().build().numerals(SourceText.plain("三成到四成")).get(0);

        assertThat(mapper.readValue(mapper.writeValueAsString(numeral), Numeral.class)).isEqualTo(numeral);
    }

    @Test
    void whatIsAskedForByItsClassMustBeOfIt() {
        String money = "{\"type\":\"money\",\"value\":\"4\",\"unit\":\"CNY\",\"qualifier\":\"exact\"}";

        assertThat(mapper.readValue(money, Money.class).currency()).isEqualTo("CNY");
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> mapper.readValue(money, Price.class))
                .withMessageContaining("it is a money, not a Price");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /claims/1/quantity/qualifier     | "roughly" | it takes one of exact, about, nearly, over, at_least,
            /claims/1/quantity/type          | "percent" | it takes one of money, price, percentage,
            /claims/1/quantity/type          | "money" | "%" is no ISO 4217 currency code, such as CNY or HKD
            /claims/1/quantity/type          | "price" | the unit of a price is "%"; it takes a currency and what it is for, as in CNY/股
            /claims/1/quantity/type          | "points" | the unit of a points is "%"; it takes 点
            /claims/1/quantity/value         | 4 | it takes plain digits in a string, such as "4861.5"
            /claims/1/quantity/value         | "4E+9" | it takes plain digits in a string, such as "4861.5"
            /claims/1/quantity/value         | null | an amount is a value, or low and high
            /claims/1/quantity/low           | "1" | an amount is a value, or low and high
            /claims/1/quantity/decimals      | -1 | the decimals of 4 as it is written cannot be -1
            /claims/1/quantity/decimals      | "0" | it takes decimals, a whole number such as -7
            /claims/1/quantity/ucum          | "t" | a ucum goes with a measure or a duration, not with a percentage
            /claims/1/quantity/qualifierSpan | {"start": 5, "end": 3} | not a span: [5, 3)
            /claims/1/span/start             | "47" | it takes an offset, a whole number such as 31
            /claims/1/span/start             | 3000000000 | it takes an offset, a whole number such as 31
            /claims/1/span                   | null | it is null, which stands for nothing here
            /claims/1/concept/span           | null | text and span come together, or neither
            /claims/1/entity                 | "澄湖银行" | not an object
            /claims/1/period/start           | "30.6.2018" | it takes a day such as "2018-12-31"
            /claims/1/period/start           | "2019-01-01" | a period goes forward, but 2019-01-01 is after 2018-06-30
            /claims/1/change/direction       | "up" | it takes one of increase, decrease
            /claims/1/modality               | "fact" | it takes one of reported, forecast, planned
            /claims                          | {} | not an array
            /id                              | [] | neither a string nor a number
            """)
    void aValueThatCannotBeReadIsNamedWithItsPlaceAndWhatIsAllowed(String place, String value, String message) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode line = mapper.valueToTree(new FoundClaims(sample.id(), List.of(WITHOUT_PARTS, WITH_ALL_PARTS)));
        ((ObjectNode) line.at(pointer.head())).set(pointer.last().getMatchingProperty(), mapper.readTree(value));

        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> mapper.readValue(line.toString(), FoundClaims.class))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(place).startsWith(path(e)).isNotEmpty());
    }

    private static String path(DatabindException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/claims/1/text", "/claims/1/quantity/unit", "/claims/1/entity", "/claims/1/period/end"})
    void whatIsMissingIsNamedWithItsPlace(String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode line = mapper.valueToTree(new FoundClaims(sample.id(), List.of(WITHOUT_PARTS, WITH_ALL_PARTS)));
        ((ObjectNode) line.at(pointer.head())).remove(pointer.last().getMatchingProperty());

        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> mapper.readValue(line.toString(), FoundClaims.class))
                .withMessageContaining("there is no \"" + pointer.last().getMatchingProperty() + "\"")
                .satisfies(e -> assertThat(path(e)).isEqualTo(place));
    }

    @Test
    void whatTheShapeDoesNotHaveIsPassedOverOrRefusedAsTheMapperSays() {
        String json = mapper.writeValueAsString(sample).replace("\"modality\"", "\"mood\":{\"x\":[1]},\"modality\"");
        JsonMapper strict = mapper.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

        assertThat(mapper.readValue(json, FoundClaims.class)).isEqualTo(sample);
        assertThatExceptionOfType(UnrecognizedPropertyException.class).isThrownBy(() -> strict.readValue(json, FoundClaims.class))
                .withMessageContaining("\"mood\"").withMessageContaining("modality")
                .satisfies(e -> assertThat(path(e)).isEqualTo("/claims/0/mood"));
    }
}
