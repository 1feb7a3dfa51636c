package io.github.caishu.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a text: what holds without a browser. */
class ClaimReportTest {

    private static final Document SAMPLE = new Document(DocumentId.named("a"), SourceText.plain(SampleClaims.TEXT),
            List.of(Figure.of(SampleClaims.WITH_ALL_PARTS), Figure.of(SampleClaims.WITHOUT_PARTS)));

    private static String page(ClaimReport report) throws IOException {
        StringWriter out = new StringWriter();
        report.writeTo(out);
        return out.toString();
    }

    @Test
    void aFileHoldsWhatAWriterGets(@TempDir Path directory) throws IOException {
        ClaimReport report = ClaimReport.of(List.of(SAMPLE));
        report.writeTo(directory.resolve("a.html"));

        assertThat(directory.resolve("a.html")).hasContent(page(report));
    }

    @Test
    void theTableNeedsNoScript() throws IOException {
        assertThat(page(ClaimReport.of(List.of(SAMPLE)))).contains("<th scope=\"row\"><a href=\"#d1f1\"", "id=\"d1r1\"", ">存款<",
                ">609999.SH<", ">2018-01..06<", "↑ 同比", "href=\"#d1r1\"");
    }

    @Test
    void nothingIsInlineThatThePolicyWouldStop() throws IOException {
        assertThat(page(ClaimReport.of(List.of(SAMPLE))))
                .doesNotContainPattern("<[a-z][^>]* (style|on[a-z]+)=")
                .doesNotContain("innerHTML", "eval(")
                .doesNotContainPattern("<[a-z][^>]* (src|href)=\"[^#]");
    }

    @Test
    void theTitleIsTheDocumentsUnlessItHasAnother() throws IOException {
        assertThat(page(ClaimReport.of(List.of(SAMPLE)))).contains("<title>a</title>");
        assertThat(page(ClaimReport.of(List.of(SAMPLE)).withTitle("半<年>"))).contains("<title>半&lt;年&gt;</title>");
        assertThat(page(ClaimReport.of(List.of(SAMPLE, SAMPLE)).withLanguage(ClaimReport.Language.ENGLISH)))
                .contains(">Figures of 2 articles</title>");
    }

    @Test
    void noDocumentsAreAPageThatSaysSo() throws IOException {
        assertThat(page(ClaimReport.of(List.of()))).contains("没有文章。").doesNotContain("<table>");
    }

    @Test
    void aConceptOfOnesOwnHasItsLabelOrItsCode() throws IOException {
        Vocabulary words = Vocabulary.standard().with(VocabularyTable.CONCEPTS, "KITCHEN_RENT\t灶台租金\trent of kitchens\tmoney")
                .with(VocabularyTable.CONCEPT_TERMS, "灶台费\tKITCHEN_RENT");
        SourceText text = SourceText.plain("灶台费5亿元");
        List<Figure> figures = FigureExtractor.builder().vocabulary(words).build().extract(text).stream().map(Figure::of).toList();
        ClaimReport report = ClaimReport.of(List.of(new Document(DocumentId.named("b"), text, figures)));

        assertThat(page(report.withTaxonomy(Taxonomy.of(words)))).contains("data-zh=\"灶台租金\" data-en=\"rent of kitchens\"");
        assertThat(page(report)).contains("<span>KITCHEN_RENT</span>");
    }

    @Test
    void figuresWithoutClaimsAreRefused() {
        SourceText text = SourceText.plain("5亿元");
        List<Figure> figures = FigureExtractor.builder().build().quantities(text).stream().map(Figure::of).toList();
        Document quantities = new Document(DocumentId.named("b"), text, figures);

        assertThatIllegalArgumentException().isThrownBy(() -> ClaimReport.of(List.of(quantities)))
                .withMessageContaining("is no claim, in document b;");
    }

    @Test
    void whatIsShownOfAPageHasNoMarkup() throws IOException {
        SourceText source = SourceText.html("<p>望江<i>钢铁</i>員工3.6<b>万</b>人</p>");
        Document document = new Document(DocumentId.named("a"), source,
                FigureExtractor.builder().build().extract(source).stream().map(Figure::of).toList());

        assertThat(page(ClaimReport.of(List.of(document)))).contains("<bdi>3.6万人</bdi>", "<bdi>望江钢铁</bdi>")
                .contains("data-text=\"3.6&lt;b&gt;万&lt;/b&gt;人\"");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        Properties zh = words("zh");
        Properties en = words("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(zh.stringPropertyNames()).allSatisfy(
                key -> assertThat(placeholders(zh.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key))));
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        words.load(Files.newBufferedReader(Path.of("src/main/resources/io/github/caishu/output/html/words_" + language + ".properties")));
        return words;
    }

    private static List<String> placeholders(String words) {
        return Pattern.compile("\\{[a-z]+}").matcher(words).results().map(match -> match.group()).sorted().toList();
    }

    @Test
    void textIsTextWhereverItStands() {
        assertThat(HtmlText.escaped("<a b='\"&\r")).isEqualTo("&lt;a b&#x3D;&#39;&quot;&amp;&#13;");
        assertThat(Stream.of("\u0000", "\uD83D", "\uDE00\uD83D", "\uD83D\uDE00").map(HtmlText::wellFormed))
                .containsExactly("\uFFFD", "\uFFFD", "\uFFFD\uFFFD", "\uD83D\uDE00");
    }
}
