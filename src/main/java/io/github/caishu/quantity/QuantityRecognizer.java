package io.github.caishu.quantity;

import io.github.caishu.numeral.Amount;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Finds the quantities of a text: numbers with their units, as typed values.
 *
 * <pre>{@code
 * List<QuantityMention> found = QuantityRecognizer.standard().recognize("利率下调25个基点至3.1%");
 * found.get(0).quantity(); // PercentagePoint[amount=0.25, qualifier=EXACT]
 * found.get(1).quantity(); // Percentage[amount=3.1, qualifier=EXACT]
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Reads the vocabulary when made, and nothing else; HanLP is not needed.
 */
public final class QuantityRecognizer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YUAN = "CNY";

    private final Vocabulary vocabulary;
    private final String defaultCurrency;
    private final boolean smallCounts;
    private final transient UnitLexicon units;
    private final transient QuantityScan scan;
    private final transient PerUnit perUnit;
    private final transient BareNumbers bareNumbers;
    private final transient QualifierCues qualifierCues;
    private final transient DistantUnits distantUnits;

    private QuantityRecognizer(Vocabulary vocabulary, String defaultCurrency, boolean smallCounts) {
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.defaultCurrency = Money.requireCurrency(defaultCurrency);
        this.smallCounts = smallCounts;
        units = new UnitLexicon(vocabulary, defaultCurrency);
        UnitReader unitReader = new UnitReader(vocabulary, units);
        UnitExpressions unitExpressions = new UnitExpressions(units, unitReader);
        scan = new QuantityScan(vocabulary, units, unitReader, unitExpressions);
        distantUnits = new DistantUnits(unitExpressions);
        perUnit = new PerUnit(vocabulary, units);
        bareNumbers = new BareNumbers(vocabulary, defaultCurrency);
        qualifierCues = new QualifierCues(vocabulary);
    }

    /** The recogniser with the vocabulary as shipped and the yuan as default currency; made once. */
    public static QuantityRecognizer standard() {
        return Standard.RECOGNIZER;
    }

    /**
     * A recogniser with a vocabulary and a default currency.
     *
     * @param currency ISO 4217 code of a bare 元, and of a bare 亿 that means money
     * @throws IllegalArgumentException if that is no ISO 4217 code
     * @throws io.github.caishu.vocabulary.VocabularyException if a line of the vocabulary cannot be used; the message names it
     */
    public static QuantityRecognizer of(Vocabulary vocabulary, String currency) {
        return new QuantityRecognizer(vocabulary, currency, false);
    }

    /** Its settings: {@code QuantityRecognizer[Vocabulary[standard], CNY, smallCounts=false]}. */
    @Override
    public String toString() {
        return "QuantityRecognizer[" + vocabulary + ", " + defaultCurrency + ", smallCounts=" + smallCounts + "]";
    }

    /** This recogniser, also reporting counts written with one Chinese digit (两家, 三名), which are mostly articles. */
    public QuantityRecognizer withSmallCounts() {
        return new QuantityRecognizer(vocabulary, defaultCurrency, true);
    }

    /**
     * The quantities of a plain text in the order they stand, of every kind; counts of one Chinese digit only
     * {@linkplain #withSmallCounts if wanted}. The list cannot be changed.
     *
     * @throws NullPointerException if {@code text} is null
     */
    public List<QuantityMention> recognize(CharSequence text) {
        return recognize(SourceText.plain(Objects.requireNonNull(text, "text")));
    }

    /** As above, for a text read as {@linkplain SourceText#html HTML} or already at hand. */
    public List<QuantityMention> recognize(SourceText text) {
        List<UnitStatement> statements = new ArrayList<>();
        List<Draft> drafts = scan.drafts(text, statements);
        SharedUnits.give(text, drafts);
        distantUnits.give(text, drafts, statements);
        drafts = bareNumbers.settle(text, drafts);
        perUnit.apply(text, drafts);
        qualifierCues.apply(text, drafts);
        CurrencyBeforeCue.apply(text, drafts, units);
        List<QuantityMention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!draft.small || smallCounts) {
                mentions.add(mention(text, draft));
            }
        }
        return Collections.unmodifiableList(mentions);
    }

    private QuantityMention mention(SourceText text, Draft draft) {
        Span span = text.span(draft.start, draft.end);
        Span qualifier = draft.cueStart < 0 ? null : text.span(draft.cueStart, draft.cueEnd);
        return new QuantityMention(text.text(span), span, quantity(draft), qualifier, draft.unitSpan);
    }

    private Quantity quantity(Draft draft) {
        Amount amount = Amount.between(draft.number.low(), draft.number.high());
        Unit unit = draft.unit;
        Qualifier qualifier = draft.qualifier;
        if (draft.ordinal) {
            return new Ordinal(amount, unit.name(), qualifier);
        }
        return switch (unit.kind()) {
            case CURRENCY, SUB_UNIT -> draft.per == null ? new Money(amount, draft.currency, qualifier)
                    : new Price(amount, draft.currency, draft.per, qualifier);
            case PERCENTAGE -> new Percentage(amount, qualifier);
            case PERCENTAGE_POINT -> new PercentagePoint(amount, qualifier);
            case MULTIPLE -> new Multiple(amount, qualifier);
            case POINTS -> new Points(amount, qualifier);
            case CLASSIFIER -> new Count(amount, unit.name(), qualifier);
            case MEASURE -> measure(amount, draft, qualifier);
            case DURATION -> new Duration(amount, unit.name(), unit.code(), qualifier);
            case AGE -> new Age(amount, qualifier);
        };
    }

    private Measure measure(Amount amount, Draft draft, Qualifier qualifier) {
        String ucum = draft.unit.code();
        return draft.per == null ? new Measure(amount, draft.unit.name(), ucum, qualifier)
                : new Measure(amount, draft.unit.name() + "/" + draft.per, RateUnits.ucum(ucum, draft.per, units), qualifier);
    }

    /** Made when first asked for. */
    private static final class Standard {
        static final QuantityRecognizer RECOGNIZER = of(Vocabulary.standard(), YUAN);
    }

    private Object readResolve() {
        return new QuantityRecognizer(vocabulary, defaultCurrency, smallCounts);
    }
}
