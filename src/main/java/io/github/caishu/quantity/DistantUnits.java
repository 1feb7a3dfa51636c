package io.github.caishu.quantity;

import io.github.caishu.text.SourceText;
import java.util.List;

/** Gives bare numbers a unit stated elsewhere: 单位：万元, 发行总额（亿）10.00, table headers. */
final class DistantUnits {

    private final UnitLexicon units;

    DistantUnits(UnitLexicon units) {
        this.units = units;
    }

    void give(SourceText text, List<Draft> drafts) {
    }
}
