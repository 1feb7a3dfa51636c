package io.github.caishu.cli;

import io.github.caishu.output.FormattedDocument;

/**
 * What came of a document that was read.
 *
 * @param place     the file, or the file and the line
 * @param size      what it was in the file, in bytes
 * @param document  what to write; null if there is nothing
 * @param complaint what went wrong; null if nothing did
 */
record Outcome(String place, long size, FormattedDocument document, String complaint) {
}
