package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.caishu.FigureExtractor;
import io.github.caishu.accuracy.AccuracyTables;
import io.github.caishu.accuracy.KeptBlock;
import io.github.caishu.accuracy.Scores;
import io.github.caishu.accuracy.SharedSets;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    private static final Page PAGE = Page.read(Path.of("docs/accuracy.md"));
    private static final String NOTHING = "nothing";
    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    @TempDir
    Path directory;

    @Test
    void theScoresAreThoseOfNow() throws IOException {
        SharedSets.missing().ifPresent(reason -> assumeTrue(false, reason));

        assertThat(new KeptBlock(PAGE.path(), "measured").read()).isEqualTo(new AccuracyTables(Scores.ofThisProcess()).markdown());
    }

    /** One that comes out right by now should leave the page. */
    @TestFactory
    Stream<DynamicTest> whatIsStillWrong() {
        Table errors = PAGE.tables().stream().filter(table -> table.header().contains("would be right")).findFirst().orElseThrow();
        List<String> columns = errors.header();
        assertThat(errors.rows()).hasSizeGreaterThan(15);
        return errors.rows().stream().map(row -> {
            String text = row.get(columns.indexOf("text"));
            return DynamicTest.dynamicTest(text, () -> {
                List<Claim> claims = EXTRACTOR.extract(text);
                assertThat(field(row.get(columns.indexOf("field")), claims.get(claims.size() - 1)))
                        .isEqualTo(row.get(columns.indexOf("comes out"))).isNotEqualTo(row.get(columns.indexOf("would be right")));
            });
        });
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
        Path gold = Files.writeString(directory.resolve("gold.jsonl"), PAGE.blocks("json").get(0).content());
        String command = ShellLines.of(PAGE).stream().filter(Command::is).findFirst().orElseThrow();

        Path found = Files.writeString(directory.resolve("found.jsonl"), new Command(command, directory).run());
        JsonNode score = new JsonMapper().readTree(SharedSets.score("score.py", gold, found, "--json"));

        assertThat(score.get("claims").asInt()).isEqualTo(2);
        assertThat(score.at("/claim/f1").asDouble()).isEqualTo(1);
    }

    @Test
    void whatTheCommandsNameIsThere() {
        List<String> lines = ShellLines.of(PAGE);

        assertThat(lines.stream().filter(MavenCommand::is)).hasSize(2).allSatisfy(command ->
                assertThat(MavenCommand.program(command)).content().contains("public static void main("));
        assertThat(lines).contains("npm ci --prefix src/comparison/node");
        assertThat(Path.of("src/comparison/node/package-lock.json")).isRegularFile();
    }

    /** A library's newer version wants a new measurement. */
    @Test
    void theVersionsComparedAreThoseTheProjectNames() throws IOException {
        String compared = new KeptBlock(PAGE.path(), "compared").read();
        JsonNode npm = new JsonMapper().readTree(Project.text(Path.of("src/comparison/node/package.json"))).get("dependencies");

        assertThat(compared).contains("Recognizers-Text " + npm.get("@microsoft/recognizers-text-suite").asString() + " ",
                "nzh " + npm.get("nzh").asString() + " ", "HanLP " + version("hanlp").replace('-', ' ') + " ",
                "Hutool " + version("hutool") + ",", "ICU4J " + version("icu4j") + ",");
    }

    private static String version(String library) {
        Matcher version = Pattern.compile("<" + library + "\\.version>(.+)</").matcher(Project.text(Path.of("pom.xml")));
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
}
