package io.github.caishu.output.brat;

import io.github.caishu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Reads where spans stand, and holds the words beside against the text. */
final class SpanReader {

    /** Of one fragment at a time: a pattern of as many as there are would fill the stack. */
    private static final Pattern FRAGMENT = Pattern.compile("([0-9]{1,9}) ([0-9]{1,9})");

    private final String text;
    /** Where each code point starts, and the end of the text. */
    private final int[] starts;
    private final Problems problems;

    SpanReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < starts.length - 1; i++) {
            starts[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[starts.length - 1] = text.length();
    }

    /** The span of a line, or null if it cannot be used. */
    Mark read(AnnLine line) {
        String type = StringUtils.substringBefore(line.data(), " ");
        if (!FigureType.names().contains(type) && PartType.of(type).isEmpty()) {
            problems.add(line.number(), "there is no type " + type, "make it one of " + Configuration.ANNOTATION_FILE);
            return null;
        }
        List<Span> fragments = fragments(line);
        if (fragments.isEmpty()) {
            return null;
        }
        String words = Fragments.words(text, fragments);
        if (!words.equals(line.tail())) {
            problems.add(line.number(), "the text has \"" + words + "\" there, not \"" + line.tail() + "\"",
                    "bring back the text that was annotated, or mark the words anew");
            return null;
        }
        Span span = new Span(fragments.get(0).start(), fragments.get(fragments.size() - 1).end());
        if (Fragments.leaveOutWords(text, fragments)) {
            problems.add(line.number(), line.id() + " leaves out words in its middle, and is taken with them", "mark one stretch");
        }
        return new Mark(line.number(), line.id(), type, span, words);
    }

    /** Nothing if they cannot be. */
    private List<Span> fragments(AnnLine line) {
        String offsets = StringUtils.substringAfter(line.data(), " ").strip();
        List<Span> fragments = new ArrayList<>();
        int last = 0;
        for (String written : offsets.split(";", -1)) {
            Matcher fragment = FRAGMENT.matcher(written);
            if (!fragment.matches()) {
                problems.add(line.number(), "\"" + offsets + "\" is no place", "write start and end, as in 3 8");
                return List.of();
            }
            int start = Integer.parseInt(fragment.group(1));
            int end = Integer.parseInt(fragment.group(2));
            if (end >= starts.length) {
                problems.add(line.number(), offsets + " reaches beyond the text, which has " + (starts.length - 1) + " characters",
                        "bring back the text that was annotated, or mark the words anew");
                return List.of();
            }
            if (start < last || end <= start) {
                problems.add(line.number(), offsets + " does not go forward", "write starts before ends, and fragments in their order");
                return List.of();
            }
            fragments.add(new Span(starts[start], starts[end]));
            last = end;
        }
        return fragments;
    }
}
