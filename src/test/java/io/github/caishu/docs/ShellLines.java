package io.github.caishu.docs;

import java.util.List;

/** The commands of a block for the shell. */
final class ShellLines {

    private ShellLines() {
    }

    /** One an element: continued lines joined, comments left out. */
    static List<String> of(Block block) {
        return block.content().replaceAll("\\\\\\n\\s*", "").lines()
                .map(line -> line.replaceFirst("(^|\\s+)#.*$", "").strip()).filter(line -> !line.isEmpty()).toList();
    }
}
