package io.github.caishu.quantity;

import static io.github.caishu.internal.numeral.NumeralCharacters.isArabic;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.internal.numeral.NumeralToken;
import io.github.caishu.text.SourceText;
import java.math.BigDecimal;
import java.util.List;

/** Makes drafts of the numbers that the scan reads: settles where the figure begins, its currency, and whether it is one. */
final class DraftMaker {

    private final UnitLexicon units;

    DraftMaker(UnitLexicon units) {
        this.units = units;
    }

    /** The draft of a number without a unit of its own; null where it can be no figure. */
    Draft bare(SourceText text, NumeralToken token, List<Draft> drafts) {
        if (token.is(NumeralToken.SINGLE) || isIdentifier(text, token.start()) && !token.is(NumeralToken.DECIMAL) || isTornOff(text, token.start())) {
            return null;
        }
        Draft draft = withPrefix(text, token.end(), token, null, drafts);
        boolean mayCount = token.is(NumeralToken.ARABIC | NumeralToken.FRACTION) || token.bigExponent() > 0 || token.end() - token.start() > 1;
        if (draft.isBare() && !mayCount) {
            return null; // 十 without a unit: nothing later makes a figure of it
        }
        if (token.is(NumeralToken.FRACTION)) {
            if (token.is(NumeralToken.ARABIC) && !isProportion(text, token)) {
                return null;
            }
            draft.number = Fractions.percent(token);
            draft.unit = Unit.PERCENT;
        }
        return draft;
    }

    /** 占1/3, 近2/3的: a fraction; 11/6 and 24/7 are dates, times and names. */
    private static boolean isProportion(SourceText text, NumeralToken token) {
        boolean proper = token.low().abs().compareTo(BigDecimal.ONE) < 0;
        char before = text.charAt(token.start() - 1, '。');
        char after = text.charAt(token.end(), '。');
        return proper && ("约近超逾过占有之的到达了为跌涨".indexOf(before) >= 0 || "以的左强股多".indexOf(after) >= 0);
    }

    /** The draft of a number with its unit; null where that is no figure. */
    Draft measured(SourceText text, Measured measured, List<Draft> drafts) {
        NumeralToken number = measured.number();
        Unit unit = measured.unit();
        boolean identifier = isIdentifier(text, number.start());
        if (identifier && (unit.is(UnitKind.CLASSIFIER) || unit.is(UnitKind.MEASURE))) {
            return null;
        }
        if (isTornOff(text, number.start()) || isRhetorical(text, number, unit) || isDenominator(number, unit, drafts)) {
            return null;
        }
        Draft draft = withPrefix(text, measured.end(), number, measured, drafts);
        draft.unit = unit;
        draft.per = measured.per();
        draft.small = number.is(NumeralToken.SINGLE) && unit.is(UnitKind.CLASSIFIER);
        if (unit.is(UnitKind.SUB_UNIT)) {
            return subUnit(text, draft, drafts);
        }
        boolean denominator = text.charAt(draft.start - 1, '。') == '每'; // 每10股派2元, 每百元面值
        boolean thing = unit.is(UnitKind.CLASSIFIER) || unit.is(UnitKind.MEASURE) || unit.is(UnitKind.CURRENCY) && number.is(NumeralToken.BARE);
        if (denominator && thing) {
            return null;
        }
        return unit.is(UnitKind.CLASSIFIER) && NonFigures.isAddress(text, draft) ? null : draft;
    }

