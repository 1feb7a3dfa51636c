package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.cli.Main;
import io.github.caishu.quantity.Qualifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the README shows: the example at the top, the tables of hard cases, every Java snippet, every command. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern CASE = Pattern.compile("\\| `([^`]+)` \\| (.+) \\|");
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.+?)```\\n\\n```text\\n(.+?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^java -jar target/caishu-cli\\.jar (.+)$");

    private static final Pattern JSON_LINE = Pattern.compile("```json\\n(.+)\\n```");

    @TempDir
    Path directory;

    @Test
    void theExampleAtTheTopIsWhatIsClaimed() throws IOException {
        String section = section("Both need a JDK", "## What looks easy");
        String text = section.lines().filter(line -> line.startsWith("> ")).findFirst().orElseThrow().substring(2);
        List<Claim> claims = FigureExtractor.builder().build().extract(text);

        assertThat(section.lines().filter(line -> line.startsWith("| "))).containsExactly(
                row("figure", claims, claim -> "`" + claim.text() + "`"),
                "| --- | --- | --- | --- |",
                row("quantity", claims, ReadmeTest::quantity),
                row("concept", claims, claim -> claim.concept().code() + " " + claim.concept().text()),
                row("entity", claims, claim -> claim.entity() == null ? "" : claim.entity().text()),
                row("period", claims, claim -> claim.period() == null ? "" : claim.period().text() + ": " + days(claim.period())),
                row("change", claims, claim -> claim.change() == null ? "" : claim.change().direction().code() + ", " + claim.change().basis().code()),
                row("modality", claims, claim -> claim.modality().code()),
                row("source", claims, claim -> claim.source() == null ? "" : claim.source().text()));
    }

    private static String row(String part, List<Claim> claims, Function<Claim, String> cell) {
        return claims.stream().map(cell).map(text -> text.isEmpty() ? " |" : " " + text + " |").collect(Collectors.joining("", "| " + part + " |", ""));
    }

    private static String days(Period period) {
        return period.isInstant() ? period.start().toString() : period.start() + " to " + period.end();
    }

    @TestFactory
    Stream<DynamicTest> hardCases() throws IOException {
        return cases(section("## What looks easy", "What is claimed with a figure"), 10, ReadmeTest::quantity);
    }

    @TestFactory
    Stream<DynamicTest> hardClaims() throws IOException {
        return cases(section("What is claimed with a figure", "## Use it"), 5, ReadmeTest::statement);
    }

    private static Stream<DynamicTest> cases(String section, int moreThan, Function<Claim, String> meaning) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Matcher row = CASE.matcher(section); row.find();) {
            String text = row.group(1);
            String expected = row.group(2);
            tests.add(DynamicTest.dynamicTest(text, () -> {
                List<Claim> claims = FigureExtractor.builder().build().extract(text);
                assertThat(claims.isEmpty() ? "nothing" : claims.stream().map(meaning).collect(Collectors.joining("; "))).isEqualTo(expected);
            }));
        }
        assertThat(tests).hasSizeGreaterThan(moreThan).hasSize((int) section.lines().filter(line -> line.startsWith("| `")).count());
        return tests.stream();
    }

    /** {@code PROFIT increase yoy planned}: what is not so, a level, a fact, is not said. */
    private static String statement(Claim claim) {
        Change change = claim.change();
        return Stream.of(
                claim.concept().code(),
                change == null ? "" : change.direction().code(),
                change == null || change.basis() == null ? "" : change.basis().code(),
                claim.modality() == Modality.REPORTED ? "" : claim.modality().code())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String quantity(Claim claim) {
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
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            new ShownProgram(name, source, directory).run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(readme()); command.find();) {
            String[] args = command.group(1).replace("claims.csv", directory.resolve("claims.csv").toString()).split(" ");
            tests.add(DynamicTest.dynamicTest(command.group(1), () -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                assertThat(new Main().run(args, new ByteArrayInputStream(new byte[0]), out, err)).isZero();
                assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
                boolean toFile = Arrays.asList(args).contains("-o");
                assertThat(toFile ? Files.readString(directory.resolve("claims.csv")) : out.toString(StandardCharsets.UTF_8)).isNotBlank();
            }));
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests.stream();
    }

    @Test
    void theJsonLineIsWhatIsWritten() throws IOException {
        List<String> lines = JSON_LINE.matcher(readme()).results().map(line -> line.group(1)).toList();
        assertThat(lines).hasSize(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.get(0).getBytes(StandardCharsets.UTF_8));
        new Main().run(new String[] {"extract", "--from", "jsonl", "--to", "jsonl"}, in, out, out);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(lines.get(1));
    }

    @Test
    void theTwoCommandsStandAtTheTopAndAreWhatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"));
        for (String command : List.of("mvn verify", "mvn -q compile exec:java")) {
            assertThat(readme().indexOf(command)).isBetween(0, 300);
        }
        assertThat(ci).contains(" verify").contains("mvn -q compile exec:java");
    }

    private static String section(String from, String to) throws IOException {
        return readme().substring(readme().indexOf(from), readme().indexOf(to));
    }

    private static String readme() throws IOException {
        return Files.readString(README);
    }
}
