package io.github.caishu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/accuracy.md tells what is so: its scores, its errors, its example, its commands. */
class AccuracyDocTest {

    private static final Path PAGE = Path.of("docs/accuracy.md");
    private static final String NOTHING = "nothing";
    /** Field, cause, two counts, text, what comes out, what would be right. */
    private static final Pattern ERROR = Pattern.compile(
            "(?m)^\\| ([\\w :]+) \\| [^|]+ \\| \\d+ \\| \\d+ \\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn -q -Paccuracy test-compile exec:exec(?: -Dreport=([\\w.]+))?$");
    private static final Pattern JSON_LINE = Pattern.compile("```json\\n(.+)\\n```");
    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    @TempDir
    Path directory;

    @Test
    void theScoresAreThoseOfNow() throws IOException {
        SharedSets.missing().ifPresent(reason -> assumeTrue(false, reason));

        assertThat(AccuracyReport.MEASURED.read()).isEqualTo(new AccuracyTables(Scores.ofThisProcess()).markdown());
    }

    /** One that comes out right by now should leave the page. */
    @TestFactory
    Stream<DynamicTest> whatIsStillWrong() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Matcher row = ERROR.matcher(page()); row.find();) {
            MatchResult error = row.toMatchResult();
            tests.add(DynamicTest.dynamicTest(error.group(2), () -> {
                List<Claim> claims = EXTRACTOR.extract(error.group(2));
                assertThat(field(error.group(1), claims.get(claims.size() - 1))).isEqualTo(error.group(3)).isNotEqualTo(error.group(4));
            }));
        }
        assertThat(tests).hasSizeGreaterThan(15)
                .hasSize((int) page().lines().filter(line -> line.matches("(\\|[^|]*){2}(\\| \\d+ ){2}.*`.*")).count());
        return tests.stream();
    }

    private static String field(String name, Claim claim) {
        String value = switch (name) {
            case "unit" -> claim.quantity().unit();
            case "qualifier" -> claim.quantity().qualifier().code();
            case "concept: code" -> claim.concept().code();
            case "concept: words" -> claim.concept().text();
            case "entity" -> claim.entity() == null ? null : claim.entity().text();
            case "period" -> claim.period() == null ? null : period(claim.period());
            case "change" -> claim.change() == null ? null : claim.change().direction().code();
            case "modality" -> claim.modality().code();
            case "source" -> claim.source() == null ? null : claim.source().text();
            default -> throw new IllegalArgumentException("docs/accuracy.md tells of a field " + name);
        };
        return value == null ? NOTHING : value;
    }

    private static String period(Period period) {
        boolean settled = period.start() != null || period.end() != null;
        return settled ? period.text() + ": " + period.start() + " to " + period.end() : period.text();
    }

    @Test
    void theAnnotatedLineIsOneAndTheLibraryIsRight() throws IOException {
        SharedSets.missing().ifPresent(reason -> assumeTrue(false, reason));
        Matcher json = JSON_LINE.matcher(page());
        assertThat(json.find()).isTrue();
        Path gold = Files.writeString(directory.resolve("gold.jsonl"), json.group(1));

        Path found = Files.writeString(directory.resolve("found.jsonl"), Scores.extract("claims", json.group(1)));
        JsonNode score = new JsonMapper().readTree(SharedSets.score("score.py", gold, found, "--json"));

        assertThat(score.get("claims").asInt()).isEqualTo(2);
        assertThat(score.at("/claim/f1").asDouble()).isEqualTo(1);
    }

    @Test
    void theReportsThatTheCommandsNameAreThere() throws IOException {
        List<String> named = COMMAND.matcher(page()).results()
                .map(command -> command.group(1) == null ? AccuracyReport.class.getName() : command.group(1)).toList();

        assertThat(named).hasSize(2).allSatisfy(main -> assertThat(Stream.of("src/test/java", "src/comparison/java")
                .map(root -> Path.of(root, main.replace('.', '/') + ".java")).filter(Files::exists)).singleElement()
                .satisfies(file -> assertThat(file).content().contains("public static void main(")));
        assertThat(Path.of("pom.xml")).content().contains("<report>" + AccuracyReport.class.getName() + "</report>");
        assertThat(page()).contains("npm ci --prefix src/comparison/node\n");
        assertThat(Path.of("src/comparison/node/package-lock.json")).isRegularFile();
    }

    /** A library's newer version wants a new measurement. */
    @Test
    void theVersionsComparedAreThoseTheProjectNames() throws IOException {
        String compared = new KeptBlock(PAGE, "compared").read();
        JsonNode npm = new JsonMapper().readTree(Files.readString(Path.of("src/comparison/node/package.json"))).get("dependencies");

        assertThat(compared).contains("Recognizers-Text " + npm.get("@microsoft/recognizers-text-suite").asString() + " ",
                "nzh " + npm.get("nzh").asString() + " ", "HanLP " + version("hanlp").replace('-', ' ') + " ",
                "Hutool " + version("hutool") + ",", "ICU4J " + version("icu4j") + ",");
    }

    private static String version(String library) throws IOException {
        Matcher version = Pattern.compile("<" + library + "\\.version>(.+)</").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void theScriptForNodeParses() throws Exception {
        assumeTrue(hasNode(), "there is no node to check the script with");

        Process check = new ProcessBuilder("node", "--check", "src/comparison/node/answer.mjs").redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes());
        assertThat(check.waitFor()).as(said).isZero();
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
