package io.github.caishu.output;

import io.github.caishu.DocumentClaims;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What was found in one document.
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * SourceText text = SourceText.plain("售出茶叶800吨");
 * Document numerals = new Document(DocumentId.named("a.txt"), text, extractor.numerals(text).stream().map(Figure::of).toList());
 * numerals.figures().get(0).text(); // 800
 * Document claims = Document.of(new DocumentClaims.Found("a.txt", text, extractor.extract(text)));
 * claims.figures().get(0).text(); // 800吨
 * }</pre>
 *
 * @param id      what it is called
 * @param source  its text, which knows the lines and columns
 * @param figures what was found, in text order
 */
public record Document(DocumentId id, SourceText source, List<Figure> figures) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        figures = List.copyOf(Objects.requireNonNull(figures, "figures"));
    }

    /** The claims of a document that was read. */
    public static Document of(DocumentClaims.Found found) {
        return new Document(DocumentId.named(found.id()), found.text(), found.claims().stream().map(Figure::of).toList());
    }

    /**
     * The claims of its figures, for formats that have no form for less.
     *
     * @throws IllegalArgumentException if a figure is none: the lower layers say nothing of concepts
     */
    public List<Claim> claims() {
        return figures.stream().map(this::claim).toList();
    }

    private Claim claim(Figure figure) {
        if (figure.claim() == null) {
            throw new IllegalArgumentException("\"" + figure.text() + "\" is no claim, in document " + id.text()
                    + "; this format has a form for claims only: give it what FigureExtractor.extract finds");
        }
        return figure.claim();
    }

    /** {@code Document[id=a, 3 figures in 昨日售出茶叶800吨…]}. */
    @Override
    public String toString() {
        return "Document[id=" + id.text() + ", " + figures.size() + (figures.size() == 1 ? " figure in " : " figures in ") + source + "]";
    }
}
