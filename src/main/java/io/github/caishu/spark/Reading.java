package io.github.caishu.spark;

import io.github.caishu.FigureExtractor;
import io.github.caishu.claim.Claim;
import java.io.Serializable;
import java.util.List;

/** How an extractor reads a text, on any executor. */
@FunctionalInterface
interface Reading extends Serializable {

    List<Claim> claims(FigureExtractor extractor, String text);
}
