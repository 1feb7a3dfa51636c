package io.github.caishu.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dkpro.core.io.brat.internal.model.BratAnnotation;
import org.dkpro.core.io.brat.internal.model.BratAnnotationDocument;
import org.dkpro.core.io.brat.internal.model.BratAttribute;
import org.dkpro.core.io.brat.internal.model.BratNoteAnnotation;
import org.dkpro.core.io.brat.internal.model.BratRelationAnnotation;
import org.dkpro.core.io.brat.internal.model.BratTextAnnotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of brat's files that others wrote, that of DKPro Core, sees in them what was extracted. */
class DkproReaderTest {

    @TempDir
    Path directory;

    private SourceText text;
    private List<Claim> claims;
    private final Map<String, BratTextAnnotation> spans = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> parts = new TreeMap<>();
    private final Map<String, String> notes = new TreeMap<>();

    @BeforeEach
    void readAnArticle() throws IOException {
        text = SourceText.plain("😀" + Files.readString(Path.of("docs/examples/article.txt")));
        claims = FigureExtractor.builder().build().extract(text);
        BratAnnotationDocument document = BratAnnotationDocument.read(new StringReader(BratFolder.of(directory, text, claims).ann()));
        for (BratAnnotation annotation : document.getAnnotations()) {
            if (annotation instanceof BratTextAnnotation span) {
                spans.put(span.getId(), span);
            } else if (annotation instanceof BratRelationAnnotation relation) {
                assertThat(List.of(relation.getArg1Label(), relation.getArg2Label())).containsExactly("Arg1", "Arg2");
                parts.computeIfAbsent(relation.getArg1Target(), figure -> new TreeMap<>())
                        .put(relation.getType(), relation.getArg2Target());
            } else if (annotation instanceof BratNoteAnnotation note) {
                notes.put(note.getTarget(), note.getNote());
            }
        }
    }

    private List<BratTextAnnotation> figures() {
        return spans.values().stream().filter(span -> FigureType.of(span.getType()).isPresent()).toList();
    }

    @Test
    void spansStandWhereTheFiguresDo() {
        assertThat(figures()).extracting(this::place).isEqualTo(claims.stream().map(claim -> text.codePoints(claim.span())).toList());
        assertThat(figures()).extracting(BratTextAnnotation::getType)
                .isEqualTo(claims.stream().map(claim -> FigureType.name(claim.quantity().type())).toList());
    }

    @Test
    void aFigureOverLineEndsHasFragments() {
        assertThat(figures()).filteredOn(figure -> figure.getOffsets().size() > 1).hasSize(
                (int) claims.stream().filter(claim -> claim.text().contains("\n")).count()).isNotEmpty();
    }

    @Test
    void arcsLeadToTheWords() {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Map<String, String> arcs = parts.getOrDefault(figures().get(i).getId(), Map.of());
            assertThat(place(arcs.get("HasConcept"))).isEqualTo(codePoints(claim.concept().span()));
            assertThat(place(arcs.get("HasEntity"))).isEqualTo(claim.entity() == null ? null : codePoints(claim.entity().span()));
            assertThat(place(arcs.get("HasPeriod"))).isEqualTo(claim.period() == null ? null : codePoints(claim.period().span()));
            assertThat(place(arcs.get("HasSource"))).isEqualTo(claim.source() == null ? null : codePoints(claim.source().span()));
            assertThat(place(arcs.get("HasUnit"))).isEqualTo(codePoints(claim.figure().unitSpan()));
        }
    }

    @Test
    void attributesSayTheRest() {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Map<String, String> attributes = figures().get(i).getAttributes().stream()
                    .collect(Collectors.toMap(BratAttribute::getName, attribute -> String.join(" ", attribute.getValues())));
            assertThat(attributes.get("Code")).isEqualTo(claim.concept().code());
            assertThat(attributes.getOrDefault("Qualifier", "exact")).isEqualTo(claim.quantity().qualifier().code());
            assertThat(attributes.getOrDefault("Modality", "reported")).isEqualTo(claim.modality().code());
            Optional<Change> change = Optional.ofNullable(claim.change());
            assertThat(attributes.get("Direction")).isEqualTo(change.map(up -> up.direction().code()).orElse(null));
            assertThat(attributes.get("Basis")).isEqualTo(change.map(Change::basis).map(Change.Basis::code).orElse(null));
        }
    }

    @Test
    void notesSayWhatWasRead() {
        assertThat(figures()).allSatisfy(figure -> assertThat(notes.get(figure.getId())).matches("(?s).+: type=.+; (value|low)=.+"));
    }

    private Span codePoints(Span span) {
        return span == null ? null : text.codePoints(span);
    }

    private Span place(String id) {
        return id == null ? null : place(spans.get(id));
    }

    private Span place(BratTextAnnotation span) {
        return new Span(span.getOffsets().get(0).getBegin(), span.getOffsets().get(span.getOffsets().size() - 1).getEnd());
    }
}