    /** The 一斤 of 5块钱一斤, which the price has taken. */
    private static boolean isDenominator(NumeralToken number, Unit unit, List<Draft> drafts) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.end == number.start() && last.is(UnitKind.CURRENCY) && unit.name().equals(last.per);
    }

    /** 百家争鸣, 千人千面: a bare 百 or 千 counts only where a word says that it does (近百家, 上千人). */
    private static boolean isRhetorical(SourceText text, NumeralToken number, Unit unit) {
        boolean counted = unit.is(UnitKind.CLASSIFIER) || unit.is(UnitKind.MEASURE);
        char first = text.charAt(number.start());
        if (number.is(NumeralToken.SINGLE) && (unit.name().equals("方") || unit.name().equals("平"))) {
            return true; // 三方, 另一方
        }
        if (!counted || !number.is(NumeralToken.BARE) || first == '十' || first == '拾' || first == '上' || number.is(NumeralToken.OPEN)) {
            return false;
        }
        if (number.bigExponent() > 0 && unit.name().equals("股")) {
            return false; // 抛千万股
        }
        return "近超逾约过破达满共有足到下".indexOf(text.charAt(number.start() - 1, '。')) < 0;
    }

    /** 五毛 is money; 0.36分 only per share, per unit or in a currency of its own (美分). */
    private Draft subUnit(SourceText text, Draft draft, List<Draft> drafts) {
        Unit unit = draft.unit;
        int from = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end;
        boolean ambiguous = unit.name().equals("分") || unit.name().equals("仙");
        if (ambiguous && !PerUnit.saysEach(text, from, draft.start)) {
            return null;
        }
        draft.currency = draft.currency != null ? draft.currency : unit.code().equals("CNY") ? units.defaultCurrency() : unit.code();
        draft.unit = Unit.currency(unit.name(), draft.currency);
        return draft;
    }

    /** A draft that begins with the currency before the number, if one stands there: 人民币1826亿元, US$3.5亿. */
    private Draft withPrefix(SourceText text, int end, NumeralToken number, Measured measured, List<Draft> drafts) {
        int start = number.start();
        int limit = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).end;
        int before = text.charAt(start - 1, '。') == ' ' ? start - 1 : start;
        Lexicon.Match<Unit> prefix = units.prefixBefore(text, before, limit);
        String currency = measured == null ? null : measured.currency();
        if (prefix == null || !names(text, prefix, measured, before == start)) {
            Draft draft = new Draft(start, end, number);
            draft.currency = currency;
            return draft;
        }
        Draft draft = new Draft(prefix.end(), end, number);
        draft.currency = prefix.meaning().code();
        draft.prefixed = true;
        if (measured == null) {
            draft.unit = prefix.meaning();
        }
        return draft;
    }

    /** Whether the currency found before the number is the number's own: not 人民币兑美元6.37, nor the letters of a word. */
    private boolean names(SourceText text, Lexicon.Match<Unit> prefix, Measured measured, boolean adjacent) {
        Unit unit = prefix.meaning();
        char before = text.charAt(prefix.end() - 1, '。');
        boolean latin = UnitLexicon.isLatin(unit.name().charAt(0));
        if (latin && UnitLexicon.isLatin(before) || "兑对比/".indexOf(before) >= 0 || !adjacent && !latin) {
            return false;
        }
        if (measured == null) {
            return true;
        }
        boolean money = measured.isMoney() || measured.unit().is(UnitKind.SUB_UNIT);
        boolean genericMinor = measured.unit().is(UnitKind.SUB_UNIT) && "CNY".equals(measured.unit().code()); // 港币30分
        return money && (genericMinor || measured.unit().code() == null || measured.unit().code().equals(unit.code())
                || measured.currency() != null && measured.currency().equals(units.defaultCurrency()));
    }

    /** CAC40, Q3, MSCI50: letters run into the number. */
    private boolean isIdentifier(SourceText text, int start) {
        char before = text.charAt(start - 1, '。');
        boolean letter = UnitLexicon.isLatin(before) || before == '_' || before == '@';
        return letter && units.prefixBefore(text, start, 0) == null;
    }

    /** 第3.1.8条, 1,00元, 2024.5.1: what follows a number's point or comma is the rest of something, no number. */
    private static boolean isTornOff(SourceText text, int start) {
        char before = text.charAt(start - 1, '。');
        boolean afterNumber = (before == '.' || before == ',') && isArabic(text.charAt(start - 2, '。'));
        return afterNumber && (before == '.' || text.original().charAt(text.originalStart(start - 1)) == ',');
    }
}
