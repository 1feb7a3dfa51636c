/**
 * A page for someone who checks an article's figures: the article, the facts as a table, pictures where figures compare.
 *
 * <p>The way of the data: {@code DocumentSection} makes of a document what the templates show ({@code ArticleText} the text in
 * pieces, {@code Facts} the rows, {@code Charts} the pictures), {@code ReportPage} puts the sections into the frame. Templates,
 * styles, scripts and the words of both languages are resources of this package; the scripts need no build. Text goes to the page
 * through the templates only, which escape it all ({@code Templates}).
 *
 * <p>The charts are drawn here and not by a library: bars with links, titles and texts of their own, in the colours of the page's
 * style sheet, are forty lines of template. The chart libraries for Java draw for screens and files, with fixed colours and
 * letters as outlines, and those for browsers are larger than the report.
 */
@NullMarked
package io.github.caishu.output.html;

import org.jspecify.annotations.NullMarked;
