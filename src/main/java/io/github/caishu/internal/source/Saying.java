package io.github.caishu.internal.source;

/** What a word is to the saying of something; the head of the table of sayings says what each is. */
enum Saying {
    SAYS, EXPECTS, RATES, RATING, SHOWS, TELLS, GETS, ISSUES, DOCUMENT, DATA, MODIFIER, OPENER, ASIDE, WHEN, NARRATOR, MARKET, TOWARD, FROM, NONE
}
