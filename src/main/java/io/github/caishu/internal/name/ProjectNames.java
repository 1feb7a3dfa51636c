package io.github.caishu.internal.name;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.lexicon.Lexicon;
import io.github.caishu.text.SourceText;
import java.util.Map;

/** Finds projects with a name of their own: they begin with a place (云海市老城区污水处理项目) or stand in quotation marks (“筑巢计划”). */
final class ProjectNames {

    /** What ends the name of one, and whether it does so without quotation marks, too. */
    private static final Lexicon<Boolean> LAST_WORDS = Lexicon.forward(Map.of("项目", true, "计划", false, "工程", false, "行动", false));
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
        Lexicon.Match<Boolean> last = LAST_WORDS.longest(text, at, text.length());
        if (last == null) {
            return;
        }
        boolean project = last.meaning();
        int end = last.end();
        int start = quotationStart(text, end);
        if (start < 0 && project && endsName(text, end)) {
            int unquoted = nameStart.before(article, at);
            boolean named = isOneOf(text.charAt(unquoted - 1, ' '), OPENERS) || found.anyStartsIn(unquoted, unquoted + LONGEST_LEAD);
            start = named ? unquoted : -1;
        }
        if (start >= 0 && at - start >= (project ? SHORTEST : SHORTEST_QUOTED)) {
            found.addOver(new Name(new Stretch(start, end), Name.Kind.PROJECT, null));
        }
    }

    private static boolean endsName(SourceText text, int end) {
        return isOneOf(text.charAt(end, '。'), ENDS) || text.startsWith(CONTRACT, end);
    }

    /** The index after the mark that opens the quotation which closes at {@code end}; -1 where none closes there. */
    private static int quotationStart(SourceText text, int end) {
        int kind = CLOSERS.indexOf(text.charAt(end, ' '));
        for (int i = end; kind >= 0 && i >= Math.max(0, end - LONGEST_QUOTATION); i--) {
            if (text.charAt(i) == OPENERS.charAt(kind)) {
                return i + 1;
            }
        }
        return -1;
    }
}
