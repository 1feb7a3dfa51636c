package io.github.caishu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is stopped, and another that goes on where it was. */
class ResumeTest {

    /** Of ten lines one is broken, one blank, one without figures. */
    private static final List<String> LINES = IntStream.range(0, 200).mapToObj(i -> switch (i % 10) {
        case 3 -> "{\"id\": " + i + ", \"text\"";
        case 5 -> "";
        case 7 -> "{\"id\": " + i + ", \"text\": \"没有数字\"}";
        default -> "{\"id\": \"第" + i + "\", \"text\": \"" + "望江钢铁去年营收" + (i + 1) + "亿元。".repeat(i % 4 + 1) + "\"}";
    }).toList();
    private static final int BROKEN = 20;

    @TempDir
    Path directory;
    private Path input;
    private Path output;
    private Path part;
    private Path journal;

    @BeforeEach
    void writeInput() throws IOException {
        input = Files.writeString(directory.resolve("in.jsonl"), String.join("\n", LINES));
        output = directory.resolve("out");
        part = directory.resolve("out.part");
        journal = directory.resolve("out.resume");
    }

    /** Runs until so many complaints are told, and is interrupted then. */
    private CommandLineRun stopped(int complaints, InputStream in, List<String> args) {
        Interruption interruption = new Interruption();
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            private int seen;

            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                seen += (int) new String(bytes, offset, length, UTF_8).lines().filter(line -> line.contains(": not JSON (")).count();
                if (seen == complaints) {
                    interruption.request();
                }
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new Main().run(args.toArray(String[]::new), in, out, err, Screen.NONE, interruption);
        return new CommandLineRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private CommandLineRun stopped(int complaints, OutputFormat format, String... more) {
        return stopped(complaints, InputStream.nullInputStream(), command(format, more));
    }

    private CommandLineRun resumed(OutputFormat format, String... more) {
        return CommandLineRun.of(Stream.concat(command(format, more).stream(), Stream.of("--resume")).toArray(String[]::new));
    }

    private List<String> command(OutputFormat format, String... more) {
        List<String> args = new ArrayList<>(List.of("extract", input.toString(), "--to", format.toString(), "-o", output.toString()));
        args.addAll(List.of(more));
        return args;
    }

    /** What a run that nothing stops writes. */
    private byte[] whole(OutputFormat format) throws IOException {
        Path whole = directory.resolve("whole");
        List<String> args = command(format);
        args.set(args.indexOf(output.toString()), whole.toString());
        assertThat(CommandLineRun.of(args.toArray(String[]::new)).status()).isEqualTo(2);
        return Files.readAllBytes(whole);
    }

    private void assertFinished(OutputFormat format) throws IOException {
        assertThat(output).hasBinaryContent(whole(format));
        assertThat(part).doesNotExist();
        assertThat(journal).doesNotExist();
    }

    @Test
    void whatWasDoneAndHowToGoOnIsTold() {
        CommandLineRun run = stopped(3, OutputFormat.JSONL);

        assertThat(run.err().lines()).last().isEqualTo("caishu: interrupted after 19 documents, up to " + input + ", line 24;"
                + " out.part keeps 19 documents, and the same command with --resume goes on from there");
        assertThat(run.status()).isEqualTo(130);
        assertThat(output).doesNotExist();
        assertThat(part).content().endsWith("}\n").hasLineCount(19);
        CommandLineRun rest = resumed(OutputFormat.JSONL);
        assertThat(rest.err().lines()).hasSize(1 + BROKEN - 3).startsWith("caishu: goes on after 19 documents");
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"JSONL", "CSV", "ANNOTATION"})
    void whereverItIsStoppedTheOutputIsThatOfOneRun(OutputFormat format) throws IOException {
        byte[] whole = whole(format);
        for (int complaints = 1; complaints <= BROKEN; complaints++) {
            assertThat(stopped(complaints, format).status()).isEqualTo(130);
            assertThat(resumed(format).status()).isEqualTo(2);
            assertThat(output).hasBinaryContent(whole);
            Files.delete(output);
        }
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"JSONL", "CSV", "ANNOTATION"})
    void stoppedAgainAndAgainItRepeatsAndLosesNothing(OutputFormat format) throws IOException {
        List<String> told = new ArrayList<>();
        CommandLineRun run;
        int runs = 0;
        do {
            run = stopped(1, format, "--resume");
            run.err().lines().filter(line -> line.contains(": not JSON (")).forEach(told::add);
            runs++;
        } while (run.status() == 130);

        assertThat(runs).isEqualTo(BROKEN + 1);
        assertThat(run.status()).as("what was told before is still wrong").isEqualTo(2);
        assertThat(told).hasSize(BROKEN).doesNotHaveDuplicates();
        assertFinished(format);
    }

    /** As a process that is killed leaves them, or a disk whose power fails: both files may end anywhere. */
    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = {"JSONL", "CSV", "ANNOTATION"})
    void whereverItIsKilledTheOutputIsThatOfOneRun(OutputFormat format) throws IOException {
        byte[] whole = whole(format);
        for (int i = 0; i < 12; i++) {
            stopped(1, format, "--resume");
        }
        byte[] checkpoints = Files.readAllBytes(journal);
        Random random = new Random(20260301);
        for (int i = 0; i < 60; i++) {
            int length = random.nextInt(whole.length);
            Files.write(part, Arrays.copyOf(whole, length));
            Files.write(journal, Arrays.copyOf(checkpoints, random.nextInt(checkpoints.length + 1)));

            assertThat(resumed(format).status()).isEqualTo(2);
            assertThat(output).as("%d bytes of it were left", length).hasBinaryContent(whole);
            Files.delete(output);
        }
    }

    @Test
    void withNothingLeftItBeginsAtTheBeginning() throws IOException {
        assertThat(resumed(OutputFormat.CSV).err()).doesNotContain("goes on");
        assertFinished(OutputFormat.CSV);
    }

    @Test
    void withoutTheOptionItStartsAnew() throws IOException {
        stopped(5, OutputFormat.CSV);

        assertThat(CommandLineRun.of(command(OutputFormat.CSV).toArray(String[]::new)).err().lines()).hasSize(BROKEN);
        assertFinished(OutputFormat.CSV);
    }

    /** Or else the journal of one run would tell of the part file of another. */
    @Test
    void aRunThatCannotBeGoneOnWithThrowsTheJournalAway() throws IOException {
        stopped(5, OutputFormat.JSONL);
        assertThat(journal).exists();
        WatchedInput lines = new WatchedInput(LINES, 100, () -> assertThat(journal).doesNotExist());

        int status = new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "json", "-o", output.toString()},
                lines, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

        assertThat(status).isEqualTo(2);
        assertThat(part).doesNotExist();
    }

    /** A program that runs the command line may interrupt its thread. */
    @Test
    void anInterruptedThreadEndsTheRun() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                Thread.currentThread().interrupt();
            }
        };

        int status = new Main().run(command(OutputFormat.CSV).toArray(String[]::new), InputStream.nullInputStream(), err, err);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(err.toString(UTF_8).lines()).last().asString().startsWith("caishu: interrupted after ");
        assertThat(status).isEqualTo(130);
        assertThat(output).doesNotExist();
        resumed(OutputFormat.CSV);
        assertFinished(OutputFormat.CSV);
    }

    @Test
    void theOutputOfBeforeStaysUntilTheLastRun() throws IOException {
        Files.writeString(output, "before");
        stopped(5, OutputFormat.CSV);
        stopped(5, OutputFormat.CSV, "--resume");
        assertThat(output).hasContent("before");

        resumed(OutputFormat.CSV);
        assertFinished(OutputFormat.CSV);
    }

    @Test
    void howManyThreadsWorkMakesNoDifference() throws IOException {
        stopped(5, OutputFormat.CSV, "--threads", "1");

        assertThat(resumed(OutputFormat.CSV, "--threads", "3", "--no-progress").err()).contains("goes on");
        assertFinished(OutputFormat.CSV);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --layer quantities | had --layer claims, this one has --layer quantities;
            --date 2024-05-31  | had no --date, this one has --date 2024-05-31;
            --bom              | had --bom false, this one has --bom true;
            --currency HKD     | had --currency CNY, this one has --currency HKD;
            other.jsonl        | had nothing more, this one has other.jsonl, which is not there;
            """)
    void anotherCommandIsNotTheSame(String option, String difference) throws IOException {
        stopped(5, OutputFormat.CSV);
        byte[] left = Files.readAllBytes(part);

        CommandLineRun run = resumed(OutputFormat.CSV, option.split(" "));

        assertThat(run.err()).isEqualTo("caishu: --resume: the run that was not finished " + difference
                + " give what was given then, or leave --resume out to start anew\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(part).hasBinaryContent(left);
        resumed(OutputFormat.CSV);
        assertFinished(OutputFormat.CSV);
    }

    @Test
    void anotherFormatIsNotTheSame() {
        stopped(5, OutputFormat.CSV);

        assertThat(resumed(OutputFormat.JSONL).err()).contains("had --to csv, this one has --to jsonl;");
    }

    @Test
    void inputThatHasChangedIsNotTheSame() throws IOException {
        stopped(5, OutputFormat.CSV);
        long size = Files.size(input);
        Files.writeString(input, String.join("\n", LINES) + "\n{\"text\": \"5万元\"}");

        CommandLineRun run = resumed(OutputFormat.CSV);

        assertThat(run.err()).contains("had " + input + " of " + size + " bytes, last modified ")
                .contains("this one has " + input + " of " + Files.size(input) + " bytes, last modified ").hasLineCount(1);
        assertThat(run.status()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    void standardInputIsReadAgainFromItsBeginning() throws IOException {
        byte[] lines = String.join("\n", LINES).getBytes(UTF_8);
        List<String> args = List.of("extract", "--from", "jsonl", "--to", "jsonl", "-o", output.toString(), "--resume");
        assertThat(stopped(5, new ByteArrayInputStream(lines), args).status()).isEqualTo(130);
        byte[] left = Files.readAllBytes(part);

        CommandLineRun other = CommandLineRun.fed("{\"text\": \"5万元\"}\n", args.toArray(String[]::new));
        assertThat(other.err()).isEqualTo("caishu: --resume: the input does not begin with what the run that was not finished has read;"
                + " give what was given then, or leave --resume out to start anew\n");
        assertThat(part).hasBinaryContent(left);

        assertThat(CommandLineRun.fed(lines, args.toArray(String[]::new)).err()).startsWith("caishu: goes on after 35 documents\n");
        assertFinished(OutputFormat.JSONL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "html", "brat", "xbrl"})
    void whatIsOneWholeCannotBeGoneOnWith(String format) {
        CommandLineRun run = CommandLineRun.of("extract", input.toString(), "--to", format, "-o", output.toString(), "--resume");

        assertThat(run.err()).startsWith("caishu: --resume: what is written --to " + format
                + " cannot be gone on with, only --to jsonl, csv or annotation; leave it out\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(output).doesNotExist();
    }

    @Test
    void onlyAFileCanBeGoneOnWith() {
        assertThat(CommandLineRun.of("extract", input.toString(), "--to", "csv", "--resume").err())
                .startsWith("caishu: --resume goes on with a file; name it with -o\n");
        assumeTrue(Files.exists(Path.of("/dev/null")), "there is no /dev/null here");
        assertThat(CommandLineRun.of("extract", input.toString(), "--to", "csv", "-o", "/dev/null", "--resume").err())
                .startsWith("caishu: --resume goes on with a file; name it with -o\n");
    }

    @Test
    void onStandardOutputAreWholeDocuments() {
        List<String> args = List.of("extract", input.toString(), "--to", "jsonl");

        CommandLineRun run = stopped(5, InputStream.nullInputStream(), args);

        assertThat(run.out()).endsWith("}\n").hasLineCount(35);
        assertThat(run.err().lines()).last().isEqualTo("caishu: interrupted after 35 documents, up to " + input + ", line 44");
        assertThat(run.status()).isEqualTo(130);
    }
}
