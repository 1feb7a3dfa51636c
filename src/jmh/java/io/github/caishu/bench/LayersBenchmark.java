package io.github.caishu.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.github.caishu.FigureExtractor;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What each layer costs on many short texts, beside the least that people pay now: a regular expression, a segmentation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LayersBenchmark {

    static final int ONE_IN = 8;

    private static final Pattern NUMERALS = Pattern.compile("[0-9零〇一二三四五六七八九十百千万亿两]+");

    private final FigureExtractor extractor = FigureExtractor.builder().build();
    private final Segment segment = HanLP.newSegment().enableOrganizationRecognize(true);
    private List<String> texts;

    @Setup
    public void readTexts() {
        texts = Sample.oneIn(ONE_IN).texts();
    }

    @Benchmark
    public int regularExpression() {
        int found = 0;
        for (String text : texts) {
            Matcher matcher = NUMERALS.matcher(text);
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }

    @Benchmark
    public void segmenter(Blackhole hole) {
        texts.forEach(text -> hole.consume(segment.seg(text)));
    }

    @Benchmark
    public void quantities(Blackhole hole) {
        texts.forEach(text -> hole.consume(extractor.quantities(SourceText.plain(text))));
    }

    @Benchmark
    public void claims(Blackhole hole) {
        texts.forEach(text -> hole.consume(extractor.extract(text)));
    }
}
