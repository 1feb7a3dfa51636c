package io.github.caishu.internal.article;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Modality;
import io.github.caishu.quantity.QuantityMention;
import java.time.LocalDate;

/** A figure on its way to a claim; each step fills in its part. Places are indices of the view. */
public final class ClaimDraft {

    private final int index;
    private final QuantityMention figure;
    private final Stretch place;
    private final Sentence sentence;
    private final Clause clause;

    /** What is measured; the code is never null when the concept step is done. */
    public String code;
    public Stretch concept;

    public Stretch entity;
    public String entityCode;

    public Stretch period;
    public LocalDate periodStart;
    public LocalDate periodEnd;

    public Change.Direction direction;
    public Stretch changeWords;
    public Change.Basis basis;
    public Stretch basisWords;

    public Modality modality = Modality.REPORTED;

    public Stretch source;

    ClaimDraft(int index, QuantityMention figure, Stretch place, Sentence sentence) {
        this.index = index;
        this.figure = figure;
        this.place = place;
        this.sentence = sentence;
        this.clause = sentence.clauseAt(place.start());
    }

    /** Which figure of the article, from 0. */
    public int index() {
        return index;
    }

    public QuantityMention figure() {
        return figure;
    }

    public int start() {
        return place.start();
    }

    public int end() {
        return place.end();
    }

    public Stretch place() {
        return place;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Clause clause() {
        return clause;
    }

    public boolean isChange() {
        return direction != null;
    }
}
