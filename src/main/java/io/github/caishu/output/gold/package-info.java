/** The annotated texts that scores are measured with. */
package io.github.caishu.output.gold;
