package io.github.caishu.internal.source;

/** What a word is to the naming of a speaker; the head of the table of speakers says what each is. */
enum SpeakerWord {
    NAME, ENDING, RATER, PRONOUN, HOUSE, SORT, SAME, TITLE, UNNAMED, COMPARES, NOFIRST, NOLAST, NONAME, HEADING, CROWD
}
