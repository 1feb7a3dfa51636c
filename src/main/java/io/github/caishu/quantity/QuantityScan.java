package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.DIGIT;
import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;
import static io.github.caishu.internal.numeral.NumeralCharacters.kind;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralCharacters;
import io.github.caishu.internal.numeral.NumeralReader;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.internal.numeral.RangeReader;
import io.github.caishu.internal.numeral.RatioReader;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The one pass over the text: a trigger character hands over to a reader, which says where the figure ends; the pass never
 * goes back behind that.
 */
final class QuantityScan {

    private static final byte NUMERAL = 1;
    private static final byte RATIO_WORD = 2;
    private static final byte ADDRESS = 4;
    private static final byte ORDINAL = 8;
    private static final byte STATEMENT = 16;

    private final byte[] triggers = new byte[Character.MAX_VALUE + 1];
    private final UnitLexicon units;
    private final UnitReader unitReader;
    private final UnitExpressions unitExpressions;
    private final RangeOfUnits ranges;
    private final DraftMaker draftMaker;
    private final RatioWords ratioWords;
    private final NonFigures nonFigures;

    QuantityScan(Vocabulary vocabulary, UnitLexicon units, UnitReader unitReader, UnitExpressions unitExpressions) {
        this.units = units;
        this.unitReader = unitReader;
        this.unitExpressions = unitExpressions;
        ranges = new RangeOfUnits(units, unitReader);
        draftMaker = new DraftMaker(units);
        ratioWords = new RatioWords(vocabulary);
        nonFigures = new NonFigures(vocabulary);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (NumeralReader.mayBegin(c)) {
                triggers[c] = NUMERAL;
            }
        }
        for (char c : ratioWords.firstCharacters().toCharArray()) {
            triggers[c] |= RATIO_WORD;
        }
        triggers[':'] |= ADDRESS;
        triggers['w'] |= ADDRESS;
        triggers['第'] |= ORDINAL;
        triggers['单'] |= STATEMENT;
        triggers['下'] |= STATEMENT;
    }

    /**
     * Reads the figures in order, bare numbers and other drafts without a unit among them.
     *
     * @param statements takes the units stated for numbers to come
     */
    List<Draft> drafts(SourceText text, List<UnitStatement> statements) {
        List<Draft> drafts = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < length) {
            byte trigger = triggers[text.charAt(at)];
            at = trigger == 0 ? at + 1 : triggered(text, at, trigger, drafts, statements);
        }
        return drafts;
    }

    /** Reads what begins at {@code at} into the drafts and returns where to go on. */
    private int triggered(SourceText text, int at, byte trigger, List<Draft> drafts, List<UnitStatement> statements) {
        if ((trigger & RATIO_WORD) != 0) {
            Draft word = ratioWords.at(text, at);
            if (word != null && nonFigures.wordOver(text, at, word.end) < 0) {
                drafts.add(word);
                return word.end;
            }
        }
        if ((trigger & NUMERAL) != 0) {
            return number(text, at, drafts);
        }
        if ((trigger & ADDRESS) != 0) {
            return Math.max(at + 1, NonFigures.addressEnd(text, at));
        }
        if ((trigger & ORDINAL) != 0) {
            return ordinal(text, at, drafts);
        }
        UnitStatement statement = unitExpressions.statement(text, at);
        if (statement == null) {
            return at + 1;
        }
        statements.add(statement);
        return Math.max(at + 1, statement.end());
    }

    private int number(SourceText text, int at, List<Draft> drafts) {
        char c = text.charAt(at);
        if (isArabic(c)) {
            int end = NonFigures.digitsEnd(text, at);
            if (end >= 0) {
                return end;
            }
        } else if (kind(c) == DIGIT && standsAlone(text, at)) {
            return at + 1;
        }
        NumeralToken token = NumeralReader.read(text, at);
        if (token == null) {
            return ratio(text, at, drafts);
        }
        if (!token.is(NumeralToken.ARABIC)) {
            int word = nonFigures.wordOver(text, at, token.end());
            if (word > 0) {
                return word;
            }
            if (isRepeated(text, token) || isWeekday(text, token)) {
                return at + 1;
            }
            if (token.is(NumeralToken.DIGIT_STRING) && text.startsWith("年", token.end()) && token.end() - at == 4) {
                return token.end() + 1; // 二〇二一年
            }
        } else if (token.end() - at == 3) {
            int word = nonFigures.wordOver(text, at, token.end()); // 360公司
            if (word > 0) {
                return word;
            }
        }
        NumeralToken number = signed(text, token, drafts);
        return figure(text, number, unitReader.read(text, number), drafts);
    }

    /** 百分之五, 负百分之五; where none begins there, past what is no number (a run of too many digits). */
    private int ratio(SourceText text, int at, List<Draft> drafts) {
        NumeralToken token = NumeralCharacters.isMagnitude(text.charAt(at)) ? RatioReader.readPrefixed(text, at) : null;
        if (token == null) {
            return Math.max(at + 1, NumeralCharacters.runEnd(text, at));
        }
        NumeralToken ratio = signed(text, token, drafts);
        return figure(text, ratio, new Measured(ratio, Unit.PERCENT, null, null, ratio.end()), drafts);
    }

    /** Makes a draft of the number, or of the range that it begins, and returns where to go on. */
    private int figure(SourceText text, NumeralToken number, Measured measured, List<Draft> drafts) {
        Measured range = ranges.read(text, number, measured);
        Measured whole = range == null ? measured : range;
        boolean bare = whole == null || whole.unit() == null;
        NumeralToken token = range == null ? number : range.number();
        Draft draft = bare ? draftMaker.bare(text, token, drafts) : draftMaker.measured(text, whole, drafts);
        if (draft != null) {
            drafts.add(draft);
        }
        return draft != null ? draft.end : bare ? token.end() : whole.end();
    }

    /** 唯一一款, 一一对应: two digits that happen to meet are no digit string; 七五折 is one. */
    private static boolean isRepeated(SourceText text, NumeralToken token) {
        return token.is(NumeralToken.DIGIT_STRING) && !token.is(NumeralToken.VAGUE) && token.end() - token.start() == 2
                && !text.startsWith("折", token.end());
    }

    /** 周五升0.2个基点. */
    private static boolean isWeekday(SourceText text, NumeralToken token) {
        char before = text.charAt(token.start() - 1, '。');
        return token.is(NumeralToken.SINGLE) && (before == '周' || before == '期' && text.startsWith("星", token.start() - 2));
    }

    /** A single Chinese digit without a unit, by far the commonest: 一些, 统一, 四川. */
    private boolean standsAlone(SourceText text, int at) {
        char next = text.charAt(at + 1, '。');
        boolean numberGoesOn = kind(next) != NumeralCharacters.NONE || "点几又半分多余至到-~".indexOf(next) >= 0
                || text.startsWith("个亿", at + 1);
        return !numberGoesOn && units.at(text, at + 1) == null;
    }

    private static NumeralToken signed(SourceText text, NumeralToken token, List<Draft> drafts) {
        NumeralToken signed = NumeralReader.signed(text, token);
        if (signed == token) {
            return token;
        }
        int sign = signed.start();
        boolean taken = !drafts.isEmpty() && drafts.get(drafts.size() - 1).end > sign;
        char original = text.original().charAt(text.originalStart(sign));
        boolean dash = original == '—' || original == '–' || original == '―'; // a dash sets off, it does not subtract
        boolean plusAfterWord = text.charAt(sign) == '+' && UnitLexicon.isLatin(text.charAt(sign - 1, '。')); // LPR+55个基点
        return taken || dash || plusAfterWord ? token : signed;
    }

    private int ordinal(SourceText text, int at, List<Draft> drafts) {
        int from = at + 1;
        if (!NumeralReader.mayBegin(text.charAt(from, '。'))) {
            return from;
        }
        NumeralToken token = NumeralReader.read(text, from);
        if (token == null) {
            return from;
        }
        int second = RangeReader.afterConnector(text, token.end());
        NumeralToken last = second < 0 ? null : RangeReader.second(text, second);
        if (last != null) {
            token = RangeReader.join(token, last); // 第3至5名
        }
        Lexicon.Match<Unit> unit = units.at(text, token.end());
        boolean counted = unit != null && (unit.meaning().is(UnitKind.CLASSIFIER) || unit.meaning().is(UnitKind.DURATION));
        Draft draft = new Draft(at, counted ? unit.end() : token.end(), token);
        draft.unit = counted ? unit.meaning() : Unit.NONE;
        draft.ordinal = true;
        drafts.add(draft);
        return draft.end;
    }
}
