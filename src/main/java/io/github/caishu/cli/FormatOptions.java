package io.github.caishu.cli;

import java.net.URI;

/**
 * What is said of the output beside its format.
 *
 * @param sourceBase what an id that is no IRI is put behind, in a format that has IRIs; null for the format's own
 * @param bom        whether CSV is for Excel: with a byte order mark, and without formulas
 */
record FormatOptions(URI sourceBase, boolean bom) {
}
