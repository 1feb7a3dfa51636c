/** CSV, for programs and for spreadsheets. */
@NullMarked
package io.github.caishu.output.csv;

import org.jspecify.annotations.NullMarked;
