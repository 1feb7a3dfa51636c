package io.github.caishu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process can show: that it is killed, ended, short of memory or of disk, or read by nobody. */
class FaultsIT {

    private static final int DOCUMENTS = 6000;

    @TempDir
    private Path directory;
    private Path input;
    private Path output;
    private Path part;

    @BeforeEach
    void writeInput() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs signals and bash");
        output = directory.resolve("out.jsonl");
        part = directory.resolve("out.jsonl.part");
        input = Files.writeString(directory.resolve("in.jsonl"), IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> i % 50 == 7 ? "{broken\n"
                        : "{\"id\":" + i + ",\"text\":\"望江钢铁去年营业收入" + (i + 1) + "亿元，" + "同比增长4%。".repeat(5) + "\"}\n")
                .collect(Collectors.joining()));
    }

    private CliProcess extract(String... options) throws IOException {
        Stream<String> command = Stream.of("extract", input.toString(), "--to", "jsonl", "-o", output.toString());
        return CliProcess.start("256m", Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private byte[] whole() throws Exception {
        Path whole = directory.resolve("whole.jsonl");
        assertThat(CliProcess.start("256m", "extract", input.toString(), "--to", "jsonl", "-o", whole.toString()).status()).isEqualTo(2);
        return Files.readAllBytes(whole);
    }

    /** Waits until it has written so much, or has ended. */
    private void awaitLength(CliProcess process, long length) throws Exception {
        while (process.isAlive() && (!Files.exists(part) || Files.size(part) < length)) {
            Thread.sleep(2);
        }
    }

    @Test
    void aKilledRunIsGoneOnWithToTheSameBytes() throws Exception {
        byte[] whole = whole();
        Random random = new Random();
        for (int i = 1; i <= 5; i++) {
            CliProcess process = extract("--resume");
            awaitLength(process, (long) (whole.length * (i / 6.0 + random.nextDouble() / 12)));
            process.kill();
            process.status();
            assertThat(output).doesNotExist();
        }
        CliProcess last = extract("--resume");

        assertThat(last.status()).isEqualTo(2);
        assertThat(last.err()).startsWith("caishu: goes on after ");
        assertThat(output).hasBinaryContent(whole);
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("in.jsonl", "out.jsonl", "whole.jsonl");
    }

    @Test
    void anEndedRunTellsHowFarItCame() throws Exception {
        byte[] whole = whole();
        CliProcess process = extract();
        awaitLength(process, whole.length / 3);
        process.terminate();

        assertThat(process.status()).isEqualTo(143);
        assertThat(process.err().lines()).last().asString().matches(
                "caishu: interrupted after [\\d,]+ documents, up to .*in.jsonl, line \\d+.*; "
                        + "out.jsonl.part keeps [\\d,]+ documents, and the same command with --resume goes on from there");
        assertThat(part).content().endsWith("}\n");
        assertThat(extract("--resume").status()).isEqualTo(2);
        assertThat(output).hasBinaryContent(whole);
    }

    /** A limit on the size of files stands for that of a disk. */
    @Test
    void aFullDiskLeavesWhatWasThereAndWhatCanBeGoneOnWith() throws Exception {
        byte[] whole = whole();
        Files.writeString(output, "before");
        String command = "caishu extract " + input + " --to jsonl -o " + output;

        CliProcess process = CliProcess.shell("ulimit -f " + whole.length / 2048 + "; " + command);

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.err().lines().filter(line -> !line.contains("not JSON"))).singleElement().asString()
                .startsWith("caishu: " + output + ": cannot be written (File too large); name another file with -o; ");
        assertThat(output).hasContent("before");
        boolean kept = process.err().contains("out.jsonl.part keeps ");
        assertThat(part.toFile().exists()).isEqualTo(kept);
        CliProcess resumed = CliProcess.shell(command + " --resume");
        assertThat(resumed.status()).isEqualTo(2);
        assertThat(resumed.err().contains("goes on after ")).isEqualTo(kept);
        assertThat(output).hasBinaryContent(whole);
    }

    @Test
    void aReaderThatLeavesEndsItQuietly() throws Exception {
        Path good = Files.write(directory.resolve("good.jsonl"),
                Files.readAllLines(input).stream().filter(line -> !line.startsWith("{broken")).toList());

        CliProcess process = CliProcess.shell("caishu extract " + good + " --to jsonl | head -1; echo ${PIPESTATUS[0]}");

        assertThat(process.status()).isZero();
        assertThat(process.out().lines()).hasSize(2).first().asString().startsWith("{\"id\":0,");
        assertThat(process.out()).endsWith("\n0\n");
        assertThat(process.err()).isEmpty();
    }

    /** In 64 MB, of which a line of a gigabyte takes nothing. */
    @Test
    void aLineOfAGigabyteIsToldAndPassedOver() throws Exception {
        CliProcess process = CliProcess.start("64m", "extract", "--from", "jsonl", "--to", "jsonl", "--layer", "quantities");
        byte[] megabyte = "a".repeat(1 << 20).getBytes(UTF_8);
        try (OutputStream in = process.standardInput()) {
            in.write("{\"id\":1,\"text\":\"5万元\"}\n{\"id\":2,\"text\":\"".getBytes(UTF_8));
            for (int i = 0; i < 1024; i++) {
                in.write(megabyte);
            }
            in.write("\"}\n{\"id\":3,\"text\":\"6万元\"}\n".getBytes(UTF_8));
        }

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.err()).isEqualTo(
                "caishu: -, line 2: larger than 4 MB, the most for one document; split it, or give Java more memory with -Xmx\n");
        assertThat(process.out().lines().map(line -> line.substring(0, 8))).containsExactly("{\"id\":1,", "{\"id\":3,");
    }

    @Test
    void aFileOfAGigabyteIsToldAndPassedOver() throws Exception {
        Path large = directory.resolve("large.txt");
        try (OutputStream out = Files.newOutputStream(large)) {
            byte[] megabyte = "字".repeat((1 << 20) / 3).getBytes(UTF_8);
            for (int i = 0; i < 1024; i++) {
                out.write(megabyte);
            }
        }
        Path small = Files.writeString(directory.resolve("small.txt"), "罚款5万元");

        CliProcess process = CliProcess.start("64m", "extract", "--to", "csv", "--layer", "quantities", large.toString(), small.toString());

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.err()).startsWith("caishu: " + large + ": larger than 4 MB, ").hasLineCount(1);
        assertThat(process.out()).contains("small.txt,5万元,");
    }

    /** Two megabytes of figures give more records than fit. */
    @Test
    void aDocumentThatTakesMoreMemoryThanThereIsIsToldAndTheRestIsDone() throws Exception {
        String small = IntStream.range(0, 50).mapToObj(i -> "{\"id\":" + i + ",\"text\":\"5万元\"}\n").collect(Collectors.joining());
        Path lines = Files.writeString(directory.resolve("lines.jsonl"),
                small + "{\"id\":\"dense\",\"text\":\"" + "1元。".repeat(300_000) + "\"}\n" + small);

        CliProcess process = CliProcess.start("64m", "extract", "--to", "jsonl", "--layer", "quantities", lines.toString());

        assertThat(process.status()).isEqualTo(2);
        assertThat(process.err()).contains("caishu: " + lines + ", line 51, id dense: takes more memory than there is; ")
                .doesNotContain("\tat ");
        assertThat(process.out().lines()).hasSize(100);
    }
}
