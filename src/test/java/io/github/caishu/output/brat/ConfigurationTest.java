package io.github.caishu.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.ConceptDefinition;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Layer;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What brat is told, by the rules that its own reader of these files goes by. */
class ConfigurationTest {

    @TempDir
    Path directory;
    private Map<String, List<String>> annotation;
    private Map<String, List<String>> visual;

    @BeforeEach
    void write() throws IOException {
        write(Vocabulary.standard());
    }

    private void write(Vocabulary vocabulary) throws IOException {
        new BratWriter(directory, Layer.CLAIMS, vocabulary).close();
        annotation = sections("annotation.conf");
        visual = sections("visual.conf");
    }

    private Map<String, List<String>> sections(String file) throws IOException {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> section = null;
        for (String line : Files.readAllLines(directory.resolve(file))) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line, section);
            } else if (!line.isBlank()) {
                section.add(line);
            }
        }
        return sections;
    }

    @Test
    void allSectionsAreThere() {
        assertThat(annotation).containsOnlyKeys("[entities]", "[relations]", "[events]", "[attributes]");
        assertThat(visual).containsOnlyKeys("[labels]", "[drawing]");
    }

    @Test
    void everyKindOfQuantityCanBeMarked() {
        assertThat(annotation.get("[entities]"))
                .containsAll(Arrays.stream(QuantityType.values()).map(type -> "\t" + FigureType.name(type)).toList())
                .contains("\tPercentage_point", "\tConcept", "\tOptional", "\tNo_figure");
    }

    @Test
    void arcsLeadFromFiguresToTheirWords() {
        String figures = annotation.get("[relations]").get(0);
        assertThat(figures).startsWith("<FIGURE>=Money|Price|").endsWith("|Optional|No_figure");
        assertThat(annotation.get("[relations]"))
                .contains("HasEntity\tArg1:<FIGURE>, Arg2:Entity", "HasPeriod\tArg1:<FIGURE>, Arg2:Period");
    }

    @Test
    void whatIsPickedFromAListHasOne() {
        assertThat(values("Code")).isEqualTo(Taxonomy.standard().definitions().stream().map(ConceptDefinition::code).toList());
        assertThat(values("Qualifier")).isEqualTo(Arrays.stream(Qualifier.values()).map(Qualifier::code).toList());
        assertThat(values("Direction")).containsExactly("increase", "decrease");
        assertThat(values("Basis")).containsExactly("yoy", "sequential", "other");
        assertThat(values("Modality")).containsExactly("reported", "forecast", "planned");
    }

    @Test
    void ownConceptsAreAmongThem() throws IOException {
        write(Vocabulary.standard().with(VocabularyTable.CONCEPTS, "KITCHEN_RENT\t灶台租金\trent of shared kitchens\tmoney price"));

        assertThat(values("Code")).contains("REVENUE", "KITCHEN_RENT");
    }

    private List<String> values(String attribute) {
        String beginning = attribute + "\tArg:<FIGURE>, Value:";
        String line = annotation.get("[attributes]").stream().filter(one -> one.startsWith(beginning)).findFirst().orElseThrow();
        return List.of(line.substring(beginning.length()).split("\\|"));
    }

    @Test
    void everyTypeHasAChineseLabelOnce() {
        List<String> types = annotation.values().stream().flatMap(List::stream).filter(line -> !line.startsWith("<"))
                .map(line -> line.strip().replaceFirst("^!", "").split("\t")[0]).toList();
        Map<String, String> labels = visual.get("[labels]").stream().map(line -> line.split(" \\| "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));

        assertThat(labels).containsOnlyKeys(types);
        assertThat(labels.values()).allMatch(label -> label.codePoints().allMatch(Character::isIdeographic));
    }

    /** A value is a word, a hyphen in it a comma to brat, and what is in angle brackets a name it knows. */
    @Test
    void drawingsAreAsBratReadsThem() {
        Pattern drawing = Pattern.compile("\\w+\t\\w+:[^\\s,<>]+(, \\w+:[^\\s,<>]+)*");
        assertThat(visual.get("[drawing]")).allMatch(line -> drawing.matcher(line).matches());
        assertThat(visual.get("[drawing]")).contains("Direction\tglyph:↑|↓");
        for (FigureAttribute attribute : FigureAttribute.values()) {
            attribute.glyphs().ifPresent(glyphs -> assertThat(glyphs.split("\\|")).hasSameSizeAs(attribute.values(Taxonomy.standard())));
        }
    }
}
