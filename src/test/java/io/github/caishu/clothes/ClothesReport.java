package io.github.caishu.clothes;

import io.github.caishu.accuracy.KeptBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures what docs/robustness.md tells of texts in other clothes, prints it, and keeps it there. Needs {@code ../shared}. */
public final class ClothesReport {

    private static final KeptBlock MEASURED = new KeptBlock(Path.of("docs/robustness.md"), "clothes");

    private ClothesReport() {
    }

    public static void main(String[] arguments) throws IOException {
        if (!SharedTexts.areThere()) {
            System.err.println("no texts: there is no ../shared beside the project");
            System.exit(2);
        }
        List<String> texts = SharedTexts.every(1);
        StringBuilder table = new StringBuilder("| the same text with | claims | same figures | same claims |\n| --- | ---: | ---: | ---: |\n");
        for (Clothes clothes : Clothes.values()) {
            Share share = new Share(clothes);
            texts.forEach(share::add);
            table.append(String.format(Locale.ROOT, "| %s | %,d | %s | %s |%n", clothes, share.claims(), percent(share.figures()), percent(share.whole())));
        }
        System.out.println(table);
        MEASURED.write(table.toString());
    }

    /** Never rounded up to all. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", Math.floor(share * 10_000) / 100);
    }
}
