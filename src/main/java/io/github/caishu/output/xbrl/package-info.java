/**
 * xBRL-JSON: the claims as facts of one XBRL report.
 *
 * <p>After the Recommendations of XBRL International of 2021-10-13: xBRL-JSON 1.0, the Open Information Model 1.0 it is a syntax of (OIM),
 * and the Common Definitions of both. What of a claim OIM has no core dimension for are dimensions of a taxonomy that {@link
 * io.github.caishu.output.xbrl.XbrlTaxonomy} writes. {@code docs/xbrl.md} shows a report and how it is loaded.
 */
@NullMarked
package io.github.caishu.output.xbrl;

import org.jspecify.annotations.NullMarked;
