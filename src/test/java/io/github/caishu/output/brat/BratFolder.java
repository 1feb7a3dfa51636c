package io.github.caishu.output.brat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A directory that documents were written to, and what its files say. */
final class BratFolder {

    static final String NAME = "a";

    private final Path directory;

    private BratFolder(Path directory) {
        this.directory = directory;
    }

    /** One document, with these claims. */
    static BratFolder of(Path directory, SourceText text, List<Claim> claims) throws IOException {
        try (BratWriter writer = new BratWriter(directory, Layer.CLAIMS)) {
            writer.write(new Document(DocumentId.named(NAME), text, claims.stream().map((Claim claim) -> Figure.of(claim)).toList()));
        }
        return new BratFolder(directory);
    }

    /** One document, with what is found in it. */
    static BratFolder of(Path directory, String text) throws IOException {
        SourceText source = SourceText.plain(text);
        return of(directory, source, FigureExtractor.builder().build().extract(source));
    }

    String ann() throws IOException {
        return Files.readString(directory.resolve(NAME + ".ann"));
    }

    String text() throws IOException {
        return Files.readString(directory.resolve(NAME + ".txt"));
    }

    /** The line of the one span of that type. */
    String span(String type) throws IOException {
        List<String> lines = ann().lines().filter(line -> line.startsWith("T") && line.contains("\t" + type + " ")).toList();
        if (lines.size() != 1) {
            throw new AssertionError(lines.size() + " spans of type " + type + " in\n" + ann());
        }
        return lines.get(0);
    }

    AnnotatedDocument read() throws IOException {
        return new BratReader().read(directory.resolve(NAME + ".ann"));
    }

    /** All that is written of claims: not the UCUM symbol of a unit, nor words within the figure. */
    static List<List<Object>> said(List<Claim> claims) {
        return claims.stream().map(claim -> Arrays.<Object>asList(claim.text(), claim.span(),
                claim.quantity().type(), claim.quantity().amount(), claim.quantity().unit(), claim.quantity().qualifier(),
                claim.figure().unitSpan(), claim.concept(), claim.entity(), claim.period(), changeSaid(claim), claim.modality(),
                claim.source())).toList();
    }

    private static List<Object> changeSaid(Claim claim) {
        Change change = claim.change();
        return change == null ? null
                : Arrays.asList(change.direction(), change.basis(), outside(claim, change.span()), outside(claim, change.basisSpan()));
    }

    private static Span outside(Claim claim, Span words) {
        return words == null || words.overlaps(claim.span()) ? null : words;
    }

    static List<Claim> claims(AnnotatedDocument read) {
        return read.document().figures().stream().map(Figure::claim).toList();
    }
}
