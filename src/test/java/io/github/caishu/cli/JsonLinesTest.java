package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static CommandLineRun run(String lines) {
        return CommandLineRun.fed(lines, "extract", "--from", "jsonl", "--to", "jsonl");
    }

    @Test
    void eachLineIsADocument() {
        CommandLineRun run = run("{\"id\": \"甲\", \"text\": \"5万元\"}\n{\"id\": \"乙\", \"text\": \"6%\"}\n");

        assertThat(run.out().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith("{\"id\":\"甲\",\"claims\":[{\"text\":\"5万元\""),
                second -> assertThat(second).startsWith("{\"id\":\"乙\",\"claims\":[{\"text\":\"6%\""));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "20240517000001234567890", "1.50", "1e3", "\"7\"", "\"a \\\" b\""})
    void theIdStaysAsItIs(String id) {
        assertThat(run("{\"id\": " + id + ", \"text\": \"\"}").out()).isEqualTo("{\"id\":" + id + ",\"claims\":[]}\n");
    }

    /** To fill the stack, or time. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": N, \"text\": \"5万元\"}", "{\"x\": N, \"text\": \"5万元\"}", "{\"x\": [, \"text\": \"5万元\"}",
        "{\"x\": {\"a\": ", "[", "{\"text\": \"5万元\", \"x\": ["})
    void aHostileLineIsPassedOver(String line) {
        String deep = line.replace("N", "9".repeat(1_000_000)).replace("[", "[".repeat(100_000))
                .replace("{\"a\": ", "{\"a\": ".repeat(100_000));
        CommandLineRun run = run(deep + "\n{\"id\": \"b\", \"text\": \"6%\"}\n");

        assertThat(run.out().lines()).last().asString().startsWith("{\"id\":\"b\",\"claims\":[{\"text\":\"6%\"");
        assertThat(run.err()).doesNotContain("defect").satisfies(err -> assertThat(err.length()).isLessThan(500));
    }

    @Test
    void withoutAnIdTheFileNamesTheDocument() {
        assertThat(run("{\"text\": \"\"}\n{\"id\": null, \"text\": \"\"}").out().lines())
                .containsExactly("{\"id\":\"-\",\"claims\":[]}", "{\"id\":\"-\",\"claims\":[]}");
    }

    @Test
    void aLineSaysWhatItsTextIs() {
        assertThat(run("{\"text\": \"<b>5</b>万元\", \"from\": \"html\"}").out()).contains("\"text\":\"5</b>万元\"");
        assertThat(run("{\"text\": \"5&nbsp;万元\", \"from\": \"text\"}").out()).doesNotContain("万元");
    }

    @Test
    void otherPropertiesAndBlankLinesAreLetBe() {
        CommandLineRun run = run("\n  \r\n{\"tags\": [{\"text\": \"9元\"}], \"text\": \"5万元\", \"date\": null, \"更多\": {\"a\": []}}\r\n\n");

        assertThat(run.out().lines()).singleElement().asString().contains("\"5万元\"").doesNotContain("9元");
        assertThat(run.status()).isZero();
    }

    @Test
    void aDateIsADay() {
        assertThat(run("{\"text\": \"5万元\", \"date\": \"2023-02-28\"}").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {oops}                                | not JSON
            {"id": 1, "text": "5元"               | not JSON
            nonsense                              | not JSON
            [1, 2]                                | not a JSON object
            "5元"                                 | not a JSON object
            {"text": "5元"} {"text": "6元"}       | more than one JSON value
            {"id": 1}                             | no "text"
            {"text": null}                        | no "text"
            {"text": 5}                           | "text" is not a string
            {"id": [1], "text": "5元"}            | "id" is neither a string nor a number
            {"text": "5元", "date": "2023-02-29"} | "date" is no day
            {"text": "5元", "date": "+999999999-12-31"} | "date" is no day
            {"text": "5元", "date": 20230228}     | "date" is not a string
            {"text": "5元", "from": "pdf"}        | "from" is "pdf"
            """)
    void aBrokenLineIsNamedAndPassedOver(String line, String problem) {
        CommandLineRun run = run("{\"id\": 1, \"text\": \"5万元\"}\n\n" + line + "\n{\"id\": 4, \"text\": \"6%\"}");

        assertThat(run.err()).startsWith("caishu: -, line 3: " + problem).contains("; ").hasLineCount(1);
        assertThat(run.out().lines()).satisfiesExactly(
                first -> assertThat(first).startsWith("{\"id\":1,"), second -> assertThat(second).startsWith("{\"id\":4,"));
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aComplaintIsOneLineWhateverItQuotes() {
        CommandLineRun run = run("{\"text\": \"5元\", \"date\": \"昨\\n天\\u001b[2J\\u202e\"}");

        assertThat(run.err()).isEqualTo("caishu: -, line 1: \"date\" is no day: \"昨\\u000A天\\u001B[2J\\u202E\"; write it as 2024-05-31\n");
    }

    @Test
    void aBrokenFirstLineDoesNotEndTheFile() {
        assertThat(run("{\n{\"id\": 2, \"text\": \"\"}").out()).isEqualTo("{\"id\":2,\"claims\":[]}\n");
    }

    @Test
    void jsonStaysWellFormedWhenEveryLineIsBroken() {
        assertThat(CommandLineRun.fed("{\n[\n", "extract", "--from", "jsonl", "--to", "json").out()).isEqualTo("[]\n");
    }

    @Test
    void halfASurrogatePairDoesNoHarm() {
        CommandLineRun run = run("{\"id\": \"\\ud800\", \"text\": \"\\ud800共5万元\"}");

        assertThat(run.out()).isEqualTo("{\"id\":\"?\",\"claims\":[{\"text\":\"5万元\",\"span\":{\"start\":2,\"end\":5},"
                + "\"quantity\":{\"type\":\"money\",\"value\":\"50000\",\"decimals\":-4,\"unit\":\"CNY\",\"qualifier\":\"exact\"},"
                + "\"concept\":{\"code\":\"OTHER\",\"text\":null,\"span\":null},\"entity\":null,\"period\":null,\"change\":null,"
                + "\"modality\":\"reported\",\"source\":null}]}\n");
    }

    @Test
    void aLineLongerThanAnyBufferIsRead() {
        String text = "字".repeat(100_000) + "，5万元";

        assertThat(run("{\"text\": \"" + text + "\"}").out()).contains("\"start\":100001");
    }

    /** Each result is written before the next line comes: whoever follows a slow input with {@code tail -f} waits for no other. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void linesAreWrittenOneByOne(String threads) throws IOException {
        PipedOutputStream input = new PipedOutputStream();
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                seen.write(b);
                if (b == '\n' && seen.toString(StandardCharsets.UTF_8).lines().count() < 20) {
                    send("{\"id\": 2, \"text\": \"\"}\n");
                } else if (b == '\n') {
                    input.close();
                }
            }

            private void send(String line) throws IOException {
                input.write(line.getBytes(StandardCharsets.UTF_8));
                input.flush();
            }
        };
        PipedInputStream in = new PipedInputStream(input);
        input.write("{\"id\": 1, \"text\": \"\"}\n".getBytes(StandardCharsets.UTF_8));

        int status = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> new Main().run(
                new String[] {"extract", "--from", "jsonl", "--to", "jsonl", "--threads", threads}, in, out, OutputStream.nullOutputStream()));

        assertThat(status).isZero();
        assertThat(seen.toString(StandardCharsets.UTF_8).lines()).hasSize(20).startsWith("{\"id\":1,\"claims\":[]}").endsWith("{\"id\":2,\"claims\":[]}");
    }

    @Test
    void aStreamThatBreaksOffIsReportedOnce() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }
        };
        InputStream start = new ByteArrayInputStream("{\"id\": 1, \"text\": \"\"}\n{\"id".getBytes(StandardCharsets.UTF_8));

        int status = new Main().run(
                new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, new SequenceInputStream(start, broken), out, err);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":1,\"claims\":[]}\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the cable is out").hasLineCount(1);
        assertThat(status).isEqualTo(2);
    }
}
