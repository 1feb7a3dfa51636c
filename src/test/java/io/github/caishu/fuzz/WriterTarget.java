package io.github.caishu.fuzz;

import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.text.SourceText;
import java.util.List;

/** An id and a text: what is found is written in every format, and read back. */
public final class WriterTarget {

    private WriterTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.WRITER.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> parts = FuzzedText.parts(input, 2);
        SourceText text = SourceText.plain(parts.get(1));
        List<Figure> figures = Promises.DATED.extract(text).stream().map(Figure::of).toList();
        WrittenOutputs.hold(new Document(DocumentId.named(parts.get(0)), text, figures));
    }
}
