package io.github.caishu.comparison;

import java.io.IOException;
import java.util.List;

/** Microsoft's Recognizers-Text for JavaScript, with the Chinese culture. */
final class RecognizersText implements Contender {

    @Override
    public String name() {
        return "Recognizers-Text 1.3.1 (npm)";
    }

    @Override
    public String asked() {
        return "currency, percentage, dimension; and number, where not in one of those or in a date-time";
    }

    @Override
    public Answers answers(List<String> texts) throws IOException {
        return NodeAnswers.of("recognizers", texts);
    }
}
