/** The command line: {@code java -jar caishu-cli.jar extract [FILE…]}. */
@NullMarked
package io.github.caishu.cli;

import org.jspecify.annotations.NullMarked;
