/** Words found by longest match. Not for users of the library; it may change at any time. */
package io.github.caishu.internal.lexicon;
