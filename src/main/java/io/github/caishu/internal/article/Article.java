package io.github.caishu.internal.article;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text as the linking sees it: its sentences and clauses, the figures in them, and what each stretch serves as. The steps
 * fill in the drafts one part after the other.
 */
public final class Article {

    private static final int LONGEST_HEADING = 30;
    private static final String FULL_STOPS = "。!?”";

    private final SourceText text;
    private final LocalDate referenceDate;
    private final Segmentation segmentation;
    private final List<Sentence> sentences;
    private final List<ClaimDraft> drafts;
    private final Map<Role, BitSet> roles = new EnumMap<>(Role.class);
    private final Map<Role, List<Stretch>> marked = new EnumMap<>(Role.class);

    /**
     * @param figures in the order they stand
     * @param referenceDate the day the text was published; null if unknown
     */
    public Article(SourceText text, List<QuantityMention> figures, LocalDate referenceDate, Words words) {
        this.text = text;
        this.referenceDate = referenceDate;
        segmentation = new Segmentation(text, words);
        sentences = SentenceSplitter.split(text);
        drafts = Collections.unmodifiableList(drafts(figures));
    }

    private List<ClaimDraft> drafts(List<QuantityMention> figures) {
        List<ClaimDraft> made = new ArrayList<>(figures.size());
        int at = 0;
        for (QuantityMention figure : figures) {
            Stretch place = place(figure.span());
            while (at + 1 < sentences.size() && sentences.get(at).end() <= place.start()) {
                at++;
            }
            Sentence sentence = sentences.get(at);
            ClaimDraft draft = new ClaimDraft(made.size(), figure, place, sentence);
            sentence.drafts().add(draft);
            made.add(draft);
            mark(Role.FIGURE, place);
        }
        return made;
    }

    public SourceText text() {
        return text;
    }

    /** The day the text was published, if known. */
    public Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(referenceDate);
    }

    /** All of the text in order, whether it holds figures or not. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds {@code index}, or the next one. */
    public Sentence sentenceAt(int index) {
        return sentences.get(Math.min(sentences.size() - 1, Search.first(sentences, sentence -> sentence.end() > index)));
    }

    /** Whether a sentence is the heading of what follows: a short line of its own without figure, comma or full stop, behind a full stop. */
    public boolean isHeading(Sentence sentence) {
        int start = sentence.start();
        return sentence.end() - start <= LONGEST_HEADING && sentence.clauses().size() == 1 && sentence.drafts().isEmpty()
                && text.charAt(start - 1, ' ') == '\n' && text.charAt(sentence.end(), ' ') == '\n' && isOneOf(text.charAt(start - 2, ' '), FULL_STOPS);
    }

    /** The figures in the order they stand. */
    public List<ClaimDraft> drafts() {
        return drafts;
    }

    /** The words of a sentence that stand in [from, to) or reach into it, segmented when first asked for. */
    public List<Word> words(int from, int to) {
        return segmentation.words(sentenceAt(from), from, to);
    }

    /** Says what a stretch serves as. */
    public void mark(Role role, Stretch stretch) {
        roles.computeIfAbsent(role, key -> new BitSet()).set(stretch.start(), stretch.end());
        marked.computeIfAbsent(role, key -> new ArrayList<>()).add(stretch);
    }

    /** Whether the character at {@code index} serves as {@code role}. */
    public boolean is(Role role, int index) {
        BitSet set = roles.get(role);
        return set != null && set.get(index);
    }

    /** The stretches that serve as {@code role}, in the order they were marked. */
    public List<Stretch> marked(Role role) {
        return Collections.unmodifiableList(marked.getOrDefault(role, List.of()));
    }

    /** The stretch as the view spells it. */
    public String view(Stretch stretch) {
        return text.view().substring(stretch.start(), stretch.end());
    }

    /** The place of a span of the original in the view. */
    public Stretch place(Span span) {
        return new Stretch(text.viewIndex(span.start()), text.viewIndex(span.end() - 1) + 1);
    }
}
