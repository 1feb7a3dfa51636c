package io.github.caishu.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** A table of a page: its cells as they are read, without marks of type. */
record Table(Page page, TableBlock node) {

    List<String> header() {
        return cells(node.getFirstChild().getFirstChild());
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Node body = node.getFirstChild().getNext();
        for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
            rows.add(cells(row));
        }
        return rows;
    }

    /** The test of its own that it is left to. */
    Optional<String> ownTest() {
        return OwnTest.before(node);
    }

    /** The quotation that stands directly before the table. */
    Optional<String> quotation() {
        return node.getPrevious() instanceof BlockQuote quote ? Optional.of(text(quote)) : Optional.empty();
    }

    /** Whether every row begins with Chinese words set as code. */
    boolean beginsWithTexts() {
        Node body = node.getFirstChild().getNext();
        for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
            Node first = row.getFirstChild().getFirstChild();
            if (!(first instanceof Code code) || code.getLiteral().codePoints().noneMatch(Character::isIdeographic)) {
                return false;
            }
        }
        return body != null;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(text(cell));
        }
        return cells;
    }

    /** The words of a node and of all below it. */
    static String text(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        StringBuilder all = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            all.append(text(child));
        }
        return all.toString();
    }

    @Override
    public String toString() {
        return page.place(node);
    }
}
