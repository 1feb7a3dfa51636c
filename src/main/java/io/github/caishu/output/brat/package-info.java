/** The standoff format of brat, both ways: claims to correct there, and what was corrected, back. */
package io.github.caishu.output.brat;
