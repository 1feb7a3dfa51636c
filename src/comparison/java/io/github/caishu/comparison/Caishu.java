package io.github.caishu.comparison;

import io.github.caishu.FigureExtractor;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.text.SourceText;
import java.util.List;

/** The library itself: the layer of quantities, without what is claimed with them. */
final class Caishu implements Contender {

    private final FigureExtractor extractor = FigureExtractor.builder().build();

    @Override
    public String name() {
        return "caishu, quantities";
    }

    @Override
    public String asked() {
        return "`FigureExtractor.quantities`, nothing set";
    }

    @Override
    public Answers answers(List<String> texts) {
        return Answers.of(texts, text -> extractor.quantities(SourceText.plain(text)).stream().map(Caishu::reading).toList());
    }

    private static Reading reading(QuantityMention mention) {
        Amount amount = mention.quantity().amount();
        return new Reading(mention.span().start(), mention.span().end(), mention.quantity().type().code(), amount.low().toPlainString(),
                amount.high().toPlainString(), mention.quantity().unit());
    }
}
