package io.github.caishu.text;

/**
 * A place as an editor shows it. In {@code "营收\n5亿"} the 亿 stands at line 2, column 2.
 *
 * <pre>{@code
 * SourceText text = SourceText.plain("营收\n5亿");
 * text.position(4); // Position[line=2, column=2]
 * }</pre>
 *
 * @param line   the line, counted from 1; lines end with {@code \n}, {@code \r\n} or {@code \r}
 * @param column the code point within the line, counted from 1
 */
public record Position(int line, int column) {
}
