package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of any length is read in linear time and memory, up to a limit, and told beyond it. */
class HugeTextTest {

    private static final String NEWS = "澄湖钢铁(600999)5月8日晚间公告称，2018年上半年公司实现营业收入12.4亿元，较上年同期增长8.2%；净利润和现金流分别为3亿元、2.1亿元。"
            + "澄湖市统计局数据显示，6月末全市存款余额6.1亿元，其中望江银行占比约两成，预计全年新增贷款20亿元。\n";
    private static final int MILLION = 1_000_000;
    private static final int TIMES = 8;
    /** How many times as much the longer text may cost: 2.5 times what is linear. */
    private static final int GROWTH = 20;

    private final FigureExtractor extractor = FigureExtractor.builder().build();

    @Test
    void aMillionFiguresAreExtractedInLinearTime() {
        String figures = "营收3亿元，增长5%，共3家。澄湖银行存款6万元，";
        extractor.extract(figures.repeat(10_000));
        long start = ProcessorTime.nanos();
        extractor.extract(figures.repeat(MILLION / 4 / TIMES));
        long shorter = ProcessorTime.nanos() - start;

        start = ProcessorTime.nanos();
        List<Claim> claims = extractor.extract(figures.repeat(MILLION / 4));

        assertThat(ProcessorTime.nanos() - start).isLessThan(GROWTH * shorter);
        assertThat(claims).hasSize(MILLION).last().extracting(Claim::text).isEqualTo("6万元");
        assertThat(claims).last().extracting(claim -> claim.span().end()).isEqualTo(figures.length() * MILLION / 4 - 1);
    }

    /** What {@link FigureExtractor.Builder#maxLength} promises for ten million characters and 1 GB, for a tenth of them; the rest are tables. */
    @Test
    void aHundredBytesOfHeapACharacterAreEnoughForTheClaimsOfNews() throws Exception {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx230m", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Million.class.getName())
                .redirectErrorStream(true).redirectOutput(new File("target/huge-text.txt")).start();

        assertThat(java.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(new File("target/huge-text.txt")).hasContent("54263");
    }

    static final class Million {

        public static void main(String[] args) {
            String text = NEWS.repeat(MILLION / NEWS.length() + 1).substring(0, MILLION);
            System.out.println(FigureExtractor.builder().build().extract(text).size());
        }
    }

    @Test
    void aTextBeyondTheLimitIsRefusedWithItsLengthTheLimitAndTheRemedy() {
        FigureExtractor limited = FigureExtractor.builder().maxLength(9).build();
        String message = "a text of 10 characters is longer than the 9 allowed; split it, or raise FigureExtractor.builder().maxLength";
        String longer = "营收3亿元，增长4%"; // 10 characters

        assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> limited.extract(longer + "。"))
                .withMessage("a text of 11 characters is longer than the 9 allowed; split it, or raise FigureExtractor.builder().maxLength")
                .satisfies(e -> assertThat(e.length()).isEqualTo(11)).satisfies(e -> assertThat(e.limit()).isEqualTo(9));
        for (SourceText text : List.of(SourceText.plain(longer), SourceText.html("<b>3%</b>。"))) {
            assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> limited.extract(text)).withMessage(message);
            assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> limited.quantities(text)).withMessage(message);
            assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> limited.numerals(text)).withMessage(message);
        }
        assertThat(limited.withReferenceDate(null).extract("营收3亿元，增4%")).hasSize(2); // 9
    }

    @Test
    void inAStreamATextBeyondTheLimitFailsAloneAndIsNotRead() {
        FigureExtractor limited = FigureExtractor.builder().maxLength(9).build();
        List<SourceDocument> documents = List.of(SourceDocument.plain("a", "售出800吨"), SourceDocument.plain("b", new Endless()),
                SourceDocument.html("c", new Endless()), SourceDocument.html("d", "<b>6%</b>"));

        try (Stream<DocumentClaims> found = limited.extract(documents.stream(), 2)) {
            assertThat(found.map(document -> document instanceof DocumentClaims.Failed failed
                    ? failed.id() + " " + failed.cause().getMessage() : document.id())).containsExactly(
                            "a", "b " + Endless.REFUSED, "c " + Endless.REFUSED, "d");
        }
    }

    @Test
    void unlessSetTheLimitIsTenMillionCharacters() {
        assertThat(FigureExtractor.builder().build().maxLength()).isEqualTo(10_000_000);
        assertThat(FigureExtractor.builder().maxLength(5).build().withReferenceDate(null).maxLength()).isEqualTo(5);
        assertThatExceptionOfType(TextTooLongException.class).isThrownBy(() -> extractor.extract(new Endless()))
                .satisfies(e -> assertThat(e.limit()).isEqualTo(10 * MILLION));
        assertThat(extractor.quantities(SourceText.plain("。".repeat(10 * MILLION - 4) + "营收3亿"))).hasSize(1);
        assertThat(FigureExtractor.builder().maxLength(Integer.MAX_VALUE).build().numerals(SourceText.plain("。".repeat(50 * MILLION) + "3"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitBelowOneIsNone(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureExtractor.builder().maxLength(limit))
                .withMessage("maxLength: " + limit + "; it takes one character at least");
    }

    /** As long as a text can be; who reads it, fails. */
    private static final class Endless implements CharSequence {

        static final String REFUSED = "a text of 2147483647 characters is longer than the 9 allowed; split it, or raise FigureExtractor.builder().maxLength";

        @Override
        public int length() {
            return Integer.MAX_VALUE;
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError("read");
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("read");
        }

        @Override
        public String toString() {
            throw new AssertionError("read");
        }
    }
}
