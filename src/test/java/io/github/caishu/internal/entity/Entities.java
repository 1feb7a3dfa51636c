package io.github.caishu.internal.entity;

import static java.util.stream.Collectors.joining;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Entity;

/** Whom the figures of a text are about, in one line: {@code 云海药业 -}. */
final class Entities {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    private Entities() {
    }

    /** @param codes whether their codes are told, too: {@code 平安银行=000001.SZ}; ⏎ in the text stands for a line break */
    static String in(String text, boolean codes) {
        return EXTRACTOR.extract(text.replace('⏎', '\n')).stream().map(claim -> entity(claim, codes)).collect(joining(" "));
    }

    private static String entity(Claim claim, boolean codes) {
        Entity entity = claim.entity();
        if (entity == null) {
            return "-";
        }
        return codes && entity.code() != null ? entity.text() + "=" + entity.code() : entity.text();
    }
}
