package io.github.caishu.output.html;

import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.output.Document;
import io.github.caishu.output.Figure;
import io.github.caishu.output.html.Choices.Choice;
import io.github.caishu.text.SourceText;
import java.text.Bidi;
import java.util.List;

/** A document for the templates: the article, the facts, the pictures. */
final class DocumentSection {

    /**
     * Stands for the document's number in the report, which nobody knows while documents are formatted. No text of an article can be
     * taken for it: on the page there is no NUL.
     */
    static final String NUMBER = "\0";

    private static final int EXCERPT = 48;
    /** LRI, RLI, FSI, PDI: younger than {@link Bidi#requiresBidi}. */
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2069';

    private final Document document;
    private final Wording wording;
    private final Readings readings;
    private final SourceText shown;
    private final Segments segments;
    private final List<Chart> charts;

    DocumentSection(Document document, Taxonomy taxonomy, Wording wording) {
        this.document = document;
        this.wording = wording;
        readings = new Readings(taxonomy, wording);
        shown = document.source().shown();
        segments = new Segments(shown, document.figures());
        charts = Charts.of(document.figures(), readings, wording);
    }

    String id() {
        return document.id().text();
    }

    int count() {
        return document.figures().size();
    }

    /** How its first line begins. */
    String excerpt() {
        String line = shown.view().lines().filter(text -> !text.isBlank()).findFirst().orElse("").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    List<ArticleText.Line> lines() {
        return ArticleText.lines(shown.view(), document.figures(), segments.all());
    }

    /**
     * Whether something in the text may turn the direction of writing. Only then are its pieces kept from turning one another around:
     * to a browser the border of such a piece is a character, which lines do not break beside as they should.
     */
    boolean turning() {
        char[] text = shown.view().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length) || shown.view().chars().anyMatch(c -> c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
    }

    List<Fact> facts() {
        return Facts.of(document, shown, segments, readings);
    }

    List<Choice> types() {
        return Choices.of(document.figures(), Figure::type, type -> wording.phrase("type." + type));
    }

    List<Choice> concepts() {
        return Choices.of(document.figures(), figure -> figure.claim().concept().code(), readings::label);
    }

    List<Choice> entities() {
        return Choices.of(document.figures(), figure -> entity(figure.claim()), this::name);
    }

    List<Choice> modalities() {
        return Choices.of(document.figures(), figure -> figure.claim().modality().code(), code -> wording.phrase("modality." + code));
    }

    private static String entity(Claim claim) {
        return claim.entity() == null ? null : claim.entity().text();
    }

    private Phrase name(String entity) {
        return entity.isEmpty() ? wording.phrase("none") : Phrase.same(Readings.oneLine(entity));
    }

    List<Chart> charts() {
        return charts;
    }

    boolean filled() {
        return !document.figures().isEmpty();
    }

    boolean compared() {
        return !charts.isEmpty();
    }
}
