package io.github.caishu.docs;

import java.util.List;

/** The commands of blocks for the shell. */
final class ShellLines {

    private ShellLines() {
    }

    /** Those of all blocks of a page. */
    static List<String> of(Page page) {
        return page.blocks("sh").stream().flatMap(block -> of(block).stream()).toList();
    }

    /** One an element: continued lines joined, comments left out. */
    static List<String> of(Block block) {
        return block.content().replaceAll("\\\\\\n\\s*", "").lines()
                .map(line -> line.replaceFirst("(^|\\s+)#.*$", "").strip()).filter(line -> !line.isEmpty()).toList();
    }
}
