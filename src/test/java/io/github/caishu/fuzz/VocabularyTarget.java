package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.FigureExtractor;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.EnumUtils;

/** Words that a user adds to a table, whose name is the first line, and a text to read with them. */
public final class VocabularyTarget {

    private static final String ORIGIN = "words.tsv";
    private static final Pattern PLACE = Pattern.compile(ORIGIN + ", line (\\d+): (?s:.+); a line of \\w+ is .+");

    private VocabularyTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.VOCABULARY.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> parts = FuzzedText.parts(input, 3);
        VocabularyTable table = EnumUtils.getEnum(VocabularyTable.class, parts.get(0));
        if (table == null) {
            return;
        }
        FigureExtractor extractor;
        try {
            extractor = FigureExtractor.builder().vocabulary(Vocabulary.standard().with(table, parts.get(1), ORIGIN)).build();
        } catch (VocabularyException e) {
            Matcher place = PLACE.matcher(e.getMessage());
            require(place.matches(), "a message with place and remedy", e);
            require(Integer.parseInt(place.group(1)) <= parts.get(1).lines().count(), "a line that is there", e);
            return;
        }
        Promises.hold(extractor, parts.get(2), SourceText::plain);
    }
}
