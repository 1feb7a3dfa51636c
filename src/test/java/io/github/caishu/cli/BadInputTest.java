package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @TempDir
    Path directory;
    private Path good;

    @BeforeEach
    void writeGoodFile() throws IOException {
        good = Files.writeString(directory.resolve("good.txt"), "罚款5万元");
    }

    @Test
    void aFileThatIsNotThere() {
        Path missing = directory.resolve("missing.txt");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "csv", missing.toString(), good.toString());

        assertThat(run.err()).isEqualTo("caishu: " + missing + ": no such file; check the name\n");
        assertThat(run.out()).contains("good.txt,5万元,");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aTableOfNothingThatCouldBeReadIsNoTable() {
        CommandLineRun run = CommandLineRun.of("extract", directory.resolve("missing.txt").toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no such file");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aDirectory() {
        CommandLineRun run = CommandLineRun.of("extract", "--to", "csv", directory.toString(), good.toString());

        assertThat(run.err()).isEqualTo("caishu: " + directory + ": is a directory; name the files in it\n");
        assertThat(run.out()).contains("good.txt,5万元,");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aDocumentBeyondTheLimit() throws IOException {
        Path longer = Files.writeString(directory.resolve("longer.jsonl"), "{\"id\": \"x\", \"text\": \"罚款500万元\"}\n{\"id\": \"y\", \"text\": \"罚款6万元\"}\n");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "csv", "--max-length", "5", longer.toString(), good.toString());

        assertThat(run.err()).isEqualTo("caishu: " + longer + ", line 1, id x: has 7 characters, more than the 5 allowed; split it, or raise --max-length\n");
        assertThat(run.out()).contains("y,6万元,").contains("good.txt,5万元,").doesNotContain("500万");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "99999999999"})
    void aLimitThatIsNone(String limit) {
        CommandLineRun run = CommandLineRun.of("extract", "--max-length", limit, good.toString());

        assertThat(run.err()).contains("--max-length").contains(limit);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFileThatMustNotBeRead() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "罚款6万元");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "who runs this may read everything");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "csv", secret.toString(), good.toString());

        assertThat(run.err()).isEqualTo("caishu: " + secret + ": not allowed to read it; check its permissions\n");
        assertThat(run.out()).contains("good.txt,5万元,");
        assertThat(run.status()).isEqualTo(2);
    }

    /** What a picture begins with, what an archive does, and a text in UTF-16 that does not say so. */
    @ParameterizedTest
    @ValueSource(strings = {"89504E470D0A1A0A0000000D49484452", "504B0304140000000800", "3500074E43510A00"})
    void aFileThatIsNoText(String bytes) throws IOException {
        Path binary = Files.write(directory.resolve("binary"), HexFormat.of().parseHex(bytes));

        CommandLineRun run = CommandLineRun.of("extract", "--to", "csv", binary.toString(), good.toString());

        assertThat(run.err()).startsWith("caishu: " + binary + ", line ").contains("; name its charset with --charset").hasLineCount(1);
        assertThat(run.out()).contains("good.txt,5万元,").hasLineCount(2);
        assertThat(run.status()).isEqualTo(2);
    }

    /** In one run, in the order they are named. */
    @Test
    void allOfThemAmongGoodOnes() throws IOException {
        Path missing = directory.resolve("missing.txt");
        Path undecodable = Files.write(directory.resolve("undecodable.txt"), new byte[] {(byte) 0xFF, (byte) 0xFF});
        Path lines = Files.write(directory.resolve("lines.jsonl"), List.of("{\"text\": \"罚款6万元\"}", "{broken", "{\"text\": \"罚款7万元\"}"));
        Path zeros = Files.write(directory.resolve("zeros"), new byte[1000]);

        Stream<Object> command = Stream.of("extract", "--to", "csv", good, missing, directory, undecodable, lines, zeros, good);
        CommandLineRun run = CommandLineRun.of(command.map(Object::toString).toArray(String[]::new));

        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("caishu: " + missing + ": no such file; "),
                line -> assertThat(line).startsWith("caishu: " + directory + ": is a directory; "),
                line -> assertThat(line).startsWith("caishu: " + undecodable + ", line 1: bytes that are neither"),
                line -> assertThat(line).startsWith("caishu: " + lines + ", line 2: not JSON ("),
                line -> assertThat(line).startsWith("caishu: " + zeros + ", line 1: a zero byte, "));
        assertThat(run.out().lines().skip(1).map(line -> line.split(",")[1])).containsExactly("5万元", "6万元", "7万元", "5万元");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aNameNoFileCanHave() {
        CommandLineRun run = CommandLineRun.of("extract", "bad\0name");

        assertThat(run.err()).contains("no such file");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
    void everythingElseIsStillWritten(OutputFormat format) throws IOException {
        Path undecodable = Files.write(directory.resolve("undecodable.txt"), new byte[] {'\n', (byte) 0xFF, (byte) 0xFF});

        CommandLineRun run = CommandLineRun.of("extract", "--to", format.toString(),
                good.toString(), undecodable.toString(), good.toString());

        assertThat(run.err()).startsWith("caishu: " + undecodable + ", line 2: ").hasLineCount(1);
        assertThat(run.out()).contains("5万元")
                .isEqualTo(CommandLineRun.of("extract", "--to", format.toString(), good.toString(), good.toString()).out());
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anOutputFileThatCannotBeMade() {
        Path nowhere = directory.resolve("no").resolve("where.csv");

        CommandLineRun run = CommandLineRun.of("extract", good.toString(), "-o", nowhere.toString());

        assertThat(run.err())
                .isEqualTo("caishu: " + nowhere + ": cannot be written (no such directory); name another file with -o\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anOutputFileThatIsADirectory() {
        CommandLineRun run = CommandLineRun.of("extract", good.toString(), "-o", directory.toString());

        assertThat(run.err()).startsWith("caishu: " + directory + ": cannot be written (");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anOutputFileThatIsTheInput() {
        CommandLineRun run = CommandLineRun.of("extract", good.toString(), "-o", good.toString());

        assertThat(run.err()).contains("would overwrite its own input");
        assertThat(run.status()).isEqualTo(2);
        assertThat(good).hasContent("罚款5万元");
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
    void aClosedPipeEndsQuietly(OutputFormat format) {
        Failing run = new Failing(format, "Broken pipe");

        assertThat(run.err).isEmpty();
        assertThat(run.status).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
    void aFullDiskDoesNot(OutputFormat format) {
        Failing run = new Failing(format, "No space left on device");

        assertThat(run.err)
                .isEqualTo("caishu: standard output: cannot be written (No space left on device); name another file with -o\n");
        assertThat(run.status).isEqualTo(2);
    }

    /** Which no text is known to cause. */
    @Test
    void aDefectIsToldInALine() {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("lost my way");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = new Main().run(new String[] {"extract", "--to", "csv", good.toString()}, InputStream.nullInputStream(), out, err);

        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).startsWith("caishu: failed after ")
                .endsWith(" (java.lang.IllegalStateException: lost my way); this is a defect of caishu, please report it\n");
        assertThat(status).isEqualTo(1);
    }

    /** A run whose standard output fails. */
    private static final class Failing {

        final int status;
        final String err;

        Failing(OutputFormat format, String reason) {
            InputStream in = new ByteArrayInputStream("罚款5万元".getBytes(StandardCharsets.UTF_8));
            OutputStream out = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(reason);
                }
            };
            ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
            status = new Main().run(new String[] {"extract", "--to", format.toString()}, in, out, errBytes);
            err = errBytes.toString(StandardCharsets.UTF_8);
        }
    }
}
