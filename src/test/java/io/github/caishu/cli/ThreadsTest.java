package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import io.github.caishu.output.json.JsonLinesWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThreadsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "16"})
    void linesAndComplaintsKeepTheirOrder(String threads) {
        String lines = IntStream.range(0, 3000)
                .mapToObj(i -> i % 7 == 3 ? "oops" : i % 7 == 5 ? "" : "{\"id\": " + i + ", \"text\": \"" + "占6%。".repeat(i % 50) + "\"}")
                .collect(Collectors.joining("\n"));

        CommandLineRun run = CommandLineRun.fed(lines, "extract", "--from", "jsonl", "--to", "jsonl", "--threads", threads);

        assertThat(run.out().lines().map(line -> line.replaceAll("\\{\"id\":(\\d+),.*", "$1"))).containsExactlyElementsOf(
                IntStream.range(0, 3000).filter(i -> i % 7 != 3 && i % 7 != 5).mapToObj(Integer::toString).toList());
        assertThat(run.err().lines().map(line -> line.replaceAll("caishu: -, line (\\d+): .*", "$1"))).containsExactlyElementsOf(
                IntStream.range(0, 3000).filter(i -> i % 7 == 3).mapToObj(i -> Integer.toString(i + 1)).toList());
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
    void filesKeepTheirOrderInEveryFormat(OutputFormat format, @TempDir Path directory) throws IOException {
        List<String> args = new ArrayList<>(List.of("extract", "--to", format.toString()));
        for (int i = 1; i <= 40; i++) {
            args.add(Files.writeString(directory.resolve(i + ".txt"), ("售出茶叶" + i + "00吨。").repeat(1 + 20 * (i % 3))).toString());
        }

        CommandLineRun run = run(args, "16");

        assertThat(run).isEqualTo(run(args, "1"));
        assertThat(Pattern.compile("(\\d+)\\.txt").matcher(run.out()).results().map(id -> Integer.valueOf(id.group(1))).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    private static CommandLineRun run(List<String> args, String threads) {
        List<String> all = new ArrayList<>(args);
        all.addAll(List.of("--threads", threads));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "many"})
    void somethingElseIsNoNumberOfThreads(String threads) {
        CommandLineRun run = CommandLineRun.fed("占6%", "extract", "--threads", threads);

        assertThat(run.err()).contains("--threads").contains(threads);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    /** No text is known that does this; so it is the writer here that fails. */
    @Test
    void aDocumentThatFailsIsNamedAndTheRestGoesOn() throws IOException {
        String lines = Stream.of("a", "b", "c", "d", "e", "f")
                .map(id -> "{\"id\": \"" + id + "\", \"text\": \"\"}\n").collect(Collectors.joining());
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Complaints complaints = new Complaints(new StatusLine(new PrintWriter(err)));

        try (DocumentWriter writer = failing(new JsonLinesWriter(out, Layer.CLAIMS))) {
            RawDocuments documents = new RawDocuments(List.of("-"), new Inputs(in, InputFormat.JSONL, null));
            Course course = new Course(complaints, Progress.NONE);
            new Extraction(FigureExtractor.builder().build(), Layer.CLAIMS, writer, course, new Interruption()).run(documents, 2);
        }

        assertThat(out.toString().lines()).containsExactly("{\"id\":\"a\",\"claims\":[]}", "{\"id\":\"f\",\"claims\":[]}");
        assertThat(err.toString().lines()).satisfiesExactly(
                b -> assertThat(b).startsWith("caishu: -, line 2, id b: cannot be extracted from (java.lang.IllegalStateException: lost my way); "),
                c -> assertThat(c).startsWith("caishu: -, line 3, id c: cannot be extracted from (java.lang.StackOverflowError); "),
                d -> assertThat(d).startsWith("caishu: -, line 4, id d: takes more memory than there is; "),
                e -> assertThat(e).startsWith("caishu: -, line 5, id e: cannot be extracted from (java.lang.NoClassDefFoundError: "));
        assertThat(complaints.exitStatus()).isEqualTo(2);
    }

    private static DocumentWriter failing(DocumentWriter writer) {
        return new DocumentWriter() {
            @Override
            public FormattedDocument format(Document document) {
                switch (document.id().text()) {
                    case "b" -> throw new IllegalStateException("lost my way");
                    case "c" -> throw new StackOverflowError();
                    case "d" -> throw new OutOfMemoryError("Java heap space");
                    case "e" -> throw new NoClassDefFoundError("gone");
                    default -> {
                        return writer.format(document);
                    }
                }
            }

            @Override
            public void write(FormattedDocument document) throws IOException {
                writer.write(document);
            }

            @Override
            public void flush() throws IOException {
                writer.flush();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    /** As in {@code tail -f lines.jsonl | caishu extract | head -1}. */
    @Test
    void aClosedPipeEndsItThoughTheInputGoesOn() throws IOException {
        PipedOutputStream endless = new PipedOutputStream();
        InputStream in = new PipedInputStream(endless);
        endless.write("{\"text\": \"占6%\"}\n".getBytes(StandardCharsets.UTF_8));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        String[] args = {"extract", "--from", "jsonl", "--to", "jsonl"};
        int status = new Main().run(args, in, closed, OutputStream.nullOutputStream());

        assertThat(status).isZero();
    }
}
