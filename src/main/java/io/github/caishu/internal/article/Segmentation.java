package io.github.caishu.internal.article;

import io.github.caishu.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of an article, segmented a clause at a time when first asked for: across a comma HanLP makes names such as 月,国有企业. */
final class Segmentation {

    private final SourceText text;
    private final Words words;
    /** The words of a clause, by where it starts. */
    private final Map<Integer, List<Word>> segmented = new HashMap<>();

    Segmentation(SourceText text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** The words of a sentence that stand in [from, to) or reach into it. */
    List<Word> words(Sentence sentence, int from, int to) {
        List<Clause> clauses = sentence.clauses();
        int first = Search.first(clauses, clause -> clause.end() > from);
        int next = Search.first(clauses, clause -> clause.start() >= to);
        if (next - first == 1) {
            return words(clauses.get(first), from, to);
        }
        List<Word> joined = new ArrayList<>();
        for (int i = first; i < next; i++) {
            joined.addAll(words(clauses.get(i), from, to));
        }
        return joined;
    }

    private List<Word> words(Clause clause, int from, int to) {
        List<Word> all = segmented.computeIfAbsent(clause.start(), start -> words.of(text, start, clause.end()));
        int first = Search.first(all, word -> word.end() > from);
        int next = Search.first(all, word -> word.start() >= to);
        return all.subList(first, Math.max(first, next));
    }
}
