package io.github.caishu.internal.period;

import static io.github.caishu.internal.article.Characters.isOneOf;

import io.github.caishu.internal.article.Stretch;
import io.github.caishu.text.SourceText;

/**
 * A time expression of the view.
 *
 * @param place all of it, with 截至 and the like
 * @param text the time itself
 * @param when what it says
 */
record TimeExpression(Stretch place, Stretch text, When when) {

    int start() {
        return place.start();
    }

    int end() {
        return place.end();
    }

    /** 到2030年: a deadline says nothing of the times around it. */
    boolean isDeadline(SourceText view) {
        return text.start() > place.start() && isOneOf(view.charAt(text.start() - 1), "到至") && !isAsOf(view);
    }

    /** 截至2020年6月末. */
    boolean isAsOf(SourceText view) {
        return view.charAt(start()) == '截';
    }
}
