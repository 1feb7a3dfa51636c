package io.github.caishu.internal.source;

/** What a word is to the naming of a speaker; the table of speakers says what each is. */
enum SpeakerWord {
    NAME, ENDING, PRONOUN, HOUSE, SORT, SAME, TITLE, UNNAMED, HEADING
}
