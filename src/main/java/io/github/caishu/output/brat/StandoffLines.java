package io.github.caishu.output.brat;

import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.util.stream.Collectors;

/** The lines of an .ann file, numbered as they are added. */
final class StandoffLines {

    private final SourceText text;
    private final StringBuilder lines = new StringBuilder();
    private int spans;
    private int relations;
    private int attributes;
    private int notes;

    StandoffLines(SourceText text) {
        this.text = text;
    }

    /** {@code T1	Money 47 52	6.1亿元}; brat counts code points. */
    String addSpan(String type, Span span) {
        String id = "T" + ++spans;
        String offsets = Fragments.of(text.original(), span).stream().map(text::codePoints)
                .map(place -> place.start() + " " + place.end()).collect(Collectors.joining(";"));
        add(id, type + " " + offsets, words(span));
        return id;
    }

    /** {@code R1	HasEntity Arg1:T1 Arg2:T2}. */
    void addRelation(String type, String from, String to) {
        add("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to);
    }

    /** {@code A1	Direction T1 increase}. */
    void addAttribute(FigureAttribute attribute, String target, String value) {
        add("A" + ++attributes, attribute.typeName() + " " + target + " " + value);
    }

    /** {@code #1	Reading T1	6.1亿元: type=money; value=610000000; unit=CNY}. */
    void addReading(String target, Span span, Note note) {
        add("#" + ++notes, Note.READING + " " + target, note.asReadingOf(words(span)));
    }

    private String words(Span span) {
        return Fragments.words(text.original(), Fragments.of(text.original(), span));
    }

    private void add(String... columns) {
        lines.append(String.join("\t", columns)).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
