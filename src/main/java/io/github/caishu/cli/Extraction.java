package io.github.caishu.cli;

import io.github.caishu.FigureExtractor;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentWriter;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** From documents read to documents written, past those that cannot be read. */
final class Extraction {

    private final FigureExtractor extractor;
    private final Layer layer;
    private final DocumentWriter writer;
    private final Complaints complaints;

    /** @param extractor knows the day of documents that name none */
    Extraction(FigureExtractor extractor, Layer layer, DocumentWriter writer, Complaints complaints) {
        this.extractor = extractor;
        this.layer = layer;
        this.writer = writer;
        this.complaints = complaints;
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
        FigureExtractor dated = document.date() == null ? extractor : extractor.withReferenceDate(document.date());
        SourceText source = document.source();
        List<Figure> figures = switch (layer) {
            case NUMERALS -> dated.numerals(source).stream().map(Figure::of).toList();
            case QUANTITIES -> dated.quantities(source).stream().map(Figure::of).toList();
            case CLAIMS -> dated.extract(source).stream().map(Figure::of).toList();
        };
        return new Document(document.id(), source, figures);
    }
}
