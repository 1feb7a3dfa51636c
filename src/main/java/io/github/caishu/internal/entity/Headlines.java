package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.internal.name.SecurityCode;
import io.github.caishu.text.SourceText;

/**
 * Finds where a second headline begins that follows the first without a mark: 董秘辞职云海药业(600999)股东减持3万股. A listed company
 * whose code, a shareholder, a time or a concept stands right behind it speaks of itself, unless a verb or preposition before it
 * makes it an object (收购云海药业, 向云海药业).
 */
final class Headlines {

    private static final String LEADS_TO_OBJECT = "的对向与和及由给为被遭购持让入出售买卖投资参股并订签、获到于在从就将把以及占有是系《“";

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectWords words;

    Headlines(Article article, Names names, SubjectWords words) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.words = words;
    }

    /** The company that begins the last headline within [from, to); null where there is no second one. */
    Name second(int from, int to) {
        Name found = null;
        for (Name name = names.companyIn(from, to); name != null; name = names.companyIn(name.end(), to)) {
            if (name.code() != null && speaks(name, to) && !isObject(name)) {
                found = name;
            }
        }
        return found;
    }

    private boolean speaks(Name name, int to) {
        int end = name.end();
        return text.charAt(end, ' ') == '(' && SecurityCode.inBracket(text, end) != null || article.is(Role.TIME, end) || article.is(Role.CONCEPT, end)
                || words.endAt(SubjectWords.Does.HOLDER, text, end, Math.max(end, to)) > 0;
    }

    private boolean isObject(Name name) {
        char before = text.charAt(name.start() - 1, '。');
        return text.blanksBefore(name.start()) == 0 && (leadsToObject(before) || !Character.isIdeographic(before) && before != ')');
    }

    /** Whether the character ends a verb or preposition that makes what follows its object. */
    static boolean leadsToObject(char c) {
        return LEADS_TO_OBJECT.indexOf(c) >= 0;
    }
}
