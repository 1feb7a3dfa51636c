package io.github.caishu.internal.source;

import io.github.caishu.internal.article.Stretch;

/**
 * A place where somebody says something.
 *
 * @param speaker who; null where the text names nobody: 据了解. Where it refers back, the document or pronoun that does, or null
 * @param phrase the speaker with the words of saying
 * @param benchmark whether it tells what many expected of one figure, 市场预期3%, and of nothing that follows
 * @param refersBack whether it goes on with what somebody said before: 公告显示, 他指出
 */
record SourceCue(Stretch speaker, Stretch phrase, boolean refersBack, boolean benchmark) {

    static SourceCue of(Stretch speaker, int start, int end) {
        return new SourceCue(speaker, new Stretch(start, end), false, false);
    }

    static SourceCue unnamed(int start, int end) {
        return new SourceCue(null, new Stretch(start, end), false, false);
    }

    static SourceCue goingOn(Stretch pronoun, int start, int end) {
        return new SourceCue(pronoun, new Stretch(start, end), true, false);
    }

    static SourceCue benchmark(Stretch speaker, int start, int end) {
        return new SourceCue(speaker, new Stretch(start, end), false, true);
    }

    /** Where what is said begins. */
    int from() {
        return phrase.end();
    }
}
