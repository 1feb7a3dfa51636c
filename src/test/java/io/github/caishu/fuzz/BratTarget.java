package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.brat.AnnotatedDocument;
import io.github.caishu.output.brat.BratProblem;
import io.github.caishu.output.brat.BratReader;
import java.util.List;

/** A text and its annotations: what cannot be used is told with its line, and the rest stands where it says. */
public final class BratTarget {

    private static final BratReader READER = new BratReader();

    private BratTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.BRAT.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> parts = FuzzedText.parts(input, 2);
        String text = parts.get(0);
        AnnotatedDocument read = READER.read(DocumentId.named("a"), text, parts.get(1));

        for (BratProblem problem : read.problems()) {
            require(problem.line() >= 1 && problem.line() <= parts.get(1).lines().count(), "a line that is there", problem);
            require(!problem.problem().isBlank() && !problem.remedy().isBlank(), "what is wrong, and the remedy", problem);
        }
        int last = 0;
        for (Figure figure : read.document().figures()) {
            require(figure.span().of(text).equals(figure.text()), "words at their span", figure);
            require(figure.span().start() >= last, "figures in order, apart", figure);
            last = figure.span().end();
        }
        AnnotatedDocument again = READER.read(DocumentId.named("a"), text, parts.get(1));
        require(again.document().figures().equals(read.document().figures()) && again.problems().equals(read.problems()), "the same again");
        WrittenOutputs.hold(read.document());
    }
}
