package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;

/** Of a name and the short one that is introduced right behind it, 江苏云海投资有限公司(以下简称“云海投资”), the short one is nearer. */
final class ShortNames {

    private static final int REACH = 24;

    private final Article article;
    private final Names names;

    ShortNames(Article article, Names names) {
        this.article = article;
        this.names = names;
    }

    /** The short name introduced behind a name; the name itself where there is none. */
    Stretch after(Stretch name) {
        int length = article.text().length();
        Name rest = names.firstIn(name.end(), Math.min(length, name.end() + 2 * REACH));
        int open = rest != null && rest.named().equals(name) ? rest.end() : name.end(); // 中国华强(2.85,0.04,1.42%)集团有限公司(以下简称…)
        if (article.text().charAt(open, ' ') != '(') {
            return name;
        }
        Name alias = names.firstIn(open, Math.min(length, open + REACH));
        boolean within = alias != null && alias.isCompany() && !article.text().view().substring(open, alias.start()).contains(")");
        return within ? alias.stretch() : name;
    }
}
