package io.github.caishu.internal.name;

import io.github.caishu.text.SourceText;

/** The words that may stand right before a name and are no part of it: 公司接到控股股东|江苏云海投资有限公司. */
@FunctionalInterface
public interface LeadingWords {

    /** The end of the longest such word that starts at {@code at}, or -1. */
    int endAt(SourceText text, int at, int limit);
}
