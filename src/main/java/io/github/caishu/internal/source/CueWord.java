package io.github.caishu.internal.source;

import java.util.Set;

/** A word that can make a cue, at its place. */
record CueWord(int start, int end, Set<Saying> kinds) {

    boolean is(Saying kind) {
        return kinds.contains(kind);
    }

    /** Whether it is a verb whose subject says something. */
    boolean says() {
        return is(Saying.SAYS) || is(Saying.EXPECTS) || is(Saying.RATES) || is(Saying.SHOWS);
    }
}
