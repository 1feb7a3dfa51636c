package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Claim;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** One extractor for many threads, many processes. */
class SharingTest {

    private static final int THREADS = 8;
    private static final int DOCUMENTS = 10_000;
    private static final Path NEWS = Path.of("../shared/corpus/news.jsonl");
    private static final String TEXT = "两家茶厂第6年收入约人民币1.2亿元，36畦地每亩卖340-350元，比上年多出三成半，45岁的师傅有３００余名。"
            + "据澄湖市统计局数据，去年全市茶叶产量610吨，同比增长约4%，今年有望达到640吨。";

    private final FigureExtractor extractor = FigureExtractor.builder()
            .vocabulary(Vocabulary.standard().with(VocabularyTable.CLASSIFIERS, "畦"))
            .currency("HKD").smallCounts(true).types(EnumSet.allOf(QuantityType.class)).referenceDate(LocalDate.of(2018, 9, 3))
            .build();

    @Test
    void anExtractorReadBackExtractsTheSame() throws IOException, ClassNotFoundException {
        FigureExtractor copy = copy(extractor);

        assertThat(copy.extract(TEXT)).hasSize(11).isEqualTo(extractor.extract(TEXT));
        assertThat(copy.referenceDate()).isEqualTo(extractor.referenceDate());
        assertThat(copy(copy).extract(TEXT)).isEqualTo(extractor.extract(TEXT));
    }

    @Test
    void claimsReadBackAreEqual() throws IOException, ClassNotFoundException {
        assertThat(copy(new ArrayList<>(extractor.extract(TEXT)))).isEqualTo(extractor.extract(TEXT));
    }

    @Test
    void threadsThatShareAnExtractorGetTheSame() throws Exception {
        String text = TEXT.repeat(50);
        List<Claim> alone = extractor.extract(text);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Claim>> job = () -> extractor.extract(text);
            List<Callable<List<Claim>>> jobs = Collections.nCopies(THREADS * 4, job);
            for (Future<List<Claim>> result : threads.invokeAll(jobs, 1, TimeUnit.MINUTES)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The news beside the project where they are, else texts made of the same parts. */
    @Test
    void tenThousandDocumentsOnSixteenThreadsGiveTheSameRecords() throws IOException, ClassNotFoundException {
        List<SourceDocument> documents = Files.exists(NEWS) ? news() : made();
        List<DocumentClaims> alone = extractor.extract(documents.stream()).toList();

        try (Stream<DocumentClaims> found = copy(extractor).extract(documents.stream(), 16)) {
            assertThat(records(found.toList())).hasSize(DOCUMENTS).isEqualTo(records(alone));
        }
        assertThat(alone.stream().mapToInt(document -> ((DocumentClaims.Found) document).claims().size()).sum()).isGreaterThan(DOCUMENTS);
    }

    private static List<Map.Entry<String, List<Claim>>> records(List<DocumentClaims> documents) {
        return documents.stream().map(document -> Map.entry(document.id(), ((DocumentClaims.Found) document).claims())).toList();
    }

    private static List<SourceDocument> news() throws IOException {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(NEWS)) {
            return lines.limit(DOCUMENTS).map(json::readTree)
                    .map(line -> SourceDocument.plain(line.get("id").asString(), line.get("text").asString())).toList();
        }
    }

    private static List<SourceDocument> made() {
        List<String> parts = Arrays.stream(TEXT.split("(?<=[，。])")).toList();
        Random random = new Random(16);
        return IntStream.range(0, DOCUMENTS).mapToObj(i -> SourceDocument.plain("made-" + i, IntStream.range(0, 8)
                .mapToObj(j -> parts.get(random.nextInt(parts.size())).replaceAll("[1-9]", "" + (1 + i % 9)))
                .collect(Collectors.joining()))).toList();
    }

    /** The first text makes the tables and reads HanLP's dictionaries, which a channel closed by the interrupt would spoil for good. */
    @Test
    void anInterruptedThreadGetsTheSameAndStaysInterrupted() throws Exception {
        try (URLClassLoader fresh = fresh()) {
            Class<?> type = fresh.loadClass(FigureExtractor.class.getName());
            Object builder = type.getMethod("builder").invoke(null);
            Object built = builder.getClass().getMethod("build").invoke(builder);
            Method extract = type.getMethod("extract", CharSequence.class);
            Thread.currentThread().interrupt();

            String first = extract.invoke(built, TEXT).toString();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(extract.invoke(built, TEXT)).hasToString(first).hasToString(FigureExtractor.builder().build().extract(TEXT).toString());
        }
    }

    /** Classes of which none has been initialised. */
    private static URLClassLoader fresh() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Test
    void interruptsAtAnyMomentChangeNothing() throws Exception {
        String text = TEXT.repeat(50);
        List<Claim> alone = extractor.extract(text);
        FutureTask<List<List<Claim>>> job = new FutureTask<>(() -> Stream.generate(() -> extractor.extract(text)).limit(10).toList());
        Thread thread = new Thread(job);
        thread.start();
        while (!job.isDone()) {
            thread.interrupt();
            Thread.onSpinWait();
        }

        assertThat(job.get()).containsOnly(alone);
    }

    @Test
    void extractorsMayBeBuiltInParallel() {
        List<List<Claim>> results = IntStream.range(0, THREADS * 4).parallel()
                .mapToObj(i -> FigureExtractor.builder().build().extract(TEXT)).distinct().toList();

        assertThat(results).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
