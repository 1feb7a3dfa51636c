package io.github.caishu.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation, as Markdown.
 *
 * @param path from the project's directory
 */
record Page(Path path, Node document) {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create())).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    /** The READMEs, and whatever stands in docs. */
    static List<Page> all() {
        try (Stream<Path> root = Files.list(Path.of("")); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs).filter(path -> path.toString().endsWith(".md")).sorted().map(Page::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page read(Path path) {
        try {
            return new Page(path, PARSER.parse(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code, fenced or indented, in their order. */
    List<Block> blocks() {
        return nodes(Node.class).stream().filter(node -> node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock)
                .map(node -> new Block(this, node)).toList();
    }

    /** The blocks of code in that language. */
    List<Block> blocks(String language) {
        return blocks().stream().filter(block -> block.language().equals(language)).toList();
    }

    List<Table> tables() {
        return nodes(TableBlock.class).stream().map(node -> new Table(this, node)).toList();
    }

    /** The table whose first column is headed so. */
    Table table(String head) {
        return tables().stream().filter(table -> table.header().get(0).equals(head)).findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no table with the first column \"" + head + "\""));
    }

    List<String> paragraphs() {
        return nodes(Paragraph.class).stream().map(Table::text).toList();
    }

    /** What the running text and the tables set as code. */
    List<String> codeSpans() {
        return nodes(Code.class).stream().map(Code::getLiteral).toList();
    }

    /** All nodes of a kind, in the order of the page. */
    <T extends Node> List<T> nodes(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(document, type, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            collect(child, type, found);
        }
    }

    /** {@code docs/records.md:12}, as tools that open files read it. */
    String place(Node node) {
        return this + ":" + (node.getSourceSpans().get(0).getLineIndex() + 1);
    }

    @Override
    public String toString() {
        return path.toString().replace('\\', '/');
    }
}
