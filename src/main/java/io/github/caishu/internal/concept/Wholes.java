package io.github.caishu.internal.concept;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.ClaimDraft;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import java.util.List;

/** What share of what: 占公司总股本的比例为4.2%, 占其所持股份的4成, 相当于净资产的12%, 利润的两成. */
final class Wholes {

    static final String STAKE = "STAKE";
    static final String SHARE = "SHARE_OF_TOTAL";
    private static final String SHARES = "SHARES";

    private static final List<String> CAPITAL = List.of("总股本", "股本", "股份总数", "总股数", "已发行股份", "总股份", "总发行股份", "股份总额", "已发行股本", "发行股份");
    private static final List<String> HELD = List.of("所持", "其持", "持有", "持股", "所拥有");
    private static final List<String> RATIOS = List.of("比例", "比重", "比率");
    /** Words that hold 占 but say no share. */
    private static final List<String> NOT_SHARES = List.of("占比", "占率", "占用", "占有", "占地", "占领", "占据");
    /** What stands between the whole and the figure. */
    private static final String LINKS = "的为约近超逾达至到仅不足过:分别已合计有了将共足近乎在于高从由";

    private static final String LIMIT = "不超过";
    private static final int LONGEST_WHOLE = 12;
    /** How long the whole with its share can be. */
    private static final int REACH = 80;

    private final NounBefore before;

    Wholes(NounBefore before) {
        this.before = before;
    }

    /** The share that {@code draft} is; null if it is none. */
    Found of(Article article, ClaimDraft draft) {
        SourceText text = article.text();
        int from = Math.max(Reach.start(article, draft), draft.start() - REACH);
        for (int i = draft.start() - 1; i >= from; i--) {
            if (text.charAt(i) == '占' && !isOther(text, i)) {
                Found share = share(text, i, draft.start());
                return share.concept() == null && followsShares(article, draft) ? new Found(STAKE, null) : share;
            }
        }
        Found relation = draft.figure().quantity().type() == QuantityType.PERCENTAGE ? relation(text, from, draft.start()) : null;
        return relation == null ? ofWhole(article, draft, from) : relation;
    }

    /** 持有300万股,占5%. */
    private static boolean followsShares(Article article, ClaimDraft draft) {
        ClaimDraft before = draft.index() == 0 ? draft : article.drafts().get(draft.index() - 1);
        return before != draft && before.sentence() == draft.sentence() && SHARES.equals(before.code);
    }

    /** 与净资产之比为12%, 研发投入相当于营收的比例达到4%. */
    private static Found relation(SourceText text, int from, int figure) {
        int end = withoutLinks(text, from, figure);
        boolean ratio = end - 2 > from && text.startsWith("之比", end - 2);
        for (int i = end - 3; i >= from; i--) {
            if (ratio && text.charAt(i) == '与' || text.startsWith("相当于", i)) {
                return new Found(SHARE, new Stretch(i, end));
            }
        }
        return null;
    }

    private static Found share(SourceText text, int start, int figure) {
        int end = withoutLinks(text, start, shareEnd(text, start, figure));
        if (end - start <= 1) {
            return new Found(SHARE, null);
        }
        String words = text.view().substring(start, end);
        return new Found(isStake(words) ? STAKE : SHARE, new Stretch(start, end));
    }

    /** Of 占利润的比重较上年提高2.1个百分点 the share is told with the word 比重, or before the comparison. */
    private static int shareEnd(SourceText text, int start, int figure) {
        for (int i = start + 1; i < figure; i++) {
            if (startsWithRatio(text, i)) {
                return i + 2;
            }
            if (text.charAt(i) == '较') {
                return i;
            }
        }
        return figure;
    }

    /** 达到汽车销量的两成, 不超过总股本的5%, 不超过总股本5%. */
    private Found ofWhole(Article article, ClaimDraft draft, int from) {
        SourceText text = article.text();
        int de = draft.start() - 1;
        while (de > from && text.charAt(de) != '的' && isOneOf(text.charAt(de), LINKS)) {
            de--;
        }
        boolean of = de > from && text.charAt(de) == '的';
        int end = of ? de : draft.start();
        for (QuantityType type : new QuantityType[] {QuantityType.MONEY, QuantityType.COUNT, QuantityType.MEASURE, draft.figure().quantity().type()}) {
            Mention whole = before.nearest(article, end, Math.max(from, end - LONGEST_WHOLE), Wanted.of(type, WordKind.NOUN));
            if (whole != null && whole.end() == end && (of || text.startsWith(LIMIT, whole.start() - LIMIT.length()))) {
                return new Found(isStake(text.view().substring(whole.start(), end)) ? STAKE : SHARE, whole.place());
            }
        }
        return null;
    }

    private static boolean startsWithRatio(SourceText text, int at) {
        return text.startsWithAny(RATIOS, at);
    }

    private static int withoutLinks(SourceText text, int start, int figure) {
        int end = figure;
        while (end > start + 1 && isOneOf(text.charAt(end - 1), LINKS)) {
            end--;
        }
        return end;
    }

    private static boolean isStake(String words) {
        return CAPITAL.stream().anyMatch(words::contains) && HELD.stream().noneMatch(words::contains);
    }

    private static boolean isOther(SourceText text, int at) {
        boolean place = text.startsWith("占地区", at) || text.startsWith("占地方", at);
        return !place && text.startsWithAny(NOT_SHARES, at) || text.startsWith("市占", at - 1) || text.startsWith("侵占", at - 1)
                || text.startsWith("抢占", at - 1);
    }
}
