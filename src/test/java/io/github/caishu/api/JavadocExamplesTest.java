package io.github.caishu.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import io.github.caishu.api.ApiSource.Declaration;
import io.github.caishu.docs.ShownProgram;
import io.github.caishu.spark.LocalSpark;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every {@code <pre>} of code in the Javadoc of the public API; each public type has one.
 *
 * <p>An example is statements as they stand in a method that may throw anything, with the public types of the project and those of
 * {@link #IMPORTED} at hand. Behind an expression, a print statement or a declaration, {@code // …} is the toString of its value (line
 * breaks and tabs as {@code \n} and {@code \t}); wherever it runs, it must be that. Prose has a comment line of its own.
 */
class JavadocExamplesTest {

    private static final List<String> IMPORTED = List.of("java.io.*", "java.math.*", "java.nio.charset.*", "java.nio.file.*",
            "java.time.*", "java.util.*", "java.util.function.*", "java.util.stream.*",
            "org.apache.spark.sql.SparkSession", "tools.jackson.databind.json.JsonMapper");

    private static final String NEVER = "is never come to";

    private static List<Declaration> api;

    @TempDir
    static Path classes;

    @BeforeAll
    static void read() {
        api = ApiSource.declarations();
    }

    @Test
    void everyPublicTypeHasAnExample() {
        assertThat(api.stream().filter(Declaration::isType)).hasSizeGreaterThan(50);
        assertThat(api.stream().filter(Declaration::isType).filter(type -> examples(type).isEmpty()).map(Declaration::name)).isEmpty();
    }

    @Test
    void allThatLooksLikeAnExampleIsRun() throws IOException {
        long shown = 0;
        for (Path file : ApiSource.files()) {
            shown += Files.readString(file).split("<pre>\\{@code", -1).length - 1;
        }
        assertThat(api.stream().mapToLong(declaration -> examples(declaration).size()).sum()).isEqualTo(shown);
    }

    @TestFactory
    Stream<DynamicTest> examplesGiveWhatTheyShow() {
        String imports = imports();
        Map<String, JavadocExample> programs = new LinkedHashMap<>();
        for (Declaration declaration : api) {
            for (String code : examples(declaration)) {
                String name = declaration.name().replaceAll("\\W", "_") + "_" + programs.size();
                programs.put(name, new JavadocExample(name, imports, code));
            }
        }
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach((name, program) -> sources.put(name, program.source()));
        ShownProgram.compile(sources, classes);
        LocalSpark.session(); // there before the example, which takes the Spark that there is
        return programs.entrySet().stream().map(program -> DynamicTest.dynamicTest(program.getKey(), () -> {
            List<String> values = program.getValue().values();
            assertThat(run(program.getKey(), values)).as(program.getKey()).isEqualTo(values);
        }));
    }

    /** What comes out, once for each value shown: in a loop the first that is another. */
    private static List<String> run(String name, List<String> shown) throws Exception {
        List<String> values = new ArrayList<>(Collections.nCopies(shown.size(), NEVER));
        BiConsumer<Integer, Object> tell = (number, value) -> {
            if (values.get(number).equals(NEVER) || values.get(number).equals(shown.get(number))) {
                values.set(number, JavadocExample.written(value));
            }
        };
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            loader.loadClass(name).getMethod("run", BiConsumer.class).invoke(null, tell);
        } finally {
            System.setOut(before);
        }
        return values;
    }

    /** The project's types one by one, so that they go before java.time.Period and the like. */
    private static String imports() {
        Stream<String> own = api.stream().filter(declaration -> declaration.isType() && declaration.owner() == null)
                .map(type -> "io.github.caishu." + type.name());
        return Stream.concat(own, IMPORTED.stream()).map(type -> "import " + type + ";\n").collect(joining());
    }

    private static List<String> examples(Declaration declaration) {
        List<String> examples = new ArrayList<>();
        DocTree before = null;
        for (DocTree part : declaration.comment() == null ? List.<DocTree>of() : declaration.comment().getFullBody()) {
            boolean preformatted = before instanceof StartElementTree element && element.getName().contentEquals("pre");
            if (preformatted && part instanceof LiteralTree literal && literal.getKind() == DocTree.Kind.CODE) {
                examples.add(literal.getBody().getBody().stripTrailing());
            }
            before = part;
        }
        return examples;
    }
}
