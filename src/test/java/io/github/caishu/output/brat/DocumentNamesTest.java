package io.github.caishu.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Layer;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are called by the ids of documents, whatever those are. */
class DocumentNamesTest {

    @TempDir
    Path parent;

    @ParameterizedTest
    @ValueSource(strings = {"a1", "2019-07-18_b.txt", "20240517000001"})
    void anIdThatIsFitForANameIsOne(String id) throws IOException {
        assertThat(written(id)).containsExactly(id);
    }

    static Stream<String> unfit() {
        return Stream.of("", ".", "..", "../../etc/passwd", "/etc/passwd", "C:\\x\\y", "news/2019/a.txt", "https://example.org/a?b=c#d",
                ".hidden", "hidden_a", "-o", "con", "NUL.txt", "a.", "a b", "澄湖", "a\0b", "a\nb", "\uD83D", "x".repeat(500), "..".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void anyOtherGetsANameOfItsOwnAndIsKept(String id) throws IOException {
        List<String> names = written(id);

        assertThat(names).singleElement().asString().matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,95}-[0-9a-f]{8}").doesNotStartWith("hidden_");
        assertThat(Files.list(parent)).containsExactly(parent.resolve("brat"));
        assertThat(new BratReader().read(parent.resolve("brat").resolve(names.get(0) + ".ann")).document().id())
                .isEqualTo(DocumentId.named(id.equals("\uD83D") ? "\uFFFD" : id));
    }

    @Test
    void theNameComesFromTheIdAlone() throws IOException {
        assertThat(written("b/c", "a/b", "a_b")).contains("a_b", nameOf("a/b"), nameOf("b/c")).hasSize(3);
        assertThat(nameOf("a/b")).startsWith("a_b-").isEqualTo(nameOf("a/b"));
    }

    private static String nameOf(String id) {
        return new DocumentNames().next(id);
    }

    @Test
    void ofTwoAlikeTheLaterIsNumbered() throws IOException {
        assertThat(written("a", "A", "a", "a-2")).containsExactlyInAnyOrder("a", "A-2", "a-3", "a-2-2");
    }

    @Test
    void anIdThatIsANumberStaysOne() throws IOException {
        write(DocumentId.numbered("20240517000001"));

        assertThat(new BratReader().read(parent.resolve("brat/20240517000001.ann")).document().id())
                .isEqualTo(DocumentId.numbered("20240517000001"));
    }

    private List<String> written(String... ids) throws IOException {
        write(Stream.of(ids).map(DocumentId::named).toArray(DocumentId[]::new));
        try (Stream<Path> files = Files.list(parent.resolve("brat"))) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".ann"))
                    .map(file -> file.substring(0, file.length() - ".ann".length())).toList();
        }
    }

    private void write(DocumentId... ids) throws IOException {
        try (BratWriter writer = new BratWriter(parent.resolve("brat"), Layer.CLAIMS)) {
            for (DocumentId id : ids) {
                writer.write(new Document(id, SourceText.plain(""), List.of()));
            }
        }
    }
}
