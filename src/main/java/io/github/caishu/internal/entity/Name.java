package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Stretch;

/**
 * A name found in an article.
 *
 * @param stretch where it stands
 * @param kind what it names
 * @param code the code of a listed security; null for others
 */
record Name(Stretch stretch, Kind kind, String code) {

    enum Kind { COMPANY, PLACE }

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
