package io.github.caishu;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {

    private static final String TEXT = "镇上2018年有两家茶厂，第三大的那家雇了47岁以上的工人约260名，租期18个月，每公斤茶卖340元，"
            + "全年收入1.2亿元，多出三成，毛利率降了0.6个百分点，运走820吨，订单翻番，综指涨了12.5点。";

    @Test
    void reportsFiguresInTextOrder() {
        assertThat(texts(FigureExtractor.builder().build().extract(TEXT)))
                .isEqualTo("260名 340元 1.2亿元 三成 0.6个百分点 820吨 翻番 12.5点");
    }

    @Test
    void aClaimTellsTextPlaceAndQuantity() {
        Claim claim = FigureExtractor.builder().build().extract("收入约８千万元").get(0);

        assertThat(claim.text()).isEqualTo("８千万元");
        assertThat(claim.span()).isEqualTo(new Span(3, 7));
        assertThat(claim.quantity().type()).isEqualTo(QuantityType.MONEY);
        assertThat(claim.quantity().amount().value()).isEqualByComparingTo("80000000");
        assertThat(claim.figure().qualifierSpan()).isEqualTo(new Span(2, 3));
    }

    @ParameterizedTest
    @EnumSource(QuantityType.class)
    void onlyTheTypesAskedFor(QuantityType type) {
        List<Claim> claims = FigureExtractor.builder().types(Set.of(type)).build().extract(TEXT);

        assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.quantity().type()).isEqualTo(type));
    }

    @Test
    void everyTypeOrNone() {
        assertThat(texts(FigureExtractor.builder().types(EnumSet.allOf(QuantityType.class)).build().extract(TEXT)))
                .isEqualTo("第三 47岁 260名 18个月 340元 1.2亿元 三成 0.6个百分点 820吨 翻番 12.5点");
        assertThat(FigureExtractor.builder().types(Set.of()).build().extract(TEXT)).isEmpty();
    }

    @Test
    void smallCountsWhenAskedFor() {
        assertThat(texts(FigureExtractor.builder().smallCounts(true).build().extract("两家茶厂，三名师傅，60名工人"))).isEqualTo("两家 三名 60名");
        assertThat(texts(FigureExtractor.builder().smallCounts(false).build().extract("两家茶厂，三名师傅，60名工人"))).isEqualTo("60名");
    }

    @Test
    void theCurrencyOfABareYuan() {
        assertThat(FigureExtractor.builder().currency("HKD").build().extract("付了60元")).singleElement()
                .satisfies(claim -> assertThat(claim.quantity().unit()).isEqualTo("HKD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元", "RMB", "hkd", "US"})
    void aCurrencyMustBeACode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureExtractor.builder().currency(code))
                .withMessage("\"" + code + "\" is no ISO 4217 currency code, such as CNY or HKD");
    }

    @Test
    void theVocabularyCanBeAddedTo() {
        Vocabulary vocabulary = Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦");

        assertThat(texts(FigureExtractor.builder().vocabulary(vocabulary).build().extract("36畦菜"))).isEqualTo("36畦");
        assertThat(FigureExtractor.builder().build().extract("36畦菜")).isEmpty();
    }

    @Test
    void theReferenceDateIsKept() {
        assertThat(FigureExtractor.builder().build().referenceDate()).isEmpty();
        assertThat(FigureExtractor.builder().referenceDate(LocalDate.of(2018, 9, 3)).build().referenceDate())
                .contains(LocalDate.of(2018, 9, 3));
    }

    @Test
    void anExtractorForAnotherDayDiffersInNothingElse() {
        FigureExtractor undated = FigureExtractor.builder().currency("HKD").types(Set.of(QuantityType.MONEY)).build();
        FigureExtractor dated = undated.withReferenceDate(LocalDate.of(2018, 9, 3));

        assertThat(dated.referenceDate()).contains(LocalDate.of(2018, 9, 3));
        assertThat(dated.extract("付了60元，涨5%")).isEqualTo(undated.extract("付了60元，涨5%")).hasSize(1);
        assertThat(undated.referenceDate()).isEmpty();
        assertThat(dated.withReferenceDate(null).referenceDate()).isEmpty();
    }

    @Test
    void aBuilderUsedAgainLeavesWhatItBuilt() {
        FigureExtractor.Builder builder = FigureExtractor.builder();
        FigureExtractor first = builder.build();
        FigureExtractor second = builder.currency("USD").types(Set.of(QuantityType.MONEY)).build();

        assertThat(texts(first.extract("60元，5%"))).isEqualTo("60元 5%");
        assertThat(first.extract("60元").get(0).quantity().unit()).isEqualTo("CNY");
        assertThat(texts(second.extract("60元，5%"))).isEqualTo("60元");
        assertThat(second.extract("60元").get(0).quantity().unit()).isEqualTo("USD");
    }

    @Test
    void theLayersBelow() {
        FigureExtractor extractor = FigureExtractor.builder().build();
        SourceText text = SourceText.html("<p>第6家店，<b>3千5百万</b>元</p>");

        assertThat(extractor.quantities(text).stream().map(QuantityMention::text)).containsExactly("第6家", "3千5百万</b>元");
        assertThat(extractor.numerals(text).stream().map(Numeral::text)).containsExactly("6", "3千5百万");
        assertThat(texts(extractor.extract(text))).isEqualTo("3千5百万</b>元");
    }

    @Test
    void theListsCannotBeChanged() {
        FigureExtractor extractor = FigureExtractor.builder().build();

        assertThat(extractor.extract(TEXT)).isUnmodifiable();
        assertThat(extractor.quantities(SourceText.plain(TEXT))).isUnmodifiable();
        assertThat(extractor.numerals(SourceText.plain(TEXT))).isUnmodifiable();
    }

    @Test
    void anyCharSequence() {
        assertThat(texts(FigureExtractor.builder().build().extract(new StringBuilder("付了60元")))).isEqualTo("60元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "没有数字的一句话。", "\uD83D", "\0"})
    void textWithoutFigures(String text) {
        assertThat(FigureExtractor.builder().build().extract(text)).isEmpty();
    }

    @Test
    void nullIsRefused() {
        FigureExtractor extractor = FigureExtractor.builder().build();

        assertThatNullPointerException().isThrownBy(() -> extractor.extract((CharSequence) null));
        assertThatNullPointerException().isThrownBy(() -> extractor.extract((SourceText) null));
        assertThatNullPointerException().isThrownBy(() -> FigureExtractor.builder().vocabulary(null)).withMessage("vocabulary");
        assertThatNullPointerException().isThrownBy(() -> FigureExtractor.builder().types(null)).withMessage("types");
        assertThatNullPointerException().isThrownBy(() -> FigureExtractor.builder().currency(null)).withMessage("currency");
    }

    private static String texts(List<Claim> claims) {
        return claims.stream().map(Claim::text).collect(joining(" "));
    }
}
