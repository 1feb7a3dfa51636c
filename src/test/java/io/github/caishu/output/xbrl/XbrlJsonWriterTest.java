package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.numeral.Amount;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class XbrlJsonWriterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018年望江钢铁营业收入6.1亿元           | ifrs-full:Revenue               | 610000000.0      | -7 | iso4217:CNY
            2018年望江钢铁营业收入同比增长4%        | caishu:REVENUE.CHANGE.PERCENT   | 0.04             | 2  |
            2018年望江钢铁营业收入增加4000万元      | caishu:REVENUE.CHANGE           | 40000000.0       | -4 | iso4217:CNY
            2018年末望江钢铁资产总额614.5亿港元     | ifrs-full:Assets                | 61450000000.0    | -7 | iso4217:HKD
            2018年末望江银行贷款余额4861.5亿元      | caishu:LOAN_BALANCE             | 486150000000.0   | -7 | iso4217:CNY
            2018年末望江银行不良率1.90%             | caishu:NPL_RATIO.PERCENT        | 0.019            | 4  |
            2018年末望江银行不良率下降25个基点      | caishu:NPL_RATIO.CHANGE.PERCENTAGE_POINTS | 0.0025 | 4  |
            2018年望江钢铁每股收益0.36元            | caishu:EPS.PER_UNIT             | 0.36             | 2  | iso4217:CNY/xbrli:shares
            望江钢铁每10股派2元                     | caishu:DIVIDEND.PER_UNIT        | 0.2              | 1  | iso4217:CNY/xbrli:shares
            钢材价格4000元/吨                       | caishu:PRICE.PER_UNIT           | 4000.0           | 0  | iso4217:CNY/utr:t
            望江钢铁回购610万股                     | caishu:SHARES.COUNT             | 6100000.0        | -4 | xbrli:shares
            惠及2000余家企业                        | caishu:ORGANIZATIONS.COUNT      | 2000.0           | 0  |
            望江钢铁粗钢产量800万吨                 | caishu:PRODUCTION.MEASURE       | 8000000.0        | -4 | utr:t
            望江钢铁产能220万吨/年                  | caishu:CAPACITY.MEASURE         | 2200000.0        | -4 | utr:t/utr:Y
            澄湖市耕地面积500亩                     | caishu:AREA.MEASURE             | 500.0            | 0  | unit:亩
            沪指报3627.10点                         | caishu:INDEX.POINTS             | 3627.1           | 2  |
            2018年望江钢铁营业收入翻番              | caishu:REVENUE.CHANGE.MULTIPLE  | 2.0              | 0  |
            """)
    void aConceptAValueAndAUnitForEachKindOfFigure(String text, String concept, String value, int decimals, String unit)
            throws IOException {
        assertThat(Reports.factsOf(text)).singleElement().satisfies(fact -> {
            assertThat(fact.at("/dimensions/concept").asString()).isEqualTo(concept);
            assertThat(fact.get("value").asString()).isEqualTo(value);
            assertThat(fact.get("decimals").asInt()).isEqualTo(decimals);
            assertThat(fact.at("/dimensions/unit").asString(null)).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            资产总额 | 2018-06-30 | 2018-06-30 | ifrs-full:Assets      | 2018-07-01T00:00:00                     |            |
            资产总额 | 2018-01-01 | 2018-06-30 | ifrs-full:Assets      | 2018-07-01T00:00:00                     |            |
            资产总额 |            | 2018-06-30 | ifrs-full:Assets      | 2018-07-01T00:00:00                     |            | 2018-06-30
            资产总额 | 2018-01-01 |            | caishu:ASSETS.UNDATED |                                         | 2018-01-01 |
            资产总额 |            |            | caishu:ASSETS.UNDATED |                                         |            |
            营业收入 | 2018-01-01 | 2018-06-30 | ifrs-full:Revenue     | 2018-01-01T00:00:00/2018-07-01T00:00:00 |            |
            营业收入 | 2018-12-31 | 2018-12-31 | ifrs-full:Revenue     | 2018-12-31T00:00:00/2019-01-01T00:00:00 |            |
            营业收入 | 2018-01-01 |            | ifrs-full:Revenue     |                                         | 2018-01-01 |
            营业收入 |            | 2018-06-30 | ifrs-full:Revenue     |                                         |            | 2018-06-30
            营业收入 |            |            | ifrs-full:Revenue     |                                         |            |
            """)
    void stocksAreAtTheEndOfATimeAndFlowsAreOfAllOfIt(
            String words, LocalDate start, LocalDate end, String concept, String period, String since, String until) throws IOException {
        String text = "那时" + words + "5元";
        Period when = new Period("那时", new Span(0, 2), start, end);
        Concept of = new Concept(words.equals("资产总额") ? "ASSETS" : "REVENUE", words, new Span(2, 6));
        Claim claim = new Claim(money(text), of, null, when, null, Modality.REPORTED, null);

        JsonNode dimensions = Reports.facts(Reports.document(text, claim)).get("d1-1").get("dimensions");
        assertThat(dimensions.get("concept").asString()).isEqualTo(concept);
        assertThat(dimensions.path("period").asString(null)).isEqualTo(period);
        assertThat(dimensions.path("caishu:since").asString(null)).isEqualTo(since);
        assertThat(dimensions.path("caishu:until").asString(null)).isEqualTo(until);
        assertThat(dimensions.get("caishu:time").asString()).isEqualTo("那时");
    }

    @Test
    void whatTheCoreDimensionsDoNotSayIsSaidByThoseOfTheTaxonomy() throws IOException {
        Map<String, JsonNode> facts = Reports.facts(
                Reports.document(SampleClaims.TEXT, SampleClaims.WITH_ALL_PARTS, SampleClaims.WITHOUT_PARTS));

        assertThat(facts.get("d1-1")).hasToString("{\"value\":\"0.04\",\"decimals\":2,\"dimensions\":{"
                + "\"concept\":\"caishu:DEPOSITS.CHANGE.PERCENT\",\"entity\":\"ticker:609999.SH\","
                + "\"period\":\"2018-01-01T00:00:00/2018-07-01T00:00:00\",\"caishu:claim\":\"d1-1\",\"caishu:document\":\"a\","
                + "\"caishu:change\":\"increase\",\"caishu:basis\":\"yoy\",\"caishu:modality\":\"forecast\",\"caishu:qualifier\":\"about\","
                + "\"caishu:source\":\"澄湖市统计局\",\"caishu:term\":\"存款\",\"caishu:time\":\"2018年上半年\"},"
                + "\"caishu:text\":\"4%\",\"caishu:start\":47,\"caishu:end\":49}");
        assertThat(facts.get("d1-2").get("dimensions")).hasToString("{\"concept\":\"caishu:PRICE.PERCENT\","
                + "\"caishu:claim\":\"d1-2\",\"caishu:document\":\"a\",\"caishu:qualifier\":\"about\"}");
    }

    @Test
    void anIntervalIsTwoFactsOfOneClaim() throws IOException {
        Map<String, JsonNode> facts = Reports.facts(Reports.document("a", SourceText.plain("2018年望江钢铁营业收入3.5亿到5亿元，净利润2亿元")));

        assertThat(facts).containsOnlyKeys("d1-1-low", "d1-1-high", "d1-2");
        assertThat(facts.get("d1-1-low").get("value").asString()).isEqualTo("350000000.0");
        assertThat(facts.get("d1-1-low").get("decimals").asInt()).isEqualTo(-7);
        assertThat(facts.get("d1-1-high").get("decimals").asInt()).isEqualTo(-8);
        assertThat(facts.values()).extracting(fact -> fact.at("/dimensions/caishu:claim").asString())
                .containsExactly("d1-1", "d1-1", "d1-2");
        assertThat(facts.values()).extracting(fact -> fact.at("/dimensions/caishu:bound").asString(null))
                .containsExactly("low", "high", null);
    }

    @Test
    void whatIsSaidAgainOrOtherwiseIsNoDuplicate() throws IOException {
        SourceText six = SourceText.plain("2018年望江钢铁营业收入6亿元，据悉2018年望江钢铁营业收入6亿元");
        SourceText seven = SourceText.plain("2018年望江钢铁营业收入7亿元");

        assertThat(Reports.facts(Reports.document("a", six), Reports.document("a", seven))).containsOnlyKeys("d1-1", "d1-2", "d2-1");
    }

    @Test
    void aDocumentWithoutClaimsHasItsNumberAndNoFact() throws IOException {
        SourceText text = SourceText.plain("售出茶叶800吨");

        assertThat(Reports.facts(Reports.document("a", SourceText.plain("会议召开")), Reports.document("b", text))).containsOnlyKeys("d2-1");
        assertThat(Reports.facts(Reports.document("b", text), Reports.document("a", SourceText.plain("会议召开")))).containsOnlyKeys("d1-1");
    }

    @Test
    void aReportOfNothingIsOne() throws IOException {
        assertThat(Reports.valid(Reports.written()).get("facts")).isEmpty();
        assertThat(Reports.facts(Reports.document("a", SourceText.plain("会议召开")))).isEmpty();
    }

    @Test
    void isWellFormedAfterAnError() throws IOException {
        StringWriter out = new StringWriter();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> {
            try (XbrlJsonWriter writer = new XbrlJsonWriter(out)) {
                writer.write(Reports.document("a", SourceText.plain("售出茶叶800吨")));
                throw new IllegalStateException("the next document cannot be read");
            }
        });
        assertThat(Reports.valid(out.toString()).get("facts").propertyNames()).containsExactly("d1-1");
    }

    @Test
    void theNumberOfADocumentIsThatOfItsPlaceWhereverItWasFormatted() throws IOException {
        StringWriter out = new StringWriter();
        try (XbrlJsonWriter writer = new XbrlJsonWriter(out)) {
            var later = writer.format(Reports.document("b", SourceText.plain("售出茶叶800吨")));
            writer.write(Reports.document("a", SourceText.plain("售出茶叶700吨")));
            writer.write(later);
        }
        assertThat(Reports.valid(out.toString()).at("/facts/d2-1/dimensions/caishu:document").asString()).isEqualTo("b");
    }

    @Test
    void wordsAreThoseThatAreReadAndTheFigureThatWhichIsWritten() throws IOException {
        Document page = Reports.document("a", SourceText.html("<p>2018年望江<b>鋼鐵</b>營業\n收入<b>6.1</b>億元</p>"));

        JsonNode fact = Reports.facts(page).get("d1-1");
        assertThat(fact.at("/dimensions/entity").asString()).isEqualTo("name:望江钢铁");
        assertThat(fact.at("/dimensions/caishu:term").asString()).isEqualTo("营业收入");
        assertThat(fact.get("caishu:text").asString()).isEqualTo("6.1</b>億元");
    }

    @Test
    void aNameWithWhatAnIdentifierMayNotHaveIsEscaped() throws IOException {
        String text = "Acme 50% Club\u0001有5元";
        Entity entity = new Entity("Acme 50% Club\u0001", new Span(0, 14), null);
        Claim claim = new Claim(money(text), new Concept("CASH", null, null), entity, null, null, Modality.REPORTED, null);

        assertThat(Reports.facts(Reports.document(text, claim)).get("d1-1").at("/dimensions/entity").asString())
                .startsWith("name:Acme%2050%25%20Club").doesNotContain("\u0001");
    }

    @Test
    void anIdThatXmlCannotWriteIsMended() throws IOException {
        Document document = new Document(DocumentId.named("a\u0000\"b\uD800"), SourceText.plain("售出茶叶800吨"),
                Reports.document("a", SourceText.plain("售出茶叶800吨")).figures());

        assertThat(Reports.facts(document).get("d1-1").at("/dimensions/caishu:document").asString()).isEqualTo("a\uFFFD\"b\uFFFD");
    }

    @Test
    void aQuantityAloneIsRefused() {
        SourceText text = SourceText.plain("展期12天");
        Figure figure = Figure.of(FigureExtractor.builder().build().quantities(text).get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XbrlJsonWriter(new StringWriter()).format(new Document(DocumentId.named("a"), text, List.of(figure))))
                .withMessageStartingWith("\"12天\" is no claim");
    }

    @Test
    void conceptsOfYourOwnAreExtensions() throws IOException {
        Vocabulary words = Vocabulary.standard()
                .with(VocabularyTable.CONCEPTS, "KITCHEN RENT\t灶台租金\trent of shared kitchens\tmoney price\tifrs-full:Other")
                .with(VocabularyTable.CONCEPT_TERMS, "灶台费\tKITCHEN RENT")
                .with(VocabularyTable.MEASURES, "海吨\tt");
        SourceText text = SourceText.plain("灶台费5亿元，运出茶叶3海吨");
        StringWriter out = new StringWriter();
        try (XbrlJsonWriter writer = new XbrlJsonWriter(out, words)) {
            List<Claim> claims = FigureExtractor.builder().vocabulary(words).build().extract(text);
            writer.write(new Document(DocumentId.named("a"), text, claims.stream().map(Figure::of).toList()));
        }

        assertThat(new ReportRules(XbrlTaxonomy.of(words)).brokenBy(out.toString())).isEmpty();
        assertThat(out.toString()).contains("\"caishu:KITCHEN_x0020_RENT\"").contains("\"unit\":\"utr:t\"");
    }

    private static QuantityMention money(String text) {
        int start = text.indexOf("5元");
        Money money = new Money(Amount.of(new BigDecimal("5")), "CNY", Qualifier.EXACT);
        return new QuantityMention("5元", new Span(start, start + 2), money, null, null);
    }
}
