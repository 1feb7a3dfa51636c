package io.github.caishu.internal.name;

import io.github.caishu.internal.article.Stretch;

/**
 * A name found in an article.
 *
 * @param stretch where it stands
 * @param named the stretch to report: the name itself, or what it goes on from (the 股份有限公司 after 华强电子(8.67,-0.1,-1.2%))
 * @param kind what it names
 * @param code the code of a listed security; null for others
 */
public record Name(Stretch stretch, Stretch named, Kind kind, String code) {

    Name(Stretch stretch, Kind kind, String code) {
        this(stretch, stretch, kind, code);
    }

    public enum Kind { COMPANY, PLACE, PROJECT, OTHER }

    public int start() {
        return stretch.start();
    }

    public int end() {
        return stretch.end();
    }

    public boolean isCompany() {
        return kind == Kind.COMPANY;
    }
}
