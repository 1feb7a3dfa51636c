package io.github.caishu.cli;

import io.github.caishu.FigureExtractor;
import io.github.caishu.internal.parallel.OrderedMap;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Figure;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** From documents read to documents written, on several threads and in order, past those that cannot be used. */
final class Extraction {

    private final FigureExtractor extractor;
    private final Layer layer;
    private final DocumentWriter writer;
    private final Course course;
    private final Interruption interruption;

    /**
     * @param extractor knows the day of documents that name none
     * @param course    is told of each document that is done
     */
    Extraction(FigureExtractor extractor, Layer layer, DocumentWriter writer, Course course, Interruption interruption) {
        this.extractor = extractor;
        this.layer = layer;
        this.writer = writer;
        this.course = course;
        this.interruption = interruption;
    }

    /**
     * @throws IOException if the output cannot be written
     * @throws CancellationException if it is interrupted, after the document that the course says
     */
    void run(Iterator<RawDocument> documents, int threads) throws IOException {
        try (OrderedMap<RawDocument, Outcome> outcomes = OrderedMap.start(documents, this::outcome, RawDocument::size, threads)) {
            while (interruption.orAnswer(outcomes::hasNext)) {
                Outcome outcome = outcomes.next();
                if (outcome.document() != null) {
                    writer.write(outcome.document());
                }
                course.passed(outcome, writer);
                if (!outcomes.isReady()) {
                    writer.flush(); // the next one may be long in coming
                }
            }
        }
    }

    private Outcome outcome(RawDocument raw) {
        String place = raw.place();
        try {
            Optional<InputDocument> document = raw.parse();
            if (document.isEmpty()) {
                return new Outcome(place, raw.size(), null, null);
            }
            place += ", id " + document.get().id().text();
            return new Outcome(place, raw.size(), extract(document.get(), place), null);
        } catch (BadInputException e) {
            return new Outcome(place, raw.size(), null, e.getMessage());
        } catch (OutOfMemoryError e) {
            return new Outcome(place, raw.size(), null,
                    place + ": takes more memory than there is; give Java more with -Xmx, or split the text");
        } catch (RuntimeException | Error e) {
            return new Outcome(place, raw.size(), null,
                    place + ": cannot be extracted from (" + e + "); this is a defect of caishu, please report it with the text");
        }
    }

    private FormattedDocument extract(InputDocument document, String place) throws BadInputException {
        int length = document.original().length();
        if (length > extractor.maxLength()) {
            String longer = "has " + length + " characters, more than the " + extractor.maxLength() + " allowed";
            throw new BadInputException(place, longer, "split it, or raise --max-length");
        }
        FigureExtractor dated = document.date() == null ? extractor : extractor.withReferenceDate(document.date());
        SourceText source = document.source();
        List<Figure> figures = switch (layer) {
            case NUMERALS -> dated.numerals(source).stream().map(Figure::of).toList();
            case QUANTITIES -> dated.quantities(source).stream().map(Figure::of).toList();
            case CLAIMS -> dated.extract(source).stream().map(Figure::of).toList();
        };
        return writer.format(new Document(document.id(), source, figures));
    }
}
