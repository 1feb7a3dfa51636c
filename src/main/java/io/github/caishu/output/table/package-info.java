/** Aligned columns, for people at a terminal. */
package io.github.caishu.output.table;
