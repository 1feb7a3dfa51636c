package io.github.caishu.internal.name;

import static io.github.caishu.internal.name.FoundNames.company;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Finds the full names of companies by the legal form that ends them: …股份有限公司, …合伙企业(有限合伙), …有限公司江西分公司. */
final class LegalNames {

    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "有限责任公司", "控股有限公司", "集团有限公司", "合伙企业(有限合伙)",
            "企业(有限合伙)", "中心(有限合伙)", "(有限合伙)", "股份公司", "集团公司");
    private static final String GROUP = "(集团)";
    private static final String BRANCH = "分公司";
    private static final int LONGEST_BRANCH = 8;

    private final Lexicon<Boolean> forms = Lexicon.ofWords(FORMS);
    private final KnownNames known;
    private final NameStart nameStart;

    LegalNames(KnownNames known, NameStart nameStart) {
        this.known = known;
        this.nameStart = nameStart;
    }

    /** The end of the legal form that starts at {@code at}, its branch included; -1 where none does. */
    int formEnd(SourceText text, int at) {
        Lexicon.Match<Boolean> form = forms.longest(text, at, text.length());
        if (form == null) {
            return -1;
        }
        for (int i = form.end(); i < Math.min(text.length(), form.end() + LONGEST_BRANCH) && Character.isIdeographic(text.charAt(i)); i++) {
            if (text.startsWith(BRANCH, i)) {
                return i + BRANCH.length();
            }
        }
        return form.end();
    }

    /** Adds the name whose legal form stands at [form, end); a listed name in it gives it no code, for it may be a subsidiary's. */
    void add(Article article, int form, int end, FoundNames found) {
        SourceText text = article.text();
        int start = nameStart.before(article, form);
        int place = bracketedPlace(text, start);
        if (place >= 0) { // 福远汽车(中国)有限公司
            found.addOver(company(nameStart.before(article, place), end, null));
        } else if (text.charAt(start - 1, ' ') == ')') { // 华强电子(8.67,-0.1,-1.2%)股份有限公司
            Name before = found.last();
            if (before != null && before.end() == NameStart.openingOf(text, start - 1)) {
                found.add(new Name(new Stretch(start, end), before.named(), before.kind(), before.code()));
            }
        } else if (form - start >= 2) {
            found.addOver(company(start, end, null));
        }
    }

    /** The index of a bracket with nothing but a place or 集团 in it that ends at {@code end}; -1 where none does. */
    private int bracketedPlace(SourceText text, int end) {
        if (text.charAt(end - 1, ' ') != ')') {
            return -1;
        }
        int open = NameStart.openingOf(text, end - 1);
        return known.isPlace(text, open + 1, end - 1) || text.startsWith(GROUP, open) && open + GROUP.length() == end ? open : -1;
    }
}
