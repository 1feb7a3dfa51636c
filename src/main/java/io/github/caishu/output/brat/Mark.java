package io.github.caishu.output.brat;

import io.github.caishu.text.Span;
import java.util.EnumMap;
import java.util.Map;

/** A span that is marked, and what is said of it. */
final class Mark {

    /** In the .ann file, for messages. */
    final int line;
    final String id;
    final String type;
    /** In UTF-16 code units. */
    final Span span;
    /** As brat writes them, on one line. */
    final String words;

    /** Where the arcs from it lead. */
    final Map<PartType, Mark> parts = new EnumMap<>(PartType.class);
    final Map<FigureAttribute, String> attributes = new EnumMap<>(FigureAttribute.class);
    /** What was read from these words. */
    Note reading = Note.EMPTY;
    /** Whether a reading of other words stands with it. */
    boolean moved;
    /** What people say. */
    Note byHand = Note.EMPTY;
    /** 0 without. */
    int byHandLine;

    Mark(int line, String id, String type, Span span, String words) {
        this.line = line;
        this.id = id;
        this.type = type;
        this.span = span;
        this.words = words;
    }

    /** Where to look for what is wrong: people's note, if there is one. */
    int sayingLine() {
        return byHandLine == 0 ? line : byHandLine;
    }

    boolean is(PartType part) {
        return part.typeName().equals(type);
    }

    /** {@code T1 "6.1亿元"}. */
    @Override
    public String toString() {
        return id + " \"" + words + "\"";
    }
}
