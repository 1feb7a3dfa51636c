package io.github.caishu.output.brat;

import io.github.caishu.claim.Taxonomy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Reads the lines of an .ann file: first the spans, then what is said of them. Events, normalisations and equivalences are let be. */
final class StandoffReader {

    private final Taxonomy taxonomy;
    private final Problems problems;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private StandoffReader(Taxonomy taxonomy, Problems problems) {
        this.taxonomy = taxonomy;
        this.problems = problems;
    }

    /** The spans that are marked, in the order of their lines. */
    static List<Mark> read(String text, String ann, Taxonomy taxonomy, Problems problems) {
        StandoffReader reader = new StandoffReader(taxonomy, problems);
        List<AnnLine> lines = AnnLine.of(ann).stream().filter(reader::isNew).toList();
        SpanReader spans = new SpanReader(text, problems);
        for (AnnLine line : lines) {
            Mark mark = line.kind() == 'T' ? spans.read(line) : null;
            if (mark != null) {
                reader.marks.put(line.id(), mark);
            }
        }
        lines.forEach(reader::readSaying);
        return List.copyOf(reader.marks.values());
    }

    private boolean isNew(AnnLine line) {
        if (line.kind() == '*' || ids.add(line.id())) {
            return true;
        }
        problems.add(line.number(), "there is a " + line.id() + " already", "give it another number");
        return false;
    }

    private void readSaying(AnnLine line) {
        switch (line.kind()) {
            case 'R' -> readRelation(line);
            case 'A', 'M' -> readAttribute(line);
            case '#' -> readNote(line);
            case 'T', 'E', 'N', '*' -> { }
            default -> problems.add(line.number(), "\"" + line.id() + "\" is no number of an annotation", "remove the line");
        }
    }

    private void readRelation(AnnLine line) {
        String[] words = line.words();
        if (words.length != 3 || !words[1].startsWith("Arg1:") || !words[2].startsWith("Arg2:")) {
            problems.add(line.number(), "\"" + line.data() + "\" is no relation", "write it as HasEntity Arg1:T1 Arg2:T2");
            return;
        }
        Optional<PartType> part = PartType.ofRelation(words[0]);
        if (part.isEmpty()) {
            problems.add(line.number(), "there is no relation " + words[0], "make it one of " + String.join(", ", PartType.relations()));
            return;
        }
        Mark figure = mark(line, words[1].substring("Arg1:".length()));
        Mark target = mark(line, words[2].substring("Arg2:".length()));
        if (figure != null && target != null) {
            relate(line, part.get(), figure, target);
        }
    }

    private void relate(AnnLine line, PartType part, Mark figure, Mark target) {
        if (!FigureType.names().contains(figure.type) || !target.is(part)) {
            String ends = figure + " (" + figure.type + ") to " + target + " (" + target.type + ")";
            problems.add(line.number(), part.relation() + " leads from " + ends,
                    "let it lead from a figure to what is marked as " + part.typeName());
            return;
        }
        Mark other = figure.parts.putIfAbsent(part, target);
        if (other != null) {
            String both = part.typeName() + " annotations, " + other + " and " + target;
            problems.add(line.number(), figure + " has two " + both, "remove one of the arcs");
        }
    }

    private void readAttribute(AnnLine line) {
        String[] words = line.words();
        Optional<FigureAttribute> attribute = FigureAttribute.of(words[0]);
        if (attribute.isEmpty()) {
            problems.add(line.number(), "there is no attribute " + words[0],
                    "make it one of " + String.join(", ", FigureAttribute.names()));
            return;
        }
        Mark mark = words.length < 2 ? null : mark(line, words[1]);
        if (words.length != 3 || !attribute.get().values(taxonomy).contains(words[2])) {
            problems.add(line.number(), "\"" + line.data() + "\" gives no value of " + words[0], "pick one from brat's list");
        } else if (mark != null && !FigureType.names().contains(mark.type)) {
            problems.add(line.number(), mark + " is no figure, and no " + words[0] + " can be said of it", "set it on the figure");
        } else if (mark != null && mark.attributes.putIfAbsent(attribute.get(), words[2]) != null) {
            problems.add(line.number(), mark + " has two values of " + words[0], "remove one of them");
        }
    }

    /** Of notes only those of people and those of readings; other tools have kinds of their own. */
    private void readNote(AnnLine line) {
        String[] words = line.words();
        if (words.length != 2 || !words[0].equals(Note.BY_HAND) && !words[0].equals(Note.READING)) {
            return;
        }
        Mark mark = words[1].startsWith("T") ? mark(line, words[1]) : null;
        if (mark == null) {
            return;
        }
        if (words[0].equals(Note.READING)) {
            mark.reading = Note.parseReading(line.tail(), mark.words);
            mark.moved = mark.reading.isEmpty();
        } else {
            mark.byHand = Note.parse(line.tail());
            mark.byHandLine = line.number();
        }
    }

    /** Null, and a problem, if there is none; but what is wrong with a span's own line has been said there. */
    private Mark mark(AnnLine line, String id) {
        Mark mark = marks.get(id);
        if (mark == null && !(id.startsWith("T") && ids.contains(id))) {
            problems.add(line.number(), "there is no span " + StringUtils.defaultIfEmpty(id, "without a number"), "remove the line");
        }
        return mark;
    }
}
