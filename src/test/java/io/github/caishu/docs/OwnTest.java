package io.github.caishu.docs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** The comment that leaves what stands behind it, a block or a table, to a test of its own: {@code <!-- tested by SparkDocTest -->}. */
final class OwnTest {

    private static final Pattern COMMENT = Pattern.compile("<!-- tested by (\\w+) -->");

    private OwnTest() {
    }

    /** The test that what stands before {@code node} names. */
    static Optional<String> before(Node node) {
        return node.getPrevious() instanceof HtmlBlock html ? namedIn(html) : Optional.empty();
    }

    static Optional<String> namedIn(HtmlBlock html) {
        Matcher comment = COMMENT.matcher(html.getLiteral());
        return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
    }
}
