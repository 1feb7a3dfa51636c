package io.github.caishu.internal.period;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.period.When.Edge;
import io.github.caishu.internal.period.When.OfYear;
import java.time.temporal.ChronoUnit;
import io.github.caishu.internal.period.When.YearKind;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyException;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that say a time without a number: 去年, 上半年, 报告期末, 昨日. */
final class TimeWords {

    /** 今日头条: begins like a time and is none. */
    private static final When NAME = anchor -> Interval.UNSETTLED;

    private final Lexicon<When> words;

    TimeWords(Vocabulary vocabulary) {
        Map<String, When> meanings = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.TIME_WORDS)) {
            try {
                meanings.put(row.cell(0), meaning(row.cell(1).split(" ")));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new VocabularyException(VocabularyTable.TIME_WORDS, row, "there is no meaning \"" + row.cell(1) + "\"");
            }
        }
        words = Lexicon.forward(meanings);
    }

    /** The word at {@code at}, the longest; null where none stands. */
    Reading<When> at(SourceText text, int at) {
        Lexicon.Match<When> word = words.longest(text, at, text.length());
        return word == null || word.meaning() == NAME ? null : new Reading<>(word.meaning(), word.end());
    }

    private static When meaning(String[] cells) {
        return switch (cells[0]) {
            case "year" -> new OfYear(YearKind.RELATIVE, number(cells, 1), Part.WHOLE);
            case "months" -> new OfYear(YearKind.OPEN, 0, Part.months(number(cells, 1), number(cells, 2)));
            case "date" -> new OfYear(YearKind.OPEN, 0, Part.days(number(cells, 1), number(cells, 2), number(cells, 2)));
            case "day", "week", "month" -> new FromToday.Relative(unit(cells[0]), number(cells, 1));
            case "quarter" -> new FromToday.Quarter(number(cells, 1));
            case "weekday" -> new FromToday.Weekday(number(cells, 1), number(cells, 2));
            case "years" -> new When.Plan(number(cells, 1), number(cells, 2));
            case "same" -> new When.Same(number(cells, 1));
            case "report" -> new When.Report(Edge.valueOf(cells[1].toUpperCase(Locale.ROOT)));
            case "name" -> NAME;
            case "announcement" -> new When.Announcement();
            case "now", "session", "each", "vague", "unsettled" -> new When.Indefinite(When.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException(cells[0]);
        };
    }

    private static ChronoUnit unit(String word) {
        return ChronoUnit.valueOf(word.toUpperCase(Locale.ROOT) + "S");
    }

    private static int number(String[] cells, int at) {
        return Integer.parseInt(cells[at]);
    }
}
