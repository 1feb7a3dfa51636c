package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README promises, in both languages, beyond what {@code DocsTest} tries of every page. */
class ReadmeTest {

    private static final Pattern F1 = Pattern.compile("\\*\\*(\\d\\.\\d+)\\*\\*");

    @ParameterizedTest
    @CsvSource({"README.md, figure, claim", "docs/README.zh-CN.md, 数字, 记录"})
    void theScoresAreThoseOfTheAccuracyPage(Path page, String figure, String claim) {
        assertThat(Project.text(page)).containsPattern(row(figure, "figure")).containsPattern(row(claim, "claim"));
    }

    /** {@code | figure: span and so on | tuned on | checked on |}; the other page has precision, recall and F1, and dev before train. */
    private static Pattern row(String name, String measure) {
        String measured = Project.text(Path.of("docs/accuracy.md")).lines()
                .filter(line -> line.startsWith("| " + measure + " | ")).findFirst().orElseThrow();
        List<String> scores = F1.matcher(measured).results().map(MatchResult::group).map(score -> score.replace("*", "")).toList();
        return Pattern.compile("(?m)^\\| " + name + "[:：][^|]+\\| " + scores.get(1) + " \\| " + scores.get(0) + " \\|$");
    }

    @Test
    void theCommandsThatBuildAreWhatCiRuns() {
        String ci = Project.text(Path.of(".ci/run"));
        assertThat(Project.text(Path.of("README.md"))).contains("\nmvn verify ", "\nmvn -q compile exec:java ");
        assertThat(ci).contains(" verify").contains("mvn -q compile exec:java");
    }
}
