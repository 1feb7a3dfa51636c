package io.github.caishu.internal.source;

/** What a word is to the saying of something; the table of sayings says what each is. */
enum Saying {
    SAYS, EXPECTS, RATES, SHOWS, TELLS, GETS, ISSUES, DOCUMENT, DATA, MODIFIER, OPENER, ASIDE, WHEN, NARRATOR, MARKET, TOWARD, FROM, NONE
}
