package io.github.caishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.caishu.claim.Claim;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of documents; 0 threads stands for the calling one. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyDocumentsTest {

    private final FigureExtractor extractor = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 2, 14)).build();

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("caishu-")) {
                thread.join(TimeUnit.MINUTES.toMillis(1));
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private Stream<DocumentClaims> extract(Stream<SourceDocument> documents, int threads) {
        return threads == 0 ? extractor.extract(documents) : extractor.extract(documents, threads);
    }

    private static Stream<SourceDocument> tea() {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> SourceDocument.plain("t" + i, "昨日售出茶叶" + i + "吨"));
    }

    private static List<Claim> claims(DocumentClaims document) {
        assertThat(document).isInstanceOf(DocumentClaims.Found.class);
        return ((DocumentClaims.Found) document).claims();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 16})
    void eachHasItsOwnClaimsInOrder(int threads) {
        try (Stream<DocumentClaims> found = extract(tea().limit(2000), threads)) {
            List<DocumentClaims> documents = found.toList();

            assertThat(documents).extracting(DocumentClaims::id).containsExactlyElementsOf(IntStream.rangeClosed(1, 2000).mapToObj(i -> "t" + i).toList());
            assertThat(documents).extracting(document -> claims(document).get(0).text()).startsWith("1吨", "2吨").endsWith("1999吨", "2000吨");
        }
    }

    @Test
    void anIteratorWillDo() {
        assertThat(extractor.extract(tea().limit(3).iterator())).extracting(DocumentClaims::id).containsExactly("t1", "t2", "t3");
        assertThat(extractor.extract(tea().limit(3).iterator(), 2)).extracting(DocumentClaims::id).containsExactly("t1", "t2", "t3");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void aDocumentSaysHowItIsWrittenAndWhen(int threads) {
        Stream<SourceDocument> documents = Stream.of(
                SourceDocument.plain("plain", "占<b>6</b>%，昨日的"),
                SourceDocument.html("html", "昨日占<b>6</b>%"),
                SourceDocument.plain("dated", "昨日占6%").published(LocalDate.of(2021, 1, 1)));

        List<DocumentClaims> found = extract(documents, threads).toList();

        assertThat(claims(found.get(0))).isEmpty();
        assertThat(claims(found.get(1))).singleElement().satisfies(claim -> {
            assertThat(claim.text()).isEqualTo("6</b>%");
            assertThat(claim.period().start()).isEqualTo("2019-02-13");
        });
        assertThat(claims(found.get(2))).singleElement().satisfies(claim -> assertThat(claim.period().start()).isEqualTo("2020-12-31"));
        assertThat(((DocumentClaims.Found) found.get(2)).text().original()).isEqualTo("昨日占6%");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void oneThatFailsDoesNotStopTheRest(int threads) {
        Stream<SourceDocument> documents = Stream.of(
                SourceDocument.plain("a", "占6%"),
                SourceDocument.plain("b", failing(() -> new IllegalStateException("the disk is out"))),
                SourceDocument.plain("c", failing(StackOverflowError::new)),
                SourceDocument.plain("d", "占7%"));

        assertThat(extract(documents, threads)).satisfiesExactly(
                a -> assertThat(claims(a)).hasSize(1),
                b -> assertThat(b).isInstanceOfSatisfying(DocumentClaims.Failed.class, failed -> {
                    assertThat(failed.id()).isEqualTo("b");
                    assertThat(failed.cause()).isInstanceOf(IllegalStateException.class).hasMessage("the disk is out");
                }),
                c -> assertThat(c).isInstanceOfSatisfying(DocumentClaims.Failed.class, failed -> {
                    assertThat(failed.id()).isEqualTo("c");
                    assertThat(failed.cause()).isInstanceOf(StackOverflowError.class);
                }),
                d -> assertThat(claims(d)).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void anErrorThatIsNoDocumentsIsThrown(int threads) {
        Stream<SourceDocument> documents = Stream.concat(
                tea().limit(100), Stream.of(SourceDocument.plain("full", failing(() -> new OutOfMemoryError("no more")))));

        try (Stream<DocumentClaims> found = extract(documents, threads)) {
            assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(found::toList).withMessage("no more");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whatTheDocumentsThrowIsThrownAfterWhatCameBefore(int threads) {
        AtomicInteger taken = new AtomicInteger();
        Stream<SourceDocument> documents = tea().peek(document -> {
            if (document.id().equals("t101")) {
                throw new IllegalStateException("the cable is out");
            }
        });

        try (Stream<DocumentClaims> found = extract(documents, threads)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> found.forEach(document -> taken.incrementAndGet())).withMessage("the cable is out");
        }
        assertThat(taken).hasValue(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void nothingIsReadBeforeItIsAskedFor(int threads) {
        AtomicInteger read = new AtomicInteger();

        try (Stream<DocumentClaims> found = extract(tea().peek(document -> read.incrementAndGet()), threads)) {
            Stream<String> ids = found.map(DocumentClaims::id);

            assertThat(read).hasValue(0);
            assertThat(ids.findFirst()).contains("t1");
        }
        assertThat(read).hasPositiveValue();
    }

    @Test
    void theCallingThreadReadsOneAtATime() {
        AtomicInteger read = new AtomicInteger();

        Iterator<DocumentClaims> found = extractor.extract(tea().peek(document -> read.incrementAndGet())).iterator();

        for (int i = 1; i <= 3; i++) {
            assertThat(found.next().id()).isEqualTo("t" + i);
            assertThat(read).hasValue(i);
        }
    }

    /** The source waits for the results of all but so many documents that it has given. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void readingGoesNoFurtherAheadThanTheRoom(int threads) throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        int ahead = 512 * threads;

        try (Stream<DocumentClaims> found = extractor.extract(tea().peek(document -> read.incrementAndGet()), threads)) {
            Iterator<DocumentClaims> iterator = found.iterator();
            for (int taken = 1; taken <= 2000; taken++) {
                iterator.next();
                assertThat(read.get()).isLessThanOrEqualTo(taken + ahead + 1);
            }
            awaitStandstill(read);
            assertThat(read.get()).isBetween(2000 + ahead / 2, 2000 + ahead + 1);
        }
    }

    @Test
    void longDocumentsTakeMoreOfTheRoom() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        String novel = "茶".repeat(99_999);
        Stream<SourceDocument> novels = Stream.generate(() -> SourceDocument.plain("novel", novel)).peek(document -> read.incrementAndGet());

        try (Stream<DocumentClaims> found = extractor.extract(novels, 1)) {
            assertThat(found.iterator().next().id()).isEqualTo("novel");
            awaitStandstill(read);
            assertThat(read.get()).isLessThanOrEqualTo(1 + 5 + 1);
        }
    }

    private static void awaitStandstill(AtomicInteger counter) throws InterruptedException {
        for (int before = -1; before != counter.get();) {
            before = counter.get();
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Each document comes only when the claims of the one before have been taken. */
    @Test
    void whatIsReadyNeedNotWaitForTheNextDocument() {
        BlockingQueue<SourceDocument> slow = new LinkedBlockingQueue<>(List.of(SourceDocument.plain("0", "占6%")));
        Iterator<SourceDocument> documents = Stream.generate(() -> take(slow)).limit(50).iterator();

        try (Stream<DocumentClaims> found = extractor.extract(documents, 4)) {
            assertThat(found.peek(document -> slow.add(SourceDocument.plain(document.id() + "0", "占7%")))).hasSize(50);
        }
    }

    private static SourceDocument take(BlockingQueue<SourceDocument> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    /** The first document is not done before the three hundredth. */
    @Test
    void aSlowDocumentDoesNotHoldUpTheOthers() {
        CountDownLatch others = new CountDownLatch(1);
        Stream<SourceDocument> documents = Stream.concat(
                Stream.of(SourceDocument.plain("slow", text(() -> await(others)))),
                IntStream.rangeClosed(1, 300).mapToObj(i -> SourceDocument.plain("t" + i, text(() -> {
                    if (i == 300) {
                        others.countDown();
                    }
                    return "占6%";
                }))));

        try (Stream<DocumentClaims> found = extractor.extract(documents, 2)) {
            assertThat(found).hasSize(301).first().extracting(DocumentClaims::id).isEqualTo("slow");
        }
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "占7%";
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    /** That the threads end is seen {@link #noThreadIsLeft after} each test. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void closingAfterAFewEndsItAndClosesTheDocuments(int threads) {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<SourceDocument> documents = tea().onClose(() -> closed.set(true));

        try (Stream<DocumentClaims> found = extract(documents, threads)) {
            assertThat(found.limit(3).toList()).extracting(DocumentClaims::id).containsExactly("t1", "t2", "t3");
            assertThat(closed).isFalse();
        }

        assertThat(closed).isTrue();
    }

    @Test
    void closingEndsTheWaitingForADocumentThatNeverComes() {
        BlockingQueue<SourceDocument> dry = new LinkedBlockingQueue<>(List.of(SourceDocument.plain("only", "占6%")));

        try (Stream<DocumentClaims> found = extractor.extract(Stream.generate(() -> take(dry)), 2)) {
            assertThat(found.findFirst()).map(DocumentClaims::id).contains("only");
        }
    }

    @Test
    void anEndReachedNeedsNoClosing() {
        assertThat(extractor.extract(tea().limit(1000), 4).toList()).hasSize(1000);
        assertThat(extractor.extract(Stream.<SourceDocument>empty(), 4).toList()).isEmpty();
    }

    @Test
    void anInterruptEndsTheWaitingAndIsKept() {
        BlockingQueue<SourceDocument> dry = new LinkedBlockingQueue<>();

        try (Stream<DocumentClaims> found = extractor.extract(Stream.generate(() -> take(dry)), 2)) {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(CancellationException.class).isThrownBy(found::toList);
        }

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aParallelStreamOfResultsKeepsTheContract() {
        try (Stream<DocumentClaims> found = extractor.extract(tea(), 2)) {
            assertThat(found.parallel().limit(100).toList()).extracting(DocumentClaims::id).startsWith("t1", "t2").endsWith("t99", "t100");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void withoutAThreadNothingIsDone(int threads) {
        assertThatIllegalArgumentException().isThrownBy(() -> extractor.extract(tea(), threads)).withMessageContaining("threads: " + threads);
        assertThatIllegalArgumentException().isThrownBy(() -> extractor.extract(tea().iterator(), threads));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void noDocumentIsNoDocumentsFailure(int threads) {
        try (Stream<DocumentClaims> found = extract(Stream.of((SourceDocument) null), threads)) {
            assertThatNullPointerException().isThrownBy(found::toList);
        }
    }

    private static CharSequence failing(Supplier<Throwable> failure) {
        return text(() -> {
            throw ManyDocumentsTest.<RuntimeException>unchecked(failure.get());
        });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable throwable) throws E {
        throw (E) throwable;
    }

    /** A text that is made when it is read. */
    private static CharSequence text(Supplier<String> text) {
        return new CharSequence() {
            @Override
            public int length() {
                return 1;
            }

            @Override
            public char charAt(int index) {
                throw new UnsupportedOperationException();
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String toString() {
                return text.get();
            }
        };
    }
}
