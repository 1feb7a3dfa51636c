package io.github.caishu.accuracy;

import java.io.IOException;
import java.nio.file.Path;

/** Measures what docs/accuracy.md tells of the library, prints it, and keeps it there. Needs {@code ../shared} and python3. */
public final class AccuracyReport {

    private static final KeptBlock MEASURED = new KeptBlock(Path.of("docs/accuracy.md"), "measured");

    private AccuracyReport() {
    }

    public static void main(String[] arguments) throws IOException {
        if (SharedSets.missing().isPresent()) {
            System.err.println(SharedSets.missing().get());
            System.exit(2);
        }
        String tables = new AccuracyTables(Scores.ofThisProcess()).markdown();
        System.out.println(tables);
        MEASURED.write(tables);
    }
}
