package io.github.caishu.internal.name;

import static io.github.caishu.internal.name.FoundNames.company;

import io.github.caishu.internal.article.Article;
import io.github.caishu.text.SourceText;

/** Finds the company before a bracket with its code, 云海医械(1501.HK), or with its quotation, 华强电子(8.670,-0.47,-5.14%). */
final class CodedNames {

    private static final int LONGEST = 40;

    private final CompanyNames companies;
    private final NameStart nameStart;

    CodedNames(CompanyNames companies, NameStart nameStart) {
        this.companies = companies;
        this.nameStart = nameStart;
    }

    /** Adds the company before the bracket at {@code open}, if the bracket gives one away. */
    void add(Article article, int open, FoundNames found) {
        SourceText text = article.text();
        String code = SecurityCode.inBracket(text, open);
        if (code == null && !SecurityCode.isQuotation(text, open)) {
            return;
        }
        int end = text.charAt(open - 1, ' ') == ')' ? NameStart.openingOf(text, open - 1) : open; // 华强电子(8.670,-0.47,-5.14%)(002999.SZ)
        Name last = found.last();
        boolean known = last != null && last.end() == end;
        int start = known ? last.start() : start(article, end);
        if (start < end && (code != null || !known)) {
            found.addOver(company(start, end, code));
        }
    }

    /** The longest listed name there, else back to the last mark. */
    private int start(Article article, int end) {
        String view = article.text().view();
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            if (companies.code(view.substring(start, end)) != null) {
                return start;
            }
        }
        return nameStart.before(article, end);
    }
}
