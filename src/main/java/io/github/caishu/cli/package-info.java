/** The command line: {@code java -jar caishu-cli.jar extract [FILE…]}. */
package io.github.caishu.cli;
