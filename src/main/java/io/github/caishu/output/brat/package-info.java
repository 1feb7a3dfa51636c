/** The standoff format of brat, both ways: claims to correct there, and what was corrected, back. */
@NullMarked
package io.github.caishu.output.brat;

import org.jspecify.annotations.NullMarked;
