package io.github.caishu.bench;

import com.hankcs.hanlp.HanLP;
import io.github.caishu.FigureExtractor;
import io.github.caishu.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A program that reads one sentence and ends; with a second argument it first prints how many bytes are alive. */
public final class FirstRecord {

    private static final String SENTENCE = "截至2018年9月末，望江农商银行贷款余额614.5亿元，同比增长约14%。";

    /** What reads it. */
    public enum Reader {
        SEGMENTER(() -> HanLP.newSegment().enableOrganizationRecognize(true)::seg),
        QUANTITIES(() -> {
            FigureExtractor extractor = FigureExtractor.builder().build();
            return text -> extractor.quantities(SourceText.plain(text));
        }),
        CLAIMS(() -> FigureExtractor.builder().build()::extract);

        private final Supplier<Function<String, ?>> made;

        Reader(Supplier<Function<String, ?>> made) {
            this.made = made;
        }
    }

    private static Function<String, ?> reader; // reachable while the heap is measured

    private FirstRecord() {
    }

    public static void main(String[] arguments) {
        reader = Reader.valueOf(arguments[0]).made.get();
        if (!reader.apply(SENTENCE).toString().contains("14")) {
            throw new IllegalStateException("the sentence was not read");
        }
        if (arguments.length > 1) {
            System.gc();
            System.gc();
            System.out.println(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
    }

    /** Runs this program in a JVM of its own; what it printed. */
    static String run(Reader reader, String... more) throws Exception {
        String java = System.getProperty("java.home") + "/bin/java";
        ProcessBuilder program = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), FirstRecord.class.getName(), reader.name());
        program.command().addAll(List.of(more));
        Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(reader + " failed");
        }
        return printed;
    }
}
