package io.github.caishu;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands around a figure or within it: no exception, spans that are right, and the figures that are there. */
class HostileTextTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();
    private static final int DEEP = 20_000;

    /** What a reader does not see between two characters. */
    static Stream<String> invisible() {
        return Stream.concat(
                IntStream.of(
                        0x00, 0x01, 0x07, 0x08, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x9F, // controls
                        0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x2060, 0x2063, 0xFEFF, // of no width
                        0x61C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, // direction
                        0x300, 0x301, 0x336, 0x20DD, 0x20E3, 0x302A, 0x3099, 0xFE20, // combining
                        0x180B, 0x180E, 0xFE00, 0xFE0E, 0xFE0F, 0xE0100, 0xE01EF, // variation selectors
                        0xFFF9, 0xFFFA, 0xFFFB, 0xE0001, 0xE0041, 0xE007F, 0x3164, 0xFFA0).mapToObj(Character::toString), // annotations, tags, fillers
                Stream.of("\u202E\u2067", "\uFE0F\u20E3", "\u0301\u0302\u0303\u0304", "\0\0\0"));
    }

    /** What a reader sees, and cannot read. */
    static Stream<String> unreadable() {
        return Stream.concat(
                IntStream.of(0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFF, 0x378, 0x1F600, 0x2800).mapToObj(Character::toString),
                Stream.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uDB40", "\uDC00", "\uD840"));
    }

    static Stream<String> odd() {
        return Stream.concat(invisible(), unreadable());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void aFigureAmongOddCharactersIsKept(String odd) {
        String text = odd + "营收" + odd + "3亿元" + odd + "，" + odd + "同比增长" + odd + "8.2%" + odd;

        assertThat(figures(EXTRACTOR.extract(text))).isEqualTo("3亿元=300000000 8.2%=8.2");
        assertThat(figures(EXTRACTOR.extract(SourceText.html("<p>" + text + "</p>")))).isEqualTo("3亿元=300000000 8.2%=8.2");
        assertSpansAreRight(text);
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void aFigureWithInvisibleCharactersWithinIsReadAcrossThem(String invisible) {
        for (String figure : List.of("3亿元", "12.4亿元", "三百五十六人", "8.2%", "1,234.5万吨", "百分之五")) {
            String alone = figures(EXTRACTOR.extract("总计" + figure + "。"));
            for (int within = 1; within < figure.length(); within++) {
                String written = figure.substring(0, within) + invisible + figure.substring(within);
                assertThat(figures(EXTRACTOR.extract("总计" + written + "。"))).isEqualTo(alone.replace(figure, written)).contains(written);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddCharacterAnywhereHarmsNoOtherFigure(String odd) {
        String text = "澄湖银行去年营收12.4亿元，同比增长8.2%";
        for (int at = 0; at <= text.length(); at++) {
            String hostile = text.substring(0, at) + odd + text.substring(at) + "。员工共356人。";
            assertThat(EXTRACTOR.extract(hostile)).last().extracting(Claim::text).isEqualTo("356人");
            assertSpansAreRight(hostile);
        }
    }

    /** Every character there is, in the middle of a figure. */
    @Test
    void noCharacterIsTooMuch() {
        for (int from = 0; from < Character.MIN_SUPPLEMENTARY_CODE_POINT; from += 0x400) {
            String text = IntStream.range(from, from + 0x400).mapToObj(c -> "营收1" + (char) c + "2亿元。").collect(joining()) + "员工共356人。";
            assertThat(EXTRACTOR.extract(text)).last().extracting(Claim::text).isEqualTo("356人");
            assertSpansAreRight(text);
        }
    }

    private static void assertSpansAreRight(String text) {
        for (SourceText source : List.of(SourceText.plain(text), SourceText.html(text))) {
            List<Span> spans = new ArrayList<>();
            for (Numeral numeral : EXTRACTOR.numerals(source)) {
                assertThat(numeral.span().of(text)).isEqualTo(numeral.text());
                spans.add(numeral.span());
            }
            for (QuantityMention quantity : EXTRACTOR.quantities(source)) {
                assertThat(quantity.span().of(text)).isEqualTo(quantity.text());
                spans.add(quantity.span());
            }
            assertThat(spans).allSatisfy(span -> {
                assertThat(source.codePoints(span).length()).isPositive();
                assertThat(source.utf8(span).length()).isPositive();
                assertThat(source.position(span.end()).column()).isPositive();
            });
            assertThat(EXTRACTOR.extract(source)).allSatisfy(claim -> assertThat(claim.span().of(text)).isEqualTo(claim.text()));
        }
    }

    private static String figures(List<Claim> claims) {
        return claims.stream().map(claim -> claim.text() + "=" + claim.quantity().amount()).collect(joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t", "　", "\0", "\uFEFF", "\r\n\r\n", "\u200B", "。", "\uD83D"})
    void nothingIsFoundWhereNothingIs(String text) {
        assertThat(EXTRACTOR.extract(text)).isEmpty();
        assertThat(EXTRACTOR.extract(SourceText.html(text))).isEmpty();
        assertThat(EXTRACTOR.quantities(SourceText.plain(text))).isEmpty();
        assertThat(EXTRACTOR.numerals(SourceText.plain(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "（", "【", "《", "“", "[", "{", "<", "(3亿元", "【3亿元，", "“3亿元，", "(约", "占", "占营收的", "的", "据", "其中", "较", "每", "百分之", "三分之",
        "1又", "-", "至", "3亿元(", "/"})
    void noNestingIsTooDeep(String opening) {
        assertThat(EXTRACTOR.extract(opening.repeat(DEEP) + "。员工共356人。")).last().extracting(Claim::text).isEqualTo("356人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p><b>", "<table><tr><td>", "<ul><li>", "<a href='x'>", "<svg>", "<select><option>", "</div>", "<b></i>", "<p", "<p>3亿元",
        "<i>&#x110000;", "&#0;", "&#xD800;", "&#55357;", "&#1;", "&#128512;", "&nbsp;", "&amp;", "&#13;", "&lt;!--", "<!-- -->", "<?php ?>", "<![CDATA[", "<style></style>",
        "<script></script>", "<td>"})
    void noPageIsTooDeepNorHasTooManyReferences(String markup) {
        String page = markup.repeat(DEEP) + "><p>员工共356人</p>";

        List<Claim> claims = EXTRACTOR.extract(SourceText.html(page));

        assertThat(claims).last().satisfies(claim -> assertThat(claim.span().of(page)).isEqualTo("356人"));
    }

    @Test
    void aMillionCharacterReferencesAreRead() {
        String page = "<p>员工共" + "&#x200B;&nbsp;".repeat(500_000) + "&#51;&#x35;6&#20154;</p>";

        assertThat(EXTRACTOR.extract(SourceText.html(page))).singleElement()
                .satisfies(claim -> assertThat(claim.text()).isEqualTo("&#51;&#x35;6&#20154;"));
    }

    @Test
    void anAttributeMayBeHuge() {
        String data = "data:image/png;base64," + "QUJD3亿元".repeat(DEEP);
        String page = "<p>营收<img src=\"" + data + "\" title='" + data + "' alt=" + data + ">3亿元</p>";

        assertThat(EXTRACTOR.extract(SourceText.html(page))).extracting(Claim::text).containsExactly("3亿元");
    }

    /** As a browser reads them: what is never closed goes on to the end. */
    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<script>", "<style>", "<title>", "<p title=\"x>", "<p", "<![CDATA[", "<?", "<!DOCTYPE", "&#", "&", "</", "<"})
    void whatIsNeverClosedHarmsNothingBeforeIt(String opening) {
        String page = "<p>营收3亿元</p>" + opening + " x".repeat(DEEP);

        assertThat(EXTRACTOR.extract(SourceText.html(page))).extracting(Claim::text).contains("3亿元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#x110000;", "&#0;", "&#xD800;", "&#xDFFF;", "&#x7FFFFFFFFFFFFFFF;", "&#99999999999999999999;"})
    void aReferenceToNoCharacterIsReadAsBrowsersReadIt(String reference) {
        assertThat(SourceText.html("甲" + reference + "乙").view()).isEqualTo("甲\uFFFD乙");
    }
}
