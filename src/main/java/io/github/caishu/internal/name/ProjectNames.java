package io.github.caishu.internal.name;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Finds projects with a name of their own: they begin with a place (云海市老城区污水处理项目) or stand in quotation marks (“筑巢计划”). */
final class ProjectNames {

    private static final String PROJECT = "项目";
    /** What else ends the name of one, of the same length. */
    private static final List<String> QUOTED = List.of("计划", "工程", "行动");
    private static final int SHORTEST_QUOTED = 2;
    private static final String CONTRACT = "合同";
    private static final String ENDS = "”》,。(;已拟将于总由位为是";
    private static final String OPENERS = "“《";
    private static final String CLOSERS = "”》";
    private static final int SHORTEST = 4;
    private static final int LONGEST_QUOTATION = 60;
    private static final int LONGEST_LEAD = 3;

    private final NameStart nameStart;

    ProjectNames(NameStart nameStart) {
        this.nameStart = nameStart;
    }

    /** Adds the project whose last word, 项目 or in quotation marks 计划, stands at {@code at}, if one does and it has a name. */
    void add(Article article, int at, FoundNames found) {
        SourceText text = article.text();
        boolean project = text.startsWith(PROJECT, at);
        if (!project && QUOTED.stream().noneMatch(word -> text.startsWith(word, at))) {
            return;
        }
        int end = at + PROJECT.length();
        int start = quotationStart(text, end);
        if (start < 0 && project && endsName(text, end)) {
            int unquoted = nameStart.before(article, at);
            boolean named = OPENERS.indexOf(text.charAt(unquoted - 1, ' ')) >= 0 || found.anyStartsIn(unquoted, unquoted + LONGEST_LEAD);
            start = named ? unquoted : -1;
        }
        if (start >= 0 && at - start >= (project ? SHORTEST : SHORTEST_QUOTED)) {
            found.addOver(new Name(new Stretch(start, end), Name.Kind.PROJECT, null));
        }
    }

    private static boolean endsName(SourceText text, int end) {
        return ENDS.indexOf(text.charAt(end, '。')) >= 0 || text.startsWith(CONTRACT, end);
    }

    /** The index after the mark that opens the quotation which closes at {@code end}; -1 where none closes there. */
    private static int quotationStart(SourceText text, int end) {
        int kind = CLOSERS.indexOf(text.charAt(end, ' '));
        for (int i = end; kind >= 0 && i > Math.max(0, end - LONGEST_QUOTATION); i--) {
            if (text.charAt(i) == OPENERS.charAt(kind)) {
                return i + 1;
            }
        }
        return -1;
    }
}
