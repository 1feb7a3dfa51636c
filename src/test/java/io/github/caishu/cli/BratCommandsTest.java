package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code extract --to brat}, and {@code gold}. */
class BratCommandsTest {

    private static final String LINES = "{\"id\":\"a\",\"text\":\"营收5亿元\"}\n{\"id\":\"b\",\"text\":\"占6%\"}\n";

    @TempDir
    Path parent;
    private Path directory;

    @BeforeEach
    void name() {
        directory = parent.resolve("new/brat");
    }

    private CommandLineRun extract(String... options) {
        Stream<String> command = Stream.of("extract", "--from", "jsonl", "--to", "brat");
        return CommandLineRun.fed(LINES, Stream.concat(command, Stream.of(options)).toArray(String[]::new));
    }

    private CommandLineRun extracted() {
        return extract("-o", directory.toString());
    }

    private static CommandLineRun gold(Path... files) {
        return CommandLineRun.of(Stream.concat(Stream.of("gold"), Stream.of(files).map(Path::toString)).toArray(String[]::new));
    }

    @Test
    void filesAreWrittenIntoADirectoryMadeForThem() throws IOException {
        assertThat(extracted()).isEqualTo(new CommandLineRun(0, "", ""));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.ann", "a.id", "a.txt", "b.ann", "b.id", "b.txt", "annotation.conf", "visual.conf");
        }
        assertThat(directory.resolve("a.txt")).hasContent("营收5亿元");
    }

    @Test
    void withoutADirectoryNothingIsDone() {
        CommandLineRun run = extract();

        assertThat(run.err()).startsWith("caishu: --to brat writes several files; name a directory for them with -o\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");

        CommandLineRun run = extract("-o", file.toString());

        assertThat(run.err()).isEqualTo("caishu: " + file
                + ": cannot be written (a file stands where a directory is wanted); name another directory with -o\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aDirectoryBelowAFileCannotBeMade() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "mine");

        CommandLineRun run = extract("-o", file.resolve("brat").toString());

        assertThat(run.err()).startsWith("caishu: " + file.resolve("brat") + ": cannot be written (")
                .endsWith("); name another directory with -o\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatIsInTheDirectoryStays() throws IOException {
        Path other = Files.createDirectories(directory).resolve("notes.txt");
        Files.writeString(other, "mine");

        assertThat(extracted().status()).isZero();
        assertThat(other).hasContent("mine");
    }

    @Test
    void correctionsAreNotWrittenOver() throws IOException {
        extracted();
        Files.writeString(directory.resolve("a.ann"), "corrected");

        CommandLineRun again = extracted();

        assertThat(again.err()).isEqualTo("caishu: " + directory
                + ": cannot be written (a.ann is there already, maybe with corrections); name another directory with -o\n");
        assertThat(again.status()).isEqualTo(2);
        assertThat(directory.resolve("a.ann")).hasContent("corrected");
    }

    /** A text that is there already, and a disk that fails midway, for which a directory in the way stands. */
    @ParameterizedTest
    @ValueSource(strings = {"b.txt", "b.id", "b.ann", ".b.txt.part", ".b.id.part"})
    void allFilesOfADocumentAreWrittenOrNone(String inTheWay) throws IOException {
        Files.createDirectories(directory.resolve(inTheWay).resolve("mine"));

        CommandLineRun run = extracted();

        assertThat(run.err()).startsWith("caishu: " + directory + ": cannot be written (").hasLineCount(1);
        assertThat(run.status()).isEqualTo(2);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a.ann", "a.id", "a.txt", "annotation.conf", "visual.conf", inTheWay);
        }
    }

    @Test
    void numeralsHaveNoKindToShow() {
        CommandLineRun run = extract("--layer", "numerals", "-o", directory.toString());

        assertThat(run.err()).startsWith("caishu: --to brat has no form for numerals; ");
        assertThat(directory).doesNotExist();
    }

    @Test
    void goldIsALineADocument() {
        extracted();
        CommandLineRun run = gold(directory);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2).satisfiesExactly(
                a -> assertThat(a).startsWith("{\"id\":\"a\",\"text\":\"营收5亿元\",\"claims\":[{\"text\":\"5亿元\",\"start\":2,\"end\":5,"),
                b -> assertThat(b).startsWith("{\"id\":\"b\",").endsWith("\"optional\":[]}"));
    }

    @Test
    void singleFilesComeInTheirOrder() {
        extracted();

        assertThat(gold(directory.resolve("b.ann"), directory.resolve("a.ann")).out().lines().map(line -> line.substring(0, 9)))
                .containsExactly("{\"id\":\"b\"", "{\"id\":\"a\"");
    }

    @Test
    void goldGoesIntoAFile() throws IOException {
        extracted();
        Path file = parent.resolve("gold.jsonl");

        assertThat(CommandLineRun.of("gold", directory.toString(), "-o", file.toString())).isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void whatCannotBeUsedIsToldAndTheRestIsUsed() throws IOException {
        extracted();
        Files.writeString(directory.resolve("a.ann"), Files.readString(directory.resolve("a.ann")) + "T9\tMoney 0 99\tx\n");
        int line = Files.readAllLines(directory.resolve("a.ann")).size();

        CommandLineRun run = gold(directory);

        assertThat(run.err()).isEqualTo("caishu: " + directory.resolve("a.ann") + ", line " + line
                + ": 0 99 reaches beyond the text, which has 5 characters; bring back the text that was annotated, or mark the words anew\n");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("5亿元");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aTextThatIsNotThere() throws IOException {
        extracted();
        Files.delete(directory.resolve("a.txt"));

        assertOnlyB("there is no " + directory.resolve("a.txt") + "; bring it back, or check the name");
    }

    @Test
    void aTextThatIsNotUtf8() throws IOException {
        extracted();
        Files.write(directory.resolve("a.txt"), new byte[] {(byte) 0xFF});

        assertOnlyB("it or the .txt beside it is not UTF-8; save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "a", ""})
    void anIdThatIsNone(String id) throws IOException {
        extracted();
        Files.writeString(directory.resolve("a.id"), id);

        assertOnlyB("cannot be read (what its .id file holds is no JSON string or number; remove that, and the id is the file's name);"
                + " check the file and its disk");
    }

    private void assertOnlyB(String complaint) {
        CommandLineRun run = gold(directory);

        assertThat(run.err()).isEqualTo("caishu: " + directory.resolve("a.ann") + ": " + complaint + "\n");
        assertThat(run.out().lines()).singleElement().asString().startsWith("{\"id\":\"b\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void filesThatAreNone() throws IOException {
        extracted();
        Path empty = Files.createDirectory(parent.resolve("empty"));
        Path missing = parent.resolve("missing.ann");

        CommandLineRun run = gold(empty, missing, directory.resolve("a.txt"), directory);

        assertThat(run.err().lines()).isEqualTo(List.of("caishu: " + empty + ": has no .ann files; name the directory that brat writes to",
                "caishu: " + missing + ": there is no " + missing.resolveSibling("missing.txt") + "; bring it back, or check the name",
                "caishu: " + directory.resolve("a.txt") + ": is neither an .ann file nor a directory; name what brat has written"));
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aCurrencyThatIsNone() {
        CommandLineRun run = CommandLineRun.of("gold", "--currency", "YUAN", directory.toString());

        assertThat(run.err()).contains("--currency: \"YUAN\" is no ISO 4217 currency code");
        assertThat(run.status()).isEqualTo(2);
    }
}
