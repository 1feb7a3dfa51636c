package io.github.caishu.claim;

import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.Span;
import java.io.Serializable;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a text states with a figure: how much of what, of whom, when, whether as a rise or fall, whether as a fact, by whose word.
 *
 * <p>The second claim of 澄湖市统计局称，2018年末望江银行存款余额6.1亿元，同比增长约4%:
 *
 * <pre>{@code
 * Claim claim = FigureExtractor.builder().build().extract("澄湖市统计局称，2018年末望江银行存款余额6.1亿元，同比增长约4%").get(1);
 * claim.text();           // 4%
 * claim.quantity();       // Percentage[amount=4, qualifier=ABOUT]
 * claim.concept().code(); // DEPOSITS
 * claim.entity().text();  // 望江银行
 * claim.period().end();   // 2018-12-31
 * claim.change();         // Change[direction=INCREASE, basis=YOY]
 * claim.modality();       // REPORTED
 * claim.source().text();  // 澄湖市统计局
 * }</pre>
 *
 * <p>Every part that is words has its span, in UTF-16 code units of the original, for which
 * {@code original.substring(span.start(), span.end())} is the part's text. Parts of several claims may share a span.
 *
 * @param figure the figure: its text, place, quantity
 * @param concept what is measured; its code is always there, {@code OTHER} at worst
 * @param entity who or what it is about; null if the text does not say
 * @param period the time it holds for; null if the text does not say
 * @param change the direction, where the figure is a rise or a fall; null where it is a level
 * @param modality as a fact, an expectation or a plan
 * @param source who states it; null if the text does not say
 */
public record Claim(QuantityMention figure, Concept concept, @Nullable Entity entity, @Nullable Period period, @Nullable Change change,
        Modality modality, @Nullable Source source) implements Serializable {

    public Claim {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(concept, "concept");
        Objects.requireNonNull(modality, "modality");
    }

    /** The figure as it stands in the original: {@code 4861.5亿元}. */
    public String text() {
        return figure.text();
    }

    /** Where the figure stands, in UTF-16 code units of the original. */
    public Span span() {
        return figure.span();
    }

    /** What the figure says. */
    public Quantity quantity() {
        return figure.quantity();
    }

    /**
     * On one line, for people who debug, what it says and where:
     *
     * <pre>{@code
     * List<Claim> claims = FigureExtractor.builder().build().extract("澄湖市统计局称，2018年末望江银行资产6.1亿元，同比增长约4%");
     * claims.get(1); // about 4% of ASSETS 资产, 望江银行, 2018-12-31, increase yoy, reported by 澄湖市统计局 @[31,33)
     * }</pre>
     */
    @Override
    public String toString() {
        StringJoiner says = new StringJoiner(", ");
        says.add(quantityWords() + " of " + concept.code() + (concept.text() == null ? "" : " " + concept.text()));
        if (entity != null) {
            says.add(entity.code() == null ? entity.text() : entity.text() + " " + entity.code());
        }
        if (period != null) {
            says.add(period.isResolved() ? days() : period.text());
        }
        if (change != null) {
            says.add(change.direction().code() + (change.basis() == null ? "" : " " + change.basis().code()));
        }
        says.add(modality.code() + (source == null ? "" : " by " + source.text()));
        return says + " @[" + span().start() + "," + span().end() + ")";
    }

    /** {@code at least 3 吨}, {@code 4%}. */
    private String quantityWords() {
        String qualifier = quantity().qualifier() == Qualifier.EXACT ? "" : quantity().qualifier().code().replace('_', ' ') + " ";
        String unit = quantity().unit() == null ? "" : quantity().unit().equals("%") ? "%" : " " + quantity().unit();
        return qualifier + quantity().amount() + unit;
    }

    /** {@code 2018-12-31}, {@code 2018-01-01..2018-06-30}, {@code 2016-01-01..}. */
    private String days() {
        String first = Objects.toString(period.start(), "");
        return period.isInstant() ? first : first + ".." + Objects.toString(period.end(), "");
    }
}
