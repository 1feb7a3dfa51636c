package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String TEXT = "码头去年吞吐货物3.6亿吨，比前年多两成，新开航线17条。";
    private static final String CLAIMS = claims(TEXT.getBytes(StandardCharsets.UTF_8));

    private static String claims(byte[] input, String... options) {
        CommandLineRun run = run(input, options);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    private static CommandLineRun run(byte[] input, String... options) {
        String[] args = Arrays.copyOf(new String[] {"extract", "--to", "jsonl"}, 3 + options.length);
        System.arraycopy(options, 0, args, 3, options.length);
        return CommandLineRun.fed(input, args);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312"})
    void detected(String charset) {
        assertThat(CLAIMS).contains("360000000", "条");
        assertThat(claims(bytes(TEXT, charset))).isEqualTo(CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void knownByItsByteOrderMark(String charset) {
        assertThat(claims(bytes("\uFEFF" + TEXT, charset))).isEqualTo(CLAIMS);
    }

    @Test
    void aByteOrderMarkOutdoesTheOption() {
        assertThat(claims(bytes("\uFEFF" + TEXT, "UTF-8"), "--charset", "GBK")).isEqualTo(CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void given(String charset) {
        assertThat(claims(bytes(TEXT, charset), "--charset", charset)).isEqualTo(CLAIMS);
    }

    @Test
    void traditionalTextInItsOwnCharsetIfGiven() {
        assertThat(claims(bytes("碼頭吞吐貨物3.6億噸", "Big5"), "--charset", "Big5")).contains("360000000");
    }

    /** Statistics have nothing to go by in texts as short as these. */
    @ParameterizedTest
    @ValueSource(strings = {"三成", "5万元", "增长约6%。", "（单位：亿元）", "约20家", "a large text with 3万吨 in it"})
    void shortTextsInGb18030(String text) {
        assertThat(claims(bytes(text, "GB18030"))).isEqualTo(claims(bytes(text, "UTF-8")));
    }

    @Test
    void traditionalTextInGb18030() {
        String text = "碼頭去年吞吐貨物三億噸，比前年多兩成。新開航線十七條，工人們都說忙不過來。";

        assertThat(claims(bytes(text, "GB18030"))).isEqualTo(claims(bytes(text, "UTF-8")));
    }

    @Test
    void textWithoutChineseCharacters() {
        assertThat(claims(bytes("+5.2%", "US-ASCII"))).contains("5.2");
        assertThat(claims(new byte[0])).isEqualTo("{\"id\":\"-\",\"claims\":[]}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Big5, 碼頭去年吞吐貨物三億噸，比前年多兩成。新開航線十七條，工人們都說忙不過來。, (they look like BIG5)",
        "Windows-1252, Le café coûte 5 €, ''",
    })
    void inNoKnownCharset(String charset, String text, String guess) {
        CommandLineRun run = run(bytes(text, charset));

        assertThat(run.err())
                .startsWith("caishu: -, line 1: bytes that are neither UTF-8 nor GB18030 ")
                .contains(guess)
                .endsWith("; name its charset with --charset; a byte order mark must fit the text, too\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void garbage() {
        byte[] garbage = new byte[512];
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) (i * 167 + (i >> 3));
        }

        assertThat(run(garbage).err()).contains("neither UTF-8 nor GB18030");
    }

    /** Such text is valid GB18030 more often than not, and reads 鐮佸ご鍘诲勾. */
    @Test
    void utf8WithALostByteIsNotTakenForGb18030() {
        String lines = TEXT + "\n" + TEXT + "\n";
        byte[] whole = bytes(lines, "UTF-8");
        int lost = bytes(TEXT + "\n码头", "UTF-8").length - 1;
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.write(whole, 0, lost);
        broken.write(whole, lost + 1, whole.length - lost - 1);

        CommandLineRun run = run(broken.toByteArray());

        assertThat(run.err()).startsWith("caishu: -, line 2: bytes that are neither UTF-8 nor GB18030;");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void bytesThatAreNotWhatTheOptionSays() {
        CommandLineRun run = run(bytes("去年\n今年", "GBK"), "--charset", "UTF-8");

        assertThat(run.err()).isEqualTo("caishu: -, line 1: bytes that are not UTF-8; name its charset with --charset; a byte order mark must fit the text, too\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void jsonLinesAreDetectedLineByLine(String charset) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write(bytes("{\"id\": 1, \"text\": \"库存3万吨\"}\n", charset));
        input.write(new byte[] {'"', (byte) 0xFF, (byte) 0xFF, '"', '\n'});
        input.write(bytes("{\"id\": 3, \"text\": \"库存3万吨\"}\n", charset));

        CommandLineRun run = run(input.toByteArray(), "--from", "jsonl");

        assertThat(run.out().lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains("\"3万吨\""));
        assertThat(run.err())
                .startsWith("caishu: -, line 2: bytes that are neither UTF-8 nor GB18030")
                .endsWith("; name its charset with --charset, or remove the line; a byte order mark must fit the text, too\n")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void jsonLinesWithAByteOrderMark(String charset) {
        // U+4E00 U+0A05 U+4E00 hold the two bytes of a line feed across the bounds of characters, in either order.
        String lines = "\uFEFF{\"id\": 1, \"text\": \"上涨3元一\u0A05一\"}\n{\"id\": 2, \"text\": \"上涨4元\"}\n";

        assertThat(claims(bytes(lines, charset), "--from", "jsonl").lines()).hasSize(2);
    }

    /** Java reads these and cannot write them. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-2022-CN", "x-JISAutoDetect"})
    void jsonLinesInACharsetThatIsOnlyRead(String charset) {
        assertThat(claims(bytes("{\"text\": \"3%\"}\n{\"text\": \"4%\"}\n", "US-ASCII"), "--from", "jsonl", "--charset", charset).lines()).hasSize(2);
    }
}
