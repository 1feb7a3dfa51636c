package io.github.caishu.cli;

import io.github.caishu.FigureExtractor;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** From documents read to documents written, past those that cannot be read. */
final class Extraction {

    private final FigureExtractor.Builder builder;
    private final LocalDate date;
    private final Layer layer;
    private final DocumentWriter writer;
    private final Complaints complaints;
    /** Neighbours are mostly of one day, so the last extractor is kept. */
    private FigureExtractor extractor;

    /**
     * @param builder makes an extractor for each day
     * @param date    the day of documents that name none; may be null
     */
    Extraction(FigureExtractor.Builder builder, LocalDate date, Layer layer, DocumentWriter writer, Complaints complaints) {
        this.builder = builder;
        this.date = date;
        this.layer = layer;
        this.writer = writer;
        this.complaints = complaints;
        this.extractor = builder.referenceDate(date).build();
    }

    /** @throws IOException if the output cannot be written */
    void run(List<String> files, Inputs inputs) throws IOException {
        for (String file : files) {
            try (DocumentReader reader = inputs.open(file)) {
                boolean more = true;
                while (more) {
                    more = extractNext(reader);
                }
            } catch (BadInputException e) {
                complaints.add(e.getMessage());
            }
        }
    }

    /** Whether there may be another. */
    private boolean extractNext(DocumentReader reader) throws IOException {
        Optional<InputDocument> document;
        try {
            document = reader.next();
        } catch (BadInputException e) {
            complaints.add(e.getMessage());
            return e.moreFollows();
        }
        if (document.isPresent()) {
            writer.write(extract(document.get()));
        }
        return document.isPresent();
    }

    private Document extract(InputDocument document) {
        FigureExtractor dated = extractorFor(document.date() == null ? date : document.date());
        SourceText source = document.source();
        List<Figure> figures = switch (layer) {
            case NUMERALS -> dated.numerals(source).stream().map(Figure::of).toList();
            case QUANTITIES -> dated.quantities(source).stream().map(Figure::of).toList();
            case CLAIMS -> dated.extract(source).stream().map(Figure::of).toList();
        };
        return new Document(document.id(), source, figures);
    }

    private FigureExtractor extractorFor(LocalDate day) {
        if (!Objects.equals(day, extractor.referenceDate().orElse(null))) {
            extractor = builder.referenceDate(day).build();
        }
        return extractor;
    }
}
