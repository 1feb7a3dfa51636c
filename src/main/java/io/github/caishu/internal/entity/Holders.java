package io.github.caishu.internal.entity;

import static io.github.caishu.internal.article.Characters.isOneOf;
import static io.github.caishu.internal.entity.SubjectWords.NONE;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Stretch;
import io.github.caishu.internal.name.Name;
import io.github.caishu.internal.name.Names;
import io.github.caishu.text.SourceText;
import java.util.List;

/** Finds the holders of shares that a text names: 控股股东张大山, 新增江苏云海投资有限公司为股东, 获江苏云海投资于5月8日增持. */
final class Holders {

    private static final String NAME_ENDS = "的之关函通先女持所、(";
    private static final String BUYER_ENDS = "于在以";
    private static final List<String> MEETINGS = List.of("大会", "会", "权益", "回报", "应占", "名册");
    private static final int LONGEST = 30;
    private static final int REACH = 60;

    private final Article article;
    private final SourceText text;
    private final Names names;
    private final SubjectWords words;
    private final ShortNames shortNames;

    Holders(Article article, Names names, SubjectWords words, ShortNames shortNames) {
        this.article = article;
        this.text = article.text();
        this.names = names;
        this.words = words;
        this.shortNames = shortNames;
    }

    /** The last holder that [start, end) names; null where it names none. */
    Stretch in(int start, int end) {
        Stretch holder = null;
        for (int at = start; at < end; at++) {
            int from = words.endAt(SubjectWords.Does.HOLDER, text, at, end);
            if (from != NONE && text.startsWithAny(MEETINGS, from)) {
                at = from;
            } else if (from != NONE) {
                int to = nameEnd(from, end);
                holder = to - from < 2 ? holder : shortNames.after(new Stretch(from, to));
                at = from - 1;
            } else if (text.startsWith("为股东", at)) {
                Name name = names.lastIn(start, at);
                holder = name != null && name.end() == at ? name.named() : holder;
            } else if (text.charAt(at) == '获' && increases(at)) {
                Stretch buyer = buyer(at + 1, end);
                holder = buyer == null ? holder : buyer;
            }
        }
        return holder;
    }

    private boolean increases(int at) {
        return text.view().substring(at, Math.min(text.length(), at + REACH)).contains("增持");
    }

    private Stretch buyer(int from, int end) {
        Name name = names.startingAt(from);
        if (name != null && name.isCompany()) {
            return name.named();
        }
        int to = from;
        while (to < end && to - from < LONGEST && !isOneOf(text.charAt(to), BUYER_ENDS) && !article.is(Role.TIME, to)) {
            to++;
        }
        return to - from > 1 && isOneOf(text.charAt(to, ' '), BUYER_ENDS) ? new Stretch(from, to) : null;
    }

    private int nameEnd(int from, int end) {
        Name name = names.startingAt(from);
        if (name != null && name.isCompany()) {
            return name.end();
        }
        if (words.startsAt(SubjectWords.Does.OPENER, text, from, end) || words.startsAt(SubjectWords.Does.HOLDER, text, from, end)) {
            return from; // 股东拟减持, 控股股东实控人
        }
        int to = from;
        while (to < Math.min(end, from + LONGEST) && !isOneOf(text.charAt(to), NAME_ENDS) && !article.is(Role.TIME, to) && !article.is(Role.FIGURE, to)
                && !article.is(Role.CONCEPT, to) && !words.startsAt(SubjectWords.Does.END, text, to, end)) {
            to++;
        }
        return to;
    }
}
