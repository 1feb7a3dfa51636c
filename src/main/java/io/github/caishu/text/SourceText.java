package io.github.caishu.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A text in two readings: the original, as it was written, and the view, in the one spelling everything is matched
 * in, with the way from each place of the view back to the original.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("營收４，８６１.\n5 億元");
 * text.view();                  // 营收4861.5亿元
 * Span span = text.span(2, 10); // Span[start=2, end=13]
 * text.text(span);              // ４，８６１.\n5 億元
 * text.position(span.end());    // Position[line=2, column=5]
 * }</pre>
 *
 * <p>The view has half-width letters and punctuation, simplified characters and plain spaces; invisible characters,
 * spaces beside Chinese characters, the separators of grouped numbers and line breaks within a sentence are gone;
 * a {@code \n} in it ends a paragraph, a {@code \t} a table cell. Offsets are UTF-16 code units from 0 unless a
 * method says otherwise. Malformed input (lone surrogates, NUL, unclosed tags) is read, never rejected.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SourceText {

    /** In characters, of a text for people who debug. */
    private static final int SHOWN = 80;

    private final String original;
    private final boolean html;
    private final char[] view;
    /** Null if the view's indices are the original's offsets. */
    private final int @Nullable [] starts;
    /** Null if each character of the view stands for a single one of the original. */
    private final int @Nullable [] ends;
    /** Of each run of blanks that the view has dropped, where what follows it starts in the original, and how many they are. */
    private final int[] blanks;
    /** Made when first asked for; a race makes the same thing twice and harms nobody, both being immutable. */
    private @Nullable String viewString;
    private @Nullable Coordinates coordinates;

    private SourceText(Draft draft, boolean html) {
        original = draft.original();
        this.html = html;
        view = draft.finishedChars();
        starts = draft.finishedStarts();
        ends = draft.finishedEnds();
        blanks = draft.finishedBlanks();
    }

    /**
     * Reads plain text.
     *
     * @throws NullPointerException if {@code original} is null
     */
    public static SourceText plain(CharSequence original) {
        Draft draft = Draft.of(original.toString());
        Fold.all(draft.chars());
        Blanks.dropInvisible(draft);
        LineBreaks.settle(draft);
        return finish(draft, false);
    }

    /**
     * Reads HTML, whole pages or fragments. What a browser would not show (tags, comments, scripts, styles, the
     * title) is not in the view; blocks and {@code <br>} end paragraphs, table cells end with a tab. A character
     * reference reads as what it stands for, and a span that holds it holds the whole reference: the view of
     * {@code 5&nbsp;&#37;} is {@code 5%}, and its span all twelve code units.
     *
     * @throws NullPointerException if {@code original} is null
     */
    public static SourceText html(CharSequence original) {
        Draft draft = HtmlFilter.read(original.toString());
        Fold.all(draft.chars());
        Blanks.dropInvisible(draft);
        return finish(draft, true);
    }

    private static SourceText finish(Draft draft, boolean html) {
        Blanks.dropSpaces(draft);
        ChineseZero.fold(draft);
        Separators.drop(draft);
        return new SourceText(draft, html);
    }

    /**
     * The same original with a view as its reader sees it, not as it is matched: all of a plain text; of HTML what a browser shows,
     * in the spelling of the page.
     *
     * <pre>{@code
     * SourceText shown = SourceText.html("<p>營收<b>4,861.5</b>億元</p>").shown();
     * shown.view();                              // 營收4,861.5億元
     * shown.viewIndex(8);                        // 2
     * }</pre>
     */
    public SourceText shown() {
        return new SourceText(html ? HtmlFilter.read(original) : Draft.of(original), html);
    }

    /** The text as it was written. */
    public String original() {
        return original;
    }

    /** The text as it is matched. */
    public String view() {
        String string = viewString;
        if (string == null) {
            string = new String(view);
            viewString = string;
        }
        return string;
    }

    /** The length of the view. */
    public int length() {
        return view.length;
    }

    /**
     * A character of the view.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= index < length()}
     */
    public char charAt(int index) {
        return view[index];
    }

    /** The character of the view, or another one where the index lies beyond its ends. */
    public char charAt(int index, char otherwise) {
        return index >= 0 && index < view.length ? view[index] : otherwise;
    }

    /** Whether the view has {@code word} at {@code index}; false where the word would reach beyond an end. */
    public boolean startsWith(String word, int index) {
        if (index < 0 || index + word.length() > view.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (view[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the view has one of the words at {@code index}. */
    public boolean startsWithAny(List<String> words, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (startsWith(words.get(i), index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the view has one of the words right before {@code end}. */
    public boolean endsWithAny(List<String> words, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (startsWith(words.get(i), end - words.get(i).length())) {
                return true;
            }
        }
        return false;
    }

    /** Where in the original the view's character at {@code viewIndex} starts; at the view's end, the original's. */
    public int originalStart(int viewIndex) {
        return viewIndex == view.length ? original.length() : starts == null ? viewIndex : starts[viewIndex];
    }

    /** Where in the original the view's character before {@code viewIndex} ends; at the view's start, 0. */
    public int originalEnd(int viewIndex) {
        return viewIndex == 0 ? 0 : ends == null ? originalStart(viewIndex - 1) + 1 : ends[viewIndex - 1];
    }

    /**
     * The view's index for an offset of the original: where the character that holds it stands, or, for one that the view has
     * dropped, the next. Of the two halves of a surrogate pair that one character reference stands for ({@code &#128512;}), it
     * is the first.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= originalOffset <= original().length()}
     */
    public int viewIndex(int originalOffset) {
        Objects.checkIndex(originalOffset, original.length() + 1);
        if (starts == null) {
            return originalOffset;
        }
        int found = Arrays.binarySearch(starts, 0, view.length, originalOffset);
        int index = found >= 0 ? found : -found - 1;
        if (found < 0 && index > 0 && originalOffset < originalEnd(index)) {
            index--;
        }
        boolean secondHalf = index > 0 && index < view.length && starts[index] == starts[index - 1];
        return secondHalf ? index - 1 : index;
    }

    /**
     * How many blanks of a line stand before a character in the original that the view has dropped. They part headlines that have no
     * mark between them: {@code 净亏2亿元 上年同期盈利1亿元}. Not counted are single ones beside digits and letters where a paragraph sets these
     * apart throughout, {@code 持股 5% 以上}, and what stands at a line's end, unless the margin of a wrapped text came before or behind a blank.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= viewIndex <= length()}
     */
    public int blanksBefore(int viewIndex) {
        Objects.checkIndex(viewIndex, view.length + 1);
        int start = originalStart(viewIndex);
        int low = 0;
        int high = blanks.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = blanks[2 * middle];
            if (found == start) {
                return blanks[2 * middle + 1];
            }
            if (found < start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /** The original's stretch behind {@code [viewStart, viewEnd)} of the view, without deleted edges. */
    public Span span(int viewStart, int viewEnd) {
        Objects.checkFromToIndex(viewStart, viewEnd, view.length);
        int start = originalStart(viewStart);
        return new Span(start, viewStart == viewEnd ? start : originalEnd(viewEnd));
    }

    /** The original text at {@code span}. */
    public String text(Span span) {
        return span.of(original);
    }

    /**
     * The same place counted in code points. A bound between the halves of a surrogate pair moves behind the pair.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the original
     */
    public Span codePoints(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), original.length());
        return new Span(coordinates().codePoint(span.start()), coordinates().codePoint(span.end()));
    }

    /**
     * The same place counted in bytes of UTF-8. A bound between the halves of a surrogate pair moves behind the
     * pair; half a pair alone, which UTF-8 cannot write, counts as three bytes.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the original
     */
    public Span utf8(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), original.length());
        return new Span(coordinates().utf8(span.start()), coordinates().utf8(span.end()));
    }

    /**
     * The line and column of an offset.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= originalOffset <= original().length()}
     */
    public Position position(int originalOffset) {
        Objects.checkIndex(originalOffset, original.length() + 1);
        return coordinates().position(originalOffset);
    }

    private Coordinates coordinates() {
        Coordinates made = coordinates;
        if (made == null) {
            made = new Coordinates(original);
            coordinates = made;
        }
        return made;
    }

    /** The view, of a long text its beginning: {@link #view()} has it all. */
    @Override
    public String toString() {
        return StringUtils.abbreviate(view(), "…", SHOWN);
    }
}
