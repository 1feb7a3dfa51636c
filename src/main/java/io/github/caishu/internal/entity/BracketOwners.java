package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Brackets;
import io.github.caishu.internal.article.Clause;
import io.github.caishu.internal.article.Sentence;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;

/** Tells which company a bracket stands behind. */
final class BracketOwners {

    private static final int LONGEST_BRACKET = 40;

    private final SourceText text;
    private final Names names;

    BracketOwners(SourceText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The company before a bracketed clause, 华强电子(SZ002000,收盘价:3.5元); null where none stands there. */
    Name of(Sentence sentence, Clause clause) {
        int lowest = Math.max(sentence.start(), clause.start() - LONGEST_BRACKET);
        return companyEndingAt(sentence.start(), Brackets.opening(text, clause.start(), lowest));
    }

    /** The company that ends at {@code at}, or before the bracket that ends there: 华强电子(002999)|股东; null where none does. */
    Name before(int at) {
        int end = at;
        while (text.charAt(end - 1, ' ') == ')' && at - end < LONGEST_BRACKET) {
            int open = Brackets.opening(text, end - 1, Math.max(0, end - LONGEST_BRACKET));
            if (text.charAt(open) != '(') {
                return null;
            }
            end = open;
        }
        return companyEndingAt(Math.max(0, end - LONGEST_BRACKET), end);
    }

    private Name companyEndingAt(int from, int end) {
        Name name = names.lastIn(from, end);
        return name != null && name.end() == end && name.isCompany() ? name : null;
    }
}
