package io.github.caishu.docs;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * A block of code of a page. One that directly follows a program, a command or a query is its output. A comment before it,
 * {@code <!-- tested by SparkDocTest -->}, leaves it and its output to that test.
 */
record Block(Page page, Node node) {

    private static final Set<String> RUN = Set.of("java", "sh", "sql");
    private static final Pattern TESTED_BY = Pattern.compile("<!-- tested by (\\w+) -->");

    /** The language of the fence, empty for none. */
    String language() {
        return node instanceof FencedCodeBlock fenced ? fenced.getInfo() : "";
    }

    String content() {
        return node instanceof FencedCodeBlock fenced ? fenced.getLiteral() : ((IndentedCodeBlock) node).getLiteral();
    }

    /** What is shown as printed by this program or command, if anything is. */
    Optional<String> output() {
        return node.getNext() instanceof FencedCodeBlock next && new Block(page, next).isOutput()
                ? Optional.of(next.getLiteral()) : Optional.empty();
    }

    boolean isOutput() {
        return !RUN.contains(language()) && node.getPrevious() instanceof FencedCodeBlock before && RUN.contains(before.getInfo());
    }

    /** The test of its own that it is left to. */
    Optional<String> testedBy() {
        if (isOutput()) {
            return new Block(page, node.getPrevious()).testedBy();
        }
        Matcher comment = node.getPrevious() instanceof HtmlBlock html ? TESTED_BY.matcher(html.getLiteral()) : null;
        return comment != null && comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return page.place(node);
    }
}
