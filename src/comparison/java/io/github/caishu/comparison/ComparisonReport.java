package io.github.caishu.comparison;

import io.github.caishu.accuracy.KeptBlock;
import io.github.caishu.accuracy.Scores;
import io.github.caishu.accuracy.SharedSets;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Measures what docs/accuracy.md tells of other libraries, prints it, and keeps it there. Takes some minutes; needs {@code ../shared},
 * python3, node, and before {@code npm ci --prefix src/comparison/node}.
 */
public final class ComparisonReport {

    private static final KeptBlock COMPARED = new KeptBlock(Path.of("docs/accuracy.md"), "compared");
    private static final String ASKED_OF_A_REGULAR_EXPRESSION = "money,price,percentage,percentage_point";

    private ComparisonReport() {
    }

    public static void main(String[] arguments) throws IOException {
        if (SharedSets.missing().isPresent()) {
            System.err.println(SharedSets.missing().get());
            System.exit(2);
        }
        String machine = LocalDate.now() + ", Java " + System.getProperty("java.version") + ".";
        String tables = String.join("\n\n", machine, figures(), peers(), numerals());
        System.out.println(tables);
        COMPARED.write(tables);
    }

    private static String figures() throws IOException {
        AnnotatedTexts dev = new AnnotatedTexts("dev");
        AnnotatedTexts train = new AnnotatedTexts("train");
        List<String> texts = Stream.concat(dev.texts().stream(), train.texts().stream()).toList();
        List<String> rows = new ArrayList<>(List.of(
                "| library | asked for | detection | exact span | figure | figure: money and percentages only | speed |", rule(7)));
        double own = 0;
        for (Contender contender : List.of(new Caishu(), new RegularExpression(), new RecognizersText(), new HanlpTags())) {
            Answers answers = contender.answers(texts);
            own = own == 0 ? answers.charactersPerSecond() : own;
            List<JsonNode> all = scores(answers, dev, train);
            List<JsonNode> some = scores(answers, dev, train, "--only", ASKED_OF_A_REGULAR_EXPRESSION);
            rows.add(row(List.of(contender.name(), contender.asked(), f1("detection", all), f1("exact_span", all),
                    contender.tellsValues() ? f1("figure", all) : "", contender.tellsValues() ? f1("figure", some) : "",
                    ratio(answers.charactersPerSecond() / own))));
        }
        return String.join("\n", rows);
    }

    private static List<JsonNode> scores(Answers answers, AnnotatedTexts dev, AnnotatedTexts train, String... options) throws IOException {
        int texts = dev.texts().size();
        List<List<Reading>> readings = answers.readings();
        return List.of(dev.score(readings.subList(0, texts), options), train.score(readings.subList(texts, readings.size()), options));
    }

    private static String f1(String measure, List<JsonNode> scores) {
        return scores.stream().map(score -> "%.3f".formatted(score.at("/" + measure + "/f1").asDouble())).collect(Collectors.joining(", "));
    }

    private static String ratio(double speed) {
        return speed >= 0.1 ? "%.1f".formatted(speed) : "1/" + new BigDecimal(1 / speed).round(new MathContext(1)).toPlainString();
    }

    private static String peers() throws IOException {
        PeerCases cases = PeerCases.all();
        Map<String, String> recognizers = cases.passed(new RecognizersText().answers(cases.inputs()).readings());
        List<String> rows = new ArrayList<>(List.of("| other libraries' own cases | caishu | Recognizers-Text 1.3.1 (npm) |", rule(3)));
        for (String line : Scores.ofThisProcess().peers()) {
            String[] own = line.split("\\s+", 3);
            rows.add(row(List.of(own[0], own[1], recognizers.get(own[0]))));
        }
        return String.join("\n", rows);
    }

    private static String numerals() throws IOException {
        PeerCases cases = PeerCases.all().chineseNumerals();
        List<String> rows = new ArrayList<>(List.of("| converter, given the numeral alone | numerals in Chinese characters right |",
                rule(2)));
        for (Map.Entry<String, List<List<String>>> converter : Converters.values(cases.numerals()).entrySet()) {
            rows.add(row(List.of(converter.getKey(), cases.passed(cases.inPlace(converter.getValue())).get("all"))));
        }
        return String.join("\n", rows);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String rule(int columns) {
        return Stream.generate(() -> " --- |").limit(columns).collect(Collectors.joining("", "|", ""));
    }
}
