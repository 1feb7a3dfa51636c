/** JSON: a line a document, or one array. */
@NullMarked
package io.github.caishu.output.json;

import org.jspecify.annotations.NullMarked;
