package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.cli.Main;
import io.github.caishu.quantity.Qualifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows: the table of hard cases, every Java snippet, every command. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern CASE = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.+?)```\\n\\n```text\\n(.+?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^java -jar target/caishu-cli\\.jar (.+)$");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> hardCases() throws IOException {
        String section = readme().substring(0, readme().indexOf("## Use it"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Matcher row = CASE.matcher(section); row.find();) {
            String text = row.group(1);
            String meaning = row.group(2);
            tests.add(DynamicTest.dynamicTest(text, () -> assertThat(meaning(text)).isEqualTo(meaning)));
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests.stream();
    }

    private static String meaning(String text) {
        List<Claim> claims = FigureExtractor.builder().build().extract(text);
        return claims.isEmpty() ? "nothing" : claims.stream().map(ReadmeTest::meaning).collect(Collectors.joining("; "));
    }

    private static String meaning(Claim claim) {
        String unit = claim.quantity().unit() == null ? "" : " " + claim.quantity().unit();
        Qualifier qualifier = claim.quantity().qualifier();
        return claim.quantity().type().code() + " " + claim.quantity().amount() + unit + ", " + qualifier.code();
    }

    @TestFactory
    Stream<DynamicTest> javaSnippets() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Matcher snippet = SNIPPET.matcher(readme()); snippet.find();) {
            String code = snippet.group(1);
            String output = snippet.group(2);
            String name = "Snippet" + tests.size();
            tests.add(DynamicTest.dynamicTest(name, () -> assertThat(run(name, code)).isEqualTo(output)));
        }
        assertThat(tests).hasSize((int) Pattern.compile("```java").matcher(readme()).results().count());
        return tests.stream();
    }

    private String run(String name, String code) throws Exception {
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String source = imports + "\npublic class " + name + " {\n public static void main(String[] args) {\n" + body + "}\n}\n";
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        List<String> options = List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        assertThat(ToolProvider.getSystemJavaCompiler().getTask(null, null, null, options, null, List.of(file)).call()).isTrue();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(readme()); command.find();) {
            String[] args = command.group(1).replace("figures.csv", directory.resolve("figures.csv").toString()).split(" ");
            tests.add(DynamicTest.dynamicTest(command.group(1), () -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                assertThat(new Main().run(args, new ByteArrayInputStream(new byte[0]), out, err)).isZero();
                assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
                boolean toFile = Arrays.asList(args).contains("-o");
                assertThat(toFile ? Files.readString(directory.resolve("figures.csv")) : out.toString(StandardCharsets.UTF_8)).isNotBlank();
            }));
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests.stream();
    }

    @Test
    void theJsonLineIsWhatIsWritten() throws IOException {
        Matcher line = Pattern.compile("```json\\n(.+)\\n```").matcher(readme());
        assertThat(line.find()).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = "{\"id\":\"a\",\"text\":\"营收同比增15%\"}".getBytes(StandardCharsets.UTF_8);
        new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, new ByteArrayInputStream(in), out, out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(line.group(1));
    }

    @Test
    void theTwoCommandsStandAtTheTopAndAreWhatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"));
        for (String command : List.of("mvn verify", "mvn -q compile exec:java")) {
            assertThat(readme().indexOf(command)).isBetween(0, 300);
        }
        assertThat(ci).contains(" verify").contains("mvn -q compile exec:java");
    }

    private static String readme() throws IOException {
        return Files.readString(README);
    }
}
