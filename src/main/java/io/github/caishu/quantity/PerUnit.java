package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.beginsUnit;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.internal.numeral.NumeralCharacters.isMagnitude;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyRow;
import io.github.caishu.vocabulary.VocabularyTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes prices of the amounts that are per unit by an earlier word: 每股1.95港元, EPS为0.86美元, 吨毛利80元; and of those that go
 * on from such a price: EPS 1.54/3.65元, 每股收益0.12元，上年同期为0.08元.
 */
final class PerUnit {

    private static final int REACH = 24;
    private static final int LONGEST_LINK = 14;
    /** What may stand between a price and another that repeats its 每: words of change and comparison, no new noun. */
    private static final String LINKS = ",;、/和及与至或同环比较上去年期前值月季升涨增长加提高上下降跌减少滑调回落约为到了大幅小分别其中(:)而";

    private final UnitLexicon units;
    private final Lexicon<String> terms;

    PerUnit(Vocabulary vocabulary, UnitLexicon units) {
        this.units = units;
        Map<String, String> words = new HashMap<>();
        for (VocabularyRow row : vocabulary.rows(VocabularyTable.PER_UNIT_TERMS)) {
            words.put(row.cell(0), row.cell(1));
        }
        terms = Lexicon.forward(words);
    }

    void apply(SourceText text, List<Draft> drafts) {
        Draft price = null; // the last one whose 每 stands in words
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.is(UnitKind.CURRENCY) || draft.per != null) {
                price = draft.is(UnitKind.CURRENCY) && draft.unitSpan != null ? draft : price; // 每股盈利（元/股）-0.3元
                continue;
            }
            String per = each(text, draft.start, reachBack(drafts, i));
            if (per == null && price != null && price.currency.equals(draft.currency) && goesOn(text, price.end, draft.start)) {
                per = price.per;
            }
            draft.per = per;
            if (per != null) {
                price = draft;
            }
        }
    }

    /** How far back a 每 may stand: to the figure before; a change may stand between (每股收益增长10%至0.5元). */
    private static int reachBack(List<Draft> drafts, int index) {
        int i = index - 1;
        while (i >= 0 && (drafts.get(i).is(UnitKind.PERCENTAGE) || drafts.get(i).is(UnitKind.PERCENTAGE_POINT))
                && drafts.get(index).start - drafts.get(i).start < REACH) {
            i--;
        }
        return i < 0 ? 0 : drafts.get(i).end;
    }

    /** The unit of 每 or of a per-unit term that governs the amount at {@code start}; null where none does. */
    private String each(SourceText text, int start, int limit) {
        for (int i = start - 1; i >= Math.max(limit, start - REACH); i--) {
            char c = text.charAt(i);
            if (endsClause(c)) {
                return null;
            }
            if (c == '每') {
                int at = i + 1;
                while (at < start && (isArabic(text.charAt(at)) || isMagnitude(text.charAt(at)) && !beginsUnit(text, at))) {
                    at++; // 每10股, 每万份
                }
                Lexicon.Match<Unit> unit = units.afterEach(text, at);
                boolean counted = unit != null && (unit.meaning().is(UnitKind.CLASSIFIER) || unit.meaning().is(UnitKind.MEASURE));
                return counted && unit.end() <= start ? text.view().substring(i + 1, at) + unit.meaning().name() : null;
            }
            Lexicon.Match<String> term = terms.longest(text, i, start);
            if (term != null && !(i > 0 && UnitLexicon.isLatin(text.charAt(i - 1)) && UnitLexicon.isLatin(c))) {
                return term.meaning();
            }
        }
        return null;
    }

    /** Whether the clause before {@code start} says 每. */
    static boolean saysEach(SourceText text, int limit, int start) {
        for (int i = start - 1; i >= Math.max(limit, start - REACH) && !endsClause(text.charAt(i)); i--) {
            if (text.charAt(i) == '每') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(char c) {
        return c == ',' || c == '。' || c == ';' || c == '\n' || c == '!' || c == '?';
    }

    private static boolean goesOn(SourceText text, int from, int to) {
        if (to - from > LONGEST_LINK || to <= from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (LINKS.indexOf(c) < 0 && c != ' ') {
                return false;
            }
        }
        return true;
    }
}
