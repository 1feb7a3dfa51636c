package io.github.caishu.output.brat;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads what {@link BratWriter} wrote and people corrected in brat, or marked there from the start.
 *
 * <pre>{@code
 * BratReader reader = new BratReader();
 * String ann = "T1\tMoney 4 8\t12亿元\nT2\tConcept 0 2\t营收\nR1\tHasConcept Arg1:T1 Arg2:T2\nA1\tCode T1 REVENUE\n";
 * AnnotatedDocument read = reader.read(DocumentId.named("a1"), "营收约达12亿元", ann);
 * read.document().figures().get(0).amount(); // 1200000000
 * read.document().figures().get(0).claim().concept().code(); // REVENUE
 * }</pre>
 *
 * <p>A figure is worth what its notes say, {@code value=12.5; unit=CNY} or {@code low=3; high=5}; else what was read from its words
 * when they were written; else, if it has been marked or moved since, what the library reads from its words now. The days of a
 * period are what its notes say, {@code days=2018-01-01/2018-06-30}, else what was read. An attribute that is not set means exact,
 * {@code OTHER}, no change, reported. The text is read as plain text, HTML too.
 *
 * <p>What cannot be used is told, and the rest is. Events, normalisations, equivalences and notes of other kinds are passed over.
 * Immutable and safe to share between threads.
 */
public final class BratReader {

    private final Taxonomy taxonomy;
    private final QuantityRecognizer recognizer;

    /** With the words that ship with the library, and the yuan as the currency of a bare 元. */
    public BratReader() {
        this(Vocabulary.standard(), "CNY");
    }

    /**
     * With a vocabulary and a currency, both those of the extractor that found the claims.
     *
     * @throws IllegalArgumentException if the currency is no ISO 4217 code
     */
    public BratReader(Vocabulary vocabulary, String currency) {
        taxonomy = Taxonomy.of(vocabulary);
        recognizer = QuantityRecognizer.of(vocabulary, currency).withSmallCounts();
    }

    /**
     * Reads an .ann file, with the .txt beside it, and the id from the .id beside it, or from the file's name where there is none.
     *
     * @throws java.nio.file.NoSuchFileException if one of the first two is not there
     * @throws java.nio.charset.CharacterCodingException if one of them is not UTF-8
     */
    public AnnotatedDocument read(Path ann) throws IOException {
        Objects.requireNonNull(ann, "ann");
        DocumentFiles files = DocumentFiles.beside(ann);
        return read(files.readId(), Files.readString(files.text()), Files.readString(ann));
    }

    /**
     * Reads annotations.
     *
     * @param text what is annotated
     * @param ann  the lines of an .ann file
     */
    public AnnotatedDocument read(DocumentId id, String text, String ann) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ann, "ann");
        SourceText source = SourceText.plain(text);
        Problems problems = new Problems();
        List<Mark> marks = StandoffReader.read(text, ann, taxonomy, problems);
        ClaimReader claims = new ClaimReader(source, new FigureReader(source, recognizer, problems), problems);
        List<Figure> figures = new ArrayList<>();
        for (Mark figure : apart(marks, problems)) {
            Optional<Claim> claim = FigureType.of(figure.type).flatMap(type -> claims.read(figure, type));
            claim.ifPresent(read -> figures.add(Figure.of(read)));
        }
        List<String> optional = marks.stream().filter(mark -> mark.type.equals(FigureType.OPTIONAL))
                .map(mark -> source.text(mark.span)).toList();
        return new AnnotatedDocument(new Document(id, source, figures), optional, problems.inOrder());
    }

    /** The figures in text order, without any that shares words with one before. */
    private static List<Mark> apart(List<Mark> marks, Problems problems) {
        List<Mark> figures = marks.stream().filter(mark -> FigureType.of(mark.type).isPresent())
                .sorted(Comparator.comparingInt(mark -> mark.span.start())).toList();
        List<Mark> apart = new ArrayList<>();
        Mark last = null;
        for (Mark figure : figures) {
            if (last != null && last.span.overlaps(figure.span)) {
                problems.add(figure.line, "the figures " + last + " and " + figure + " overlap", "remove one of them");
            } else {
                apart.add(figure);
                last = figure;
            }
        }
        return apart;
    }
}
