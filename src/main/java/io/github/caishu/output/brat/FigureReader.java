package io.github.caishu.output.brat;

import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Tells what a figure is worth: what people say in a note; else what was read from these words when they were written; else, since
 * they have been marked or moved by people, what the library reads from them now.
 */
final class FigureReader {

    private static final Set<String> KEYS = Set.of(Note.VALUE, Note.LOW, Note.HIGH, Note.UNIT);

    /** Without exponents: 1E999999999 would be written out. With no more digits than an amount may have: reading more takes long. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?");

    private final SourceText text;
    private final QuantityRecognizer recognizer;
    private final Problems problems;
    /** Made when first asked for: where nothing was moved, nothing need be read. */
    private List<QuantityMention> mentions;

    FigureReader(SourceText text, QuantityRecognizer recognizer, Problems problems) {
        this.text = text;
        this.recognizer = recognizer;
        this.problems = problems;
    }

    /** Nothing, and a problem, if that cannot be told. */
    Optional<Quantity> read(Mark figure, QuantityType type, Qualifier qualifier) {
        Worth known = noted(figure).or(() -> recognized(figure, type)).orElse(null);
        try {
            figure.byHand.requireKeys(KEYS);
            Amount amount = amount(figure.byHand).orElse(known == null ? null : known.amount());
            if (amount == null) {
                problems.add(figure.line, "no value can be read from " + figure, "say it in its notes, as in value=12.5; unit=CNY");
                return Optional.empty();
            }
            String readUnit = known == null ? null : known.unitAs(type);
            String unit = figure.byHand.has(Note.UNIT) ? StringUtils.trimToNull(figure.byHand.get(Note.UNIT)) : readUnit;
            return Optional.of(Worth.quantity(type, amount, unit, qualifier));
        } catch (IllegalArgumentException e) {
            problems.add(figure.sayingLine(), "the " + type.code() + " " + figure + " cannot be settled: " + e.getMessage(),
                    "say in its notes what holds, as in value=12.5; unit=CNY");
            return Optional.empty();
        }
    }

    private static Optional<Amount> amount(Note note) {
        if (note.has(Note.VALUE)) {
            return Optional.of(Amount.of(number(note, Note.VALUE)));
        }
        if (note.has(Note.LOW) || note.has(Note.HIGH)) {
            return Optional.of(Amount.between(number(note, Note.LOW), number(note, Note.HIGH)));
        }
        return Optional.empty();
    }

    private static BigDecimal number(Note note, String key) {
        if (!note.has(key)) {
            throw new IllegalArgumentException("it has no " + key);
        }
        if (!NUMBER.matcher(note.get(key)).matches()) {
            throw new IllegalArgumentException(key + "=" + note.get(key) + " is no number in plain digits");
        }
        return new BigDecimal(note.get(key));
    }

    private static Optional<Worth> noted(Mark figure) {
        Note reading = figure.reading;
        Optional<QuantityType> type = Arrays.stream(QuantityType.values())
                .filter(one -> one.code().equals(reading.get(Note.TYPE))).findFirst();
        try {
            return type.flatMap(one -> amount(reading).map(amount -> new Worth(one, amount, reading.get(Note.UNIT))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // somebody wrote over it: the words tell
        }
    }

    /** As a quantity of that type rather than another, and in its place, where a table's head may give the unit, rather than alone. */
    private Optional<Worth> recognized(Mark figure, QuantityType type) {
        if (mentions == null) {
            mentions = recognizer.recognize(text);
        }
        List<QuantityMention> here = mentions.stream().filter(mention -> mention.span().equals(figure.span)).toList();
        String words = text.text(figure.span);
        List<QuantityMention> alone = recognizer.recognize(words).stream().filter(mention -> mention.text().equals(words)).toList();
        return firstOf(type, here).or(() -> firstOf(type, alone)).or(() -> here.stream().findFirst()).or(() -> alone.stream().findFirst())
                .map(mention -> Worth.of(mention.quantity()));
    }

    private static Optional<QuantityMention> firstOf(QuantityType type, List<QuantityMention> found) {
        return found.stream().filter(mention -> mention.quantity().type() == type).findFirst();
    }
}
