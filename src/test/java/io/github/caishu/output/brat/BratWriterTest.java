package io.github.caishu.output.brat;

import static io.github.caishu.output.SampleClaims.BANK;
import static io.github.caishu.output.SampleClaims.CONCEPT;
import static io.github.caishu.output.SampleClaims.DEPOSITS;
import static io.github.caishu.output.SampleClaims.HALF_YEAR;
import static io.github.caishu.output.SampleClaims.TEXT;
import static io.github.caishu.output.SampleClaims.WITHOUT_PARTS;
import static io.github.caishu.output.SampleClaims.WITH_ALL_PARTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Source;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratWriterTest {

    private static final String WITH_ALL = """
            T1	Percentage 47 49	4%
            #1	Reading T1	4%: type=percentage; value=4; unit=%
            A1	Qualifier T1 about
            T2	Cue 46 47	约
            R1	HasCue Arg1:T1 Arg2:T2
            A2	Code T1 DEPOSITS
            A3	Modality T1 forecast
            A4	Direction T1 increase
            A5	Basis T1 yoy
            T3	Concept 31 33	存款
            R2	HasConcept Arg1:T1 Arg2:T3
            T4	Entity 16 20	澄湖银行
            #2	Reading T4	澄湖银行: code=609999.SH
            R3	HasEntity Arg1:T1 Arg2:T4
            T5	Period 8 16	2018年上半年
            #3	Reading T5	2018年上半年: days=2018-01-01/2018-06-30
            R4	HasPeriod Arg1:T1 Arg2:T5
            T6	Change 44 46	增长
            R5	HasChange Arg1:T1 Arg2:T6
            T7	Comparison 42 44	同比
            R6	HasComparison Arg1:T1 Arg2:T7
            T8	Source 0 6	澄湖市统计局
            R7	HasSource Arg1:T1 Arg2:T8
            """;

    @TempDir
    Path directory;

    @Test
    void aClaimIsASpanWithArcsToItsWordsAndAttributes() throws IOException {
        BratFolder folder = BratFolder.of(directory, SourceText.plain(TEXT), List.of(WITH_ALL_PARTS));

        assertThat(folder.ann()).isEqualTo(WITH_ALL);
        assertThat(folder.text()).isEqualTo(TEXT);
    }

    @Test
    void whatGoesWithoutSayingIsNotSaid() throws IOException {
        Claim exact = new Claim(DEPOSITS, WITHOUT_PARTS.concept(), null, null, null, Modality.REPORTED, null);

        assertThat(BratFolder.of(directory, SourceText.plain(TEXT), List.of(exact)).ann()).isEqualTo("""
                T1	Money 36 41	6.1亿元
                #1	Reading T1	6.1亿元: type=money; value=610000000; unit=CNY
                A1	Code T1 PRICE
                """);
    }

    @Test
    void wordsThatFiguresShareAreMarkedOnce() throws IOException {
        Claim first = new Claim(DEPOSITS, CONCEPT, BANK, HALF_YEAR, null, Modality.FORECAST, null);

        String ann = BratFolder.of(directory, SourceText.plain(TEXT), List.of(first, WITH_ALL_PARTS)).ann();

        assertThat(ann.lines().filter(line -> line.contains("\tEntity "))).hasSize(1);
        assertThat(ann.lines().filter(line -> line.contains("\tHasEntity "))).containsExactly(
                "R2\tHasEntity Arg1:T1 Arg2:T3", "R6\tHasEntity Arg1:T5 Arg2:T3");
    }

    @Test
    void oneNameMayBeEntityAndSource() throws IOException {
        Claim claim = new Claim(DEPOSITS, CONCEPT, BANK, null, null, Modality.REPORTED, new Source(BANK.text(), BANK.span()));

        assertThat(BratFolder.of(directory, SourceText.plain(TEXT), List.of(claim)).ann())
                .contains("\tEntity 16 20\t澄湖银行\n").contains("\tSource 16 20\t澄湖银行\n");
    }

    @Test
    void offsetsAreCodePoints() throws IOException {
        assertThat(BratFolder.of(directory, "😀𠮷野营收5亿元😀，占6%").span("Percentage")).isEqualTo("T4\tPercentage 11 13\t6%");
    }

    @Test
    void aFigureOverLineEndsIsInFragments() throws IOException {
        BratFolder folder = BratFolder.of(directory, "资产总额614.\r\n\r\n5亿元");

        assertThat(folder.span("Money")).isEqualTo("T1\tMoney 4 8;12 15\t614. 5亿元");
        assertThat(folder.text()).isEqualTo("资产总额614.\r\n\r\n5亿元");
        assertThat(BratFolder.claims(folder.read()).get(0).text()).isEqualTo("614.\r\n\r\n5亿元");
    }

    /** Python, in which brat is written, ends lines at more characters than others do. */
    @Test
    void noLineHoldsWhatWouldBreakIt() throws IOException {
        String text = "营\t收\u2028总\u0085额\u000B啊5元";
        Claim claim = new Claim(FigureExtractor.builder().build().extract(text).get(0).figure(), new Concept(
                "REVENUE", text.substring(0, 7), new Span(0, 7)), null, null, null, Modality.REPORTED, null);

        BratFolder folder = BratFolder.of(directory, SourceText.plain(text), List.of(claim));

        assertThat(folder.span("Concept")).isEqualTo("T2\tConcept 0 1;2 3;4 5;6 7\t营 收 总 额");
        assertThat(BratFolder.claims(folder.read()).get(0).concept().text()).isEqualTo(text.substring(0, 7));
    }

    @Test
    void halfASurrogatePairKeepsItsPlace() throws IOException {
        BratFolder folder = BratFolder.of(directory, "\uD83D营收\uDE005亿元");

        assertThat(folder.text()).isEqualTo("\uFFFD营收\uFFFD5亿元");
        assertThat(folder.span("Money")).isEqualTo("T1\tMoney 4 7\t5亿元");
        assertThat(folder.read().problems()).isEmpty();
    }

    @Test
    void whatIsNothingButLineEndsCannotBeMarked() {
        Claim claim = new Claim(DEPOSITS, CONCEPT, null, null, null, Modality.REPORTED, new Source("\n", new Span(0, 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> BratFolder.of(directory, SourceText.plain("\n".repeat(60)), List.of(claim)))
                .withMessageContaining("nothing but line breaks");
    }

    @Test
    void quantitiesHaveNoWordsButTheirOwn() throws IOException {
        SourceText text = SourceText.plain("约存12天，单位：万元 营收 1,250");
        try (BratWriter writer = new BratWriter(directory, Layer.QUANTITIES)) {
            List<Figure> figures = FigureExtractor.builder().build().quantities(text).stream().map(Figure::of).toList();
            writer.write(new Document(DocumentId.named("q"), text, figures));
        }

        assertThat(Files.readString(directory.resolve("q.ann")).lines().filter(line -> !line.startsWith("#"))).containsExactly(
                "T1\tDuration 2 5\t12天", "T2\tMoney 15 20\t1,250", "T3\tUnit 9 11\t万元", "R1\tHasUnit Arg1:T2 Arg2:T3");
        assertThat(new BratReader().read(directory.resolve("q.ann")).problems()).isEmpty();
    }

    @Test
    void numeralsHaveNoKindToShow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BratWriter(directory, Layer.NUMERALS)).withMessageContaining("numerals");
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenOver() throws IOException {
        BratFolder folder = BratFolder.of(directory, "营收5亿元");
        Path other = Files.writeString(directory.resolve("notes.txt"), "mine");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> BratFolder.of(directory, "营收6亿元"))
                .withMessageContaining("a.ann");
        assertThat(folder.text()).isEqualTo("营收5亿元");
        assertThat(other).hasContent("mine");
    }
}
