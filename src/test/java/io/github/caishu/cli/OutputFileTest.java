package io.github.caishu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -o} names is what it was until the new output is whole. */
class OutputFileTest {

    private static final List<String> LINES = Stream.of(1, 2, 3).map(i -> "{\"id\": " + i + ", \"text\": \"售出茶叶" + i + "00吨\"}").toList();

    @TempDir
    Path directory;
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(directory.resolve("out"), "before");
    }

    /** A run over the three lines, and what happens before the last of them is read. */
    private CommandLineRun run(OutputFormat format, Path output, Interruption interruption, WatchedInput.Event event) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = {"extract", "--from", "jsonl", "--to", format.toString(), "-o", output.toString()};
        int status = new Main().run(args, new WatchedInput(LINES, 2, event), out, err, Screen.NONE, interruption);
        return new CommandLineRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static CommandLineRun written(OutputFormat format, Path output) {
        return CommandLineRun.fed(String.join("\n", LINES),
                "extract", "--from", "jsonl", "--to", format.toString(), "-o", output.toString());
    }

    private static String expected(OutputFormat format) {
        return CommandLineRun.fed(String.join("\n", LINES), "extract", "--from", "jsonl", "--to", format.toString()).out();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
    void whatIsThereStaysUntilAllIsWritten(OutputFormat format) throws IOException {
        CommandLineRun run = run(format, file, new Interruption(), () -> assertThat(file).hasContent("before"));

        assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(file).hasContent(expected(format));
        assertThat(names()).containsExactly("out");
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = {"BRAT", "JSONL", "CSV", "ANNOTATION"})
    void whatIsThereStaysWhenTheRunIsInterrupted(OutputFormat format) throws IOException {
        Interruption interruption = new Interruption();

        CommandLineRun run = run(format, file, interruption, interruption::request);

        assertThat(run.err()).matches("caishu: interrupted after \\d documents?(, up to -, line \\d)?; what stood there still does\n");
        assertThat(run.status()).isEqualTo(130);
        assertThat(file).hasContent("before");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void ofANewFileNothingIsLeft() throws IOException {
        Interruption interruption = new Interruption();

        CommandLineRun run = run(OutputFormat.JSON, directory.resolve("new"), interruption, interruption::request);

        assertThat(run.err()).endsWith("; nothing of it is kept\n");
        assertThat(names()).containsExactly("out");
    }

    @Test
    void twoRunsDoNotWriteOneFile() {
        CommandLineRun[] second = new CommandLineRun[1];

        CommandLineRun first = run(OutputFormat.CSV, file, new Interruption(), () -> second[0] = written(OutputFormat.JSON, file));

        assertThat(second[0].err()).isEqualTo(
                "caishu: " + file + ": cannot be written (another run is writing out.part); name another file with -o\n");
        assertThat(second[0].status()).isEqualTo(2);
        assertThat(first.status()).isZero();
        assertThat(file).hasContent(expected(OutputFormat.CSV));
    }

    @Test
    void aLinkLeadsToTheFileAndStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("out"));
        Path toLink = Files.createSymbolicLink(directory.resolve("to-link"), link);

        assertThat(written(OutputFormat.CSV, toLink).status()).isZero();
        assertThat(Files.isSymbolicLink(toLink) && Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(file).hasContent(expected(OutputFormat.CSV));
    }

    @Test
    void aLinkMayLeadToAFileThatIsNotThereYet() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("new"));

        assertThat(written(OutputFormat.CSV, link).status()).isZero();
        assertThat(directory.resolve("new")).hasContent(expected(OutputFormat.CSV));
    }

    @Test
    void linksThatLeadNowhereAreTold() throws IOException {
        Path link = directory.resolve("link");
        Files.createSymbolicLink(link, link);

        CommandLineRun run = written(OutputFormat.CSV, link);

        assertThat(run.err()).hasLineCount(1).startsWith("caishu: " + link + ": cannot be written (")
                .endsWith("); name another file with -o\n");
        assertThat(run.status()).isEqualTo(2);
    }

    /** Whoever foresees the name must not have it lead the output elsewhere. */
    @Test
    void thePartFileIsNoLink() throws IOException {
        Path other = Files.writeString(directory.resolve("other"), "mine");
        Files.createSymbolicLink(directory.resolve("out.part"), other);

        assertThat(written(OutputFormat.CSV, file).status()).isEqualTo(2);
        assertThat(other).hasContent("mine");
        assertThat(file).hasContent("before");
    }

    @Test
    void itsPermissionsStay() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no such permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThat(written(OutputFormat.CSV, file).status()).isZero();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aFileThatMustNotBeWrittenToIsNotReplaced() throws IOException {
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "who runs this may write everywhere");

        CommandLineRun run = written(OutputFormat.CSV, file);

        assertThat(run.err()).isEqualTo("caishu: " + file + ": cannot be written (not allowed to write out); name another file with -o\n");
        assertThat(file).hasContent("before");
    }

    @Test
    void aDeviceIsWrittenToAsItIs() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "there is no /dev/null here");

        assertThat(written(OutputFormat.CSV, Path.of("/dev/null"))).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(Path.of("/dev/null.part")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
    void aFullDeviceIsToldInALine(OutputFormat format) {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");

        CommandLineRun run = written(format, Path.of("/dev/full"));

        assertThat(run.err()).isEqualTo("caishu: /dev/full: cannot be written (No space left on device); name another file with -o\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aPipeIsWrittenToAsItIs() throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeTrue(isMade(pipe), "there is no mkfifo here");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try (InputStream in = Files.newInputStream(pipe)) {
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(written(OutputFormat.CSV, pipe).status()).isZero();
        assertThat(read.get()).isEqualTo(expected(OutputFormat.CSV));
        assertThat(names()).containsExactly("out", "pipe");
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The words "Broken pipe" tell that a reader has left; a path with that word in it does not. */
    @Test
    void aPlaceCalledPipeIsNoClosedPipe() {
        CommandLineRun run = written(OutputFormat.CSV, directory.resolve("pipeline/out.csv"));

        assertThat(run.err()).contains("cannot be written (no such directory)");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {".part", ".resume"})
    void theInputIsNothingThatIsWrittenBeside(String ending) throws IOException {
        Path beside = Files.writeString(directory.resolve(file.getFileName() + ending), String.join("\n", LINES));
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);

        for (Path output : List.of(file, link)) {
            CommandLineRun run = CommandLineRun.of("extract", "--from", "jsonl", "--to", "csv", beside.toString(), "-o", output.toString());

            assertThat(run.err()).contains("would overwrite its own input");
            assertThat(beside).hasContent(String.join("\n", LINES));
        }
    }

    /** Only what this run has begun is its own to throw away. */
    @Test
    void whatAnEarlierRunHasLeftStaysWhereItCannotBeLookedAt() throws IOException {
        Path part = Files.writeString(directory.resolve(file.getFileName() + ".part"), "from before");
        Path journal = Files.createDirectory(directory.resolve(file.getFileName() + ".resume"));
        Path input = Files.writeString(directory.resolve("in.jsonl"), String.join("\n", LINES));

        CommandLineRun run = CommandLineRun.of("extract", "--to", "csv", "--resume", input.toString(), "-o", file.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("caishu: " + file + ": cannot be written (");
        assertThat(part).hasContent("from before");
        assertThat(journal).isDirectory();
    }

    @Test
    void theTaxonomyIsWholeToo() throws IOException {
        CommandLineRun run = CommandLineRun.of("taxonomy", "-o", file.toString());

        assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(file).hasContent(CommandLineRun.of("taxonomy").out());
        assertThat(names()).containsExactly("out");
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
        assertThat(CommandLineRun.of("taxonomy", "-o", "/dev/full").err())
                .contains("/dev/full: cannot be written (No space left on device)");
    }

    @Test
    void theGoldStandardIsWholeToo() throws IOException {
        Path corpus = directory.resolve("corpus");
        written(OutputFormat.BRAT, corpus);
        Interruption interruption = new Interruption();
        interruption.request();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = new Main().run(new String[] {"gold", corpus.toString(), "-o", file.toString()},
                new ByteArrayInputStream(new byte[0]), err, err, Screen.NONE, interruption);

        assertThat(err.toString(UTF_8)).isEqualTo("caishu: interrupted; what stood there still does\n");
        assertThat(status).isEqualTo(130);
        assertThat(file).hasContent("before");
        assertThat(CommandLineRun.of("gold", corpus.toString(), "-o", file.toString()).status()).isZero();
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(names()).containsExactly("corpus", "out");
    }
}
