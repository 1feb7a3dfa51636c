package io.github.caishu.comparison;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;

/**
 * What a library reads in some texts, and how fast.
 *
 * @param readings a list a text
 * @param charactersPerSecond of processor time, in one thread, once it is warm
 */
record Answers(List<List<Reading>> readings, double charactersPerSecond) {

    private static final int WARM_UP = 8;
    private static final int MEASURED = 5;

    /** Those of a function of one text. */
    static Answers of(List<String> texts, Function<String, List<Reading>> reader) {
        List<List<Reading>> readings = texts.stream().map(reader).toList();
        repeat(texts, reader, WARM_UP);
        return new Answers(readings, repeat(texts, reader, MEASURED));
    }

    private static double repeat(List<String> texts, Function<String, List<Reading>> reader, int seconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long characters = 0;
        long begin = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - begin < seconds * 1e9) {
            for (String text : texts) {
                reader.apply(text);
                characters += text.length();
            }
        }
        return characters / ((threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }
}
