/** Aligned columns, for people at a terminal. */
@NullMarked
package io.github.caishu.output.table;

import org.jspecify.annotations.NullMarked;
