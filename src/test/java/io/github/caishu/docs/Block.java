package io.github.caishu.docs;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** A block of code of a page. One that directly follows a program, a command or a query is its output, and tested where that is. */
record Block(Page page, Node node) {

    private static final Set<String> RUN = Set.of("java", "sh", "sql");

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
    Optional<String> ownTest() {
        return OwnTest.before(isOutput() ? node.getPrevious() : node);
    }

    @Override
    public String toString() {
        return page.place(node);
    }
}
