package io.github.caishu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.ProcessorTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile text costs a small multiple of an honest one; a quadratic reading of these would cost thousands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalTextTest {

    private static final int LENGTH = 1_000_000;
    private static final int RUNS = 2;
    private static final long PATIENCE = 40;
    private static final String HONEST = "该厂上半年卖出灯具 4,500 万只，收入１２．５亿元，同比多出8.2%。\n";

    private long honestPlain;
    private long honestHtml;

    @BeforeAll
    void timeHonestText() {
        honestPlain = nanos(HONEST, SourceText::plain);
        honestHtml = nanos(HONEST, SourceText::html);
    }

    static Stream<String> plainPieces() {
        return Stream.of("1,", "111,", "1,234,", "1,2345,", "1.", "1", ",", "1\n", "\n", "\r", " ", "一 ", "1 ", "○", "○二",
                "\u200B", "1\t\n", "、\n", "一、\n", "(\n", ")", "。)\n", "收，:\n", "1.\n", "“\n", "a\n", "a \n", "1月收入\n",
                "\uD83D", "\uD83D\uDE00", "\0", "1\0", "\f", "1\u0301", "\uDB40", "\uDB40\uDD00", "元\uDB40\uDC41", "收入1,\n", "收入，增8\n6元");
    }

    @ParameterizedTest
    @MethodSource("plainPieces")
    void plainTextIsReadInLinearTime(String piece) {
        assertThat(nanos(piece, SourceText::plain)).isLessThan(PATIENCE * honestPlain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<a ", "<a b=\"", "<a b='>", "<a b=\"x>", "</", "</a", "<!", "<!-", "<!--", "<!-->", "<?",
        "<![CDATA[", "]]>", "]", "<script>", "</script", "<script></s>", "<style></style>", "<title>", "<p>", "<td>", "&", "&a",
        "&amp", "&#", "&#1", "&#x", "&nbsp;", "&#128512;", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", " ", "="})
    void htmlIsReadInLinearTime(String piece) {
        assertThat(nanos(piece, SourceText::html)).isLessThan(PATIENCE * honestHtml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一", "1\n", "\uD83D\uDE00"})
    void placesAreFoundWithoutWalkingTheText(String piece) {
        SourceText text = SourceText.plain(repeated(piece));
        long start = ProcessorTime.nanos();
        for (int i = 0; i < 1000; i++) {
            text.position(LENGTH - i);
            text.utf8(new Span(LENGTH / 2, LENGTH - i));
        }
        assertThat(ProcessorTime.nanos() - start).isLessThan(PATIENCE * honestPlain);
    }

    private static long nanos(String piece, Function<String, SourceText> reading) {
        String text = repeated(piece);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = ProcessorTime.nanos();
            reading.apply(text);
            best = Math.min(best, ProcessorTime.nanos() - start);
        }
        return best;
    }

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length() + 1).substring(0, LENGTH);
    }
}
