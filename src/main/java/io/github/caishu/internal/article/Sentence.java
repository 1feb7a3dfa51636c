package io.github.caishu.internal.article;

import java.util.ArrayList;
import java.util.List;

/** A sentence of the view: its place, its clauses, the figures in it. It ends before its full stop, or at a line's or title's end. */
public final class Sentence {

    private final int index;
    private final int start;
    private final int end;
    private final int paragraph;
    private final boolean title;
    private final List<Clause> clauses;
    private final List<ClaimDraft> drafts = new ArrayList<>();

    Sentence(int index, int start, int end, int paragraph, boolean title, List<Clause> clauses) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.paragraph = paragraph;
        this.title = title;
        this.clauses = List.copyOf(clauses);
    }

    /** Which sentence of the article, from 0. */
    public int index() {
        return index;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /** Which paragraph of the article, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Whether it is a headline: between 【 and 】, or after 原标题:. */
    public boolean isTitle() {
        return title;
    }

    /** Its clauses, which commas, semicolons, colons and brackets divide. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The figures in it, in order. */
    public List<ClaimDraft> drafts() {
        return drafts;
    }

    /** The clause that holds {@code index}. */
    public Clause clauseAt(int at) {
        return clauses.get(Math.min(clauses.size() - 1, Search.first(clauses, clause -> clause.end() > at)));
    }
}
