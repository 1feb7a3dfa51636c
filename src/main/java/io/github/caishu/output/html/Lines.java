package io.github.caishu.output.html;

import java.util.ArrayList;
import java.util.List;

/** Where lines end: after {@code \n}, {@code \r\n} or {@code \r}. */
final class Lines {

    private Lines() {
    }

    /** The offsets just after each line break. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
