package io.github.caishu.internal.entity;

import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.List;

/** The words that end the full name of a company: 股份有限公司, 有限责任公司, 合伙企业(有限合伙). */
final class LegalForms {

    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "有限责任公司", "控股有限公司", "集团有限公司", "合伙企业(有限合伙)",
            "企业(有限合伙)", "中心(有限合伙)", "(有限合伙)", "股份公司", "集团公司");

    private final Lexicon<Boolean> forms = Lexicon.ofWords(FORMS);

    /** The end of the legal form that starts at {@code at}, a branch's name included (…有限公司江西分公司); -1 where none does. */
    int endAt(SourceText text, int at) {
        Lexicon.Match<Boolean> form = forms.longest(text::charAt, at, text.length());
        if (form == null) {
            return -1;
        }
        for (int i = form.end(); i < Math.min(text.length() - 2, form.end() + 8) && Character.isIdeographic(text.charAt(i)); i++) {
            if (text.startsWith("分公司", i)) {
                return i + 3;
            }
        }
        return form.end();
    }
}
