package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Stretch;

/**
 * A name found in an article.
 *
 * @param stretch where it stands
 * @param named the stretch to report: the name itself, or what it goes on from (the 股份有限公司 after 华强电子(8.67,-0.1,-1.2%))
 * @param kind what it names
 * @param code the code of a listed security; null for others
 */
record Name(Stretch stretch, Stretch named, Kind kind, String code) {

    Name(Stretch stretch, Kind kind, String code) {
        this(stretch, stretch, kind, code);
    }

    enum Kind { COMPANY, PLACE, PROJECT, OTHER }

    int start() {
        return stretch.start();
    }

    int end() {
        return stretch.end();
    }

    boolean isCompany() {
        return kind == Kind.COMPANY;
    }
}
