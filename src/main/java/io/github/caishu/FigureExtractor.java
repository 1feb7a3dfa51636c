package io.github.caishu;

import io.github.caishu.claim.Claim;
import io.github.caishu.internal.linking.ClaimLinker;
import io.github.caishu.internal.parallel.OrderedMap;
import io.github.caishu.internal.parallel.OrderedStream;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.numeral.NumeralParser;
import io.github.caishu.quantity.Money;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns Chinese article text into typed, traceable claims.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 8, 20)).build();
 * List<Claim> claims = extractor.extract("澄湖钢铁公告称，上半年营收12.4亿元，同比增长三成");
 * claims.get(0).concept().code();    // REVENUE
 * claims.get(0).entity().text();     // 澄湖钢铁
 * claims.get(0).quantity().amount(); // 1240000000
 * claims.get(0).period().end();      // 2019-06-30
 * claims.get(1).quantity();          // Percentage[amount=30, qualifier=EXACT]
 * claims.get(1).change();            // Change[direction=INCREASE, basis=YOY]
 * }</pre>
 *
 * <p>Immutable, thread-safe and serialisable: make one and share it. Three layers, each usable alone: {@link #numerals},
 * {@link #quantities} and {@link #extract}.
 */
public final class FigureExtractor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;

    private final QuantityRecognizer recognizer;
    private final EnumSet<QuantityType> types;
    private final @Nullable LocalDate referenceDate;
    private final int maxLength;
    private final ClaimsLayer claims;

    private FigureExtractor(QuantityRecognizer recognizer, EnumSet<QuantityType> types, @Nullable LocalDate referenceDate, int maxLength,
            ClaimsLayer claims) {
        this.recognizer = recognizer;
        this.types = types;
        this.referenceDate = referenceDate;
        this.maxLength = maxLength;
        this.claims = claims;
    }

    /** Settings for an extractor; all of them have defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This extractor for texts of another day; the two share their tables, so that one a day costs nothing.
     *
     * @param date the day the texts were published; null if unknown
     * @throws IllegalArgumentException unless its year is one of 0 to 9999
     */
    public FigureExtractor withReferenceDate(@Nullable LocalDate date) {
        return new FigureExtractor(recognizer, types, requireFourDigits(date), maxLength, claims);
    }

    /** Days are reckoned from it, and there are none after {@link LocalDate#MAX}. */
    private static @Nullable LocalDate requireFourDigits(@Nullable LocalDate date) {
        if (date != null && (date.getYear() < 0 || date.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("no text was published on " + date + "; give a day of the years 0 to " + LAST_YEAR + ", or null");
        }
        return date;
    }

    /** How long a text may be, in UTF-16 code units of the original, as {@link Builder#maxLength} has set it. */
    public int maxLength() {
        return maxLength;
    }

    /**
     * The claims of a plain text, one a figure, in the order they stand. The list cannot be changed. Markup is text here: HTML wants
     * {@link SourceText#html}.
     *
     * @throws NullPointerException if {@code text} is null
     * @throws TextTooLongException if it is longer than the {@linkplain Builder#maxLength limit}
     */
    public List<Claim> extract(CharSequence text) {
        return extract(SourceText.plain(TextTooLongException.require(maxLength, Objects.requireNonNull(text, "text"))));
    }

    /**
     * As above, for a text at hand; for HTML give {@link SourceText#html}.
     *
     * @throws TextTooLongException if the original, markup and all, is longer than the {@linkplain Builder#maxLength limit}
     */
    public List<Claim> extract(SourceText text) {
        TextTooLongException.require(maxLength, text.original());
        List<QuantityMention> figures = new ArrayList<>(recognizer.recognize(text));
        figures.removeIf(mention -> !types.contains(mention.quantity().type()));
        return figures.isEmpty() ? List.of() : claims.linker().link(text, figures, referenceDate);
    }

    /**
     * The claims of many documents, on the calling thread: each document is taken when its claims are asked for. One that fails
     * is reported as {@link DocumentClaims.Failed} and does not stop the rest.
     *
     * <pre>{@code
     * FigureExtractor extractor = FigureExtractor.builder().build();
     * Stream<SourceDocument> documents = Stream.of(SourceDocument.plain("a", "售出茶叶800吨"), SourceDocument.html("b", "<p>占<b>6%</b></p>"));
     * List<String> done = extractor.extract(documents).map(DocumentClaims::id).toList(); // [a, b]
     * }</pre>
     *
     * @return what came of each document, in their order; closing it closes {@code documents}. What {@code documents} itself throws,
     *     it throws.
     */
    public Stream<DocumentClaims> extract(Stream<SourceDocument> documents) {
        return documents.sequential().map(this::claimsOf);
    }

    /** As {@link #extract(Stream)}. */
    public Stream<DocumentClaims> extract(Iterator<SourceDocument> documents) {
        Objects.requireNonNull(documents, "documents");
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false).map(this::claimsOf);
    }

    /**
     * The claims of many documents, extracted on several threads. The result is the same as that of {@link #extract(Stream)}, in
     * the same order; to be used in a try-with-resources statement:
     *
     * <pre>{@code
     * FigureExtractor extractor = FigureExtractor.builder().build();
     * Stream<SourceDocument> documents = Stream.of(SourceDocument.plain("a", "售出茶叶800吨"), SourceDocument.html("b", "<p>占<b>6%</b></p>"));
     * try (Stream<DocumentClaims> found = extractor.extract(documents, Runtime.getRuntime().availableProcessors())) {
     *     found.forEach(document -> System.out.println(document.id()));
     * }
     * }</pre>
     *
     * <p>Nothing is read before the terminal operation. From then on a thread of its own reads {@code documents} ahead, by no more
     * than 512 documents a thread, and by fewer where they are longer than a thousand characters; what is ready is given out at
     * once, whether or not another document follows. The threads are daemons. They end when all documents are read and extracted, or,
     * after a {@code findFirst()} or an exception, when the stream is closed; a document at hand is not waited for. A stream that is
     * neither read to its end nor closed leaves them waiting.
     *
     * <p>An {@link Error} other than a {@link StackOverflowError} is no document's failure: it is thrown to whoever takes the results. If
     * that thread is interrupted while it waits, it gets a {@link java.util.concurrent.CancellationException} and keeps its interrupt flag.
     *
     * @param documents read by one thread, not the calling one
     * @param threads   how many extract
     * @throws IllegalArgumentException if there is not one thread
     */
    public Stream<DocumentClaims> extract(Stream<SourceDocument> documents, int threads) {
        requireOne(threads);
        return extract(documents.iterator(), threads).onClose(documents::close);
    }

    /** As {@link #extract(Stream, int)}. */
    public Stream<DocumentClaims> extract(Iterator<SourceDocument> documents, int threads) {
        requireOne(threads);
        Objects.requireNonNull(documents, "documents");
        return OrderedStream.of(() -> OrderedMap.start(documents, this::claimsOf, FigureExtractor::length, threads));
    }

    private static long length(SourceDocument document) {
        try {
            return document.text().length();
        } catch (RuntimeException | StackOverflowError e) {
            return 0; // the document's own failure, found again when it is extracted from
        }
    }

    private static void requireOne(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads + "; it takes one at least");
        }
    }

    private DocumentClaims claimsOf(SourceDocument document) {
        try {
            TextTooLongException.require(maxLength, document.text());
            SourceText text = document.sourceText();
            FigureExtractor dated = document.published() == null ? this : withReferenceDate(document.published());
            return new DocumentClaims.Found(document.id(), text, dated.extract(text));
        } catch (Exception | StackOverflowError e) {
            return new DocumentClaims.Failed(document.id(), e);
        }
    }

    /**
     * The quantities layer: quantities of every kind, durations, ordinals and ages among them, whatever types are reported.
     *
     * @throws TextTooLongException if the original is longer than the {@linkplain Builder#maxLength limit}
     */
    public List<QuantityMention> quantities(SourceText text) {
        TextTooLongException.require(maxLength, text.original());
        return recognizer.recognize(text);
    }

    /**
     * The numerals layer: every number, with or without a unit.
     *
     * @throws TextTooLongException if the original is longer than the {@linkplain Builder#maxLength limit}
     */
    public List<Numeral> numerals(SourceText text) {
        TextTooLongException.require(maxLength, text.original());
        return NumeralParser.standard().find(text);
    }

    /** The day the texts were published, if one was given. */
    public Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(referenceDate);
    }

    /** Its settings. */
    @Override
    public String toString() {
        return "FigureExtractor[" + recognizer + ", types=" + types + ", referenceDate=" + referenceDate + "]";
    }

    /** The claims layer, made when first asked for: reading figures alone needs none of its tables, nor HanLP. */
    private static final class ClaimsLayer implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Vocabulary vocabulary;
        private transient volatile @Nullable ClaimLinker linker;

        ClaimsLayer(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        ClaimLinker linker() {
            ClaimLinker made = linker;
            if (made == null) {
                synchronized (this) {
                    made = linker;
                    if (made == null) {
                        made = new ClaimLinker(vocabulary);
                        linker = made;
                    }
                }
            }
            return made;
        }
    }

    /**
     * Collects the settings of an extractor.
     *
     * <pre>{@code
     * FigureExtractor extractor = FigureExtractor.builder()
     *         .vocabulary(Vocabulary.standard().with(VocabularyTable.COMPANIES, "云海共享\t09999.HK"))
     *         .currency("HKD")
     *         .types(Set.of(QuantityType.MONEY, QuantityType.PRICE))
     *         .referenceDate(LocalDate.of(2019, 2, 14))
     *         .build();
     * Claim claim = extractor.extract("云海共享去年收入5亿元，增长6%").get(0);
     * claim.quantity();      // Money[amount=500000000, currency=HKD, qualifier=EXACT]
     * claim.entity().code(); // 09999.HK
     * }</pre>
     */
    public static final class Builder {

        private Vocabulary vocabulary = Vocabulary.standard();
        private String currency = "CNY";
        private boolean smallCounts;
        private Set<QuantityType> types = EnumSet.allOf(QuantityType.class);
        private @Nullable LocalDate referenceDate;
        private int maxLength = 10_000_000;

        private Builder() {
            types.removeIf(type -> !type.isFigure());
        }

        /** The words to know; {@link Vocabulary#standard()} unless set. */
        public Builder vocabulary(Vocabulary vocabulary) {
            this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
            return this;
        }

        /**
         * The currency of a bare 元, and of a bare 亿 that means money; CNY unless set.
         *
         * @throws IllegalArgumentException if it is no ISO 4217 code
         */
        public Builder currency(String currency) {
            this.currency = Money.requireCurrency(currency);
            return this;
        }

        /** The kinds of quantity to report; all figures, but no durations, ordinals and ages, unless set. */
        public Builder types(Collection<QuantityType> types) {
            Objects.requireNonNull(types, "types");
            this.types = types.isEmpty() ? EnumSet.noneOf(QuantityType.class) : EnumSet.copyOf(types);
            return this;
        }

        /** Whether to report counts written with one Chinese digit (两家, 三名), which are mostly articles; no unless set. */
        public Builder smallCounts(boolean report) {
            smallCounts = report;
            return this;
        }

        /**
         * The day the texts were published; not known unless set. The periods of claims are settled against it:
         *
         * <pre>{@code
         * FigureExtractor extractor = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 2, 14)).build();
         * extractor.extract("昨日售出茶叶800吨").get(0).period().start();     // 2019-02-13
         * extractor.extract("12月28日售出茶叶800吨").get(0).period().start(); // 2018-12-28
         * extractor.extract("上月售出茶叶800吨").get(0).period().end();       // 2019-01-31
         * }</pre>
         *
         * <p>今日, 周四, 本周, 上月, 今年, 近三个月 count from it, 目前 is that day. A date without its year (12月28日) is the last one up
         * to it or the next within three months, a day without its month (13日) the last one up to it. Months and quarters take
         * the year that the text says beside them, else the last in which they are over or will be within three months. What the
         * text says in full stays as it is.
         *
         * <p>Without it, a period has its days only where the text itself settles them, and {@link
         * io.github.caishu.claim.Period#isResolved()} is false elsewhere.
         *
         * @param date the day; null if not known
         * @throws IllegalArgumentException unless its year is one of 0 to 9999
         */
        public Builder referenceDate(@Nullable LocalDate date) {
            referenceDate = requireFourDigits(date);
            return this;
        }

        /**
         * How long a text may be, in UTF-16 code units of the original, markup and all; 10,000,000 unless set. A longer one gets a
         * {@link TextTooLongException}, and in a stream of documents {@link DocumentClaims.Failed} with one, before memory runs out.
         *
         * <p>The claims of financial news, which says a figure every twenty characters, take up to 100 bytes of heap a character while
         * they are made, so a heap of 1 GB is enough for what is allowed unless set, on each thread that has such a text at hand. Rows of
         * figures and nothing else take half as much again, quantities alone less than half.
         *
         * <pre>{@code
         * FigureExtractor extractor = FigureExtractor.builder().maxLength(6).build();
         * extractor.extract("售出800吨").size(); // 1
         * try {
         *     extractor.extract("售出茶叶800吨");
         * } catch (TextTooLongException e) {
         *     e.length(); // 8
         * }
         * }</pre>
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxLength(int characters) {
            if (characters < 1) {
                throw new IllegalArgumentException("maxLength: " + characters + "; it takes one character at least");
            }
            maxLength = characters;
            return this;
        }

        /**
         * The extractor.
         *
         * @throws io.github.caishu.vocabulary.VocabularyException if a line of the vocabulary cannot be used; the message names it
         */
        public FigureExtractor build() {
            QuantityRecognizer figures = QuantityRecognizer.of(vocabulary, currency);
            ClaimsLayer claims = new ClaimsLayer(vocabulary);
            if (!vocabulary.isStandard()) {
                claims.linker(); // a line that cannot be used is told here, not with the first text
            }
            return new FigureExtractor(smallCounts ? figures.withSmallCounts() : figures, EnumSet.copyOf(types), referenceDate, maxLength,
                    claims);
        }
    }
}
