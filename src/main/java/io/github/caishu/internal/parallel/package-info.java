/** Work on many elements at once, in bounded memory and in order. */
package io.github.caishu.internal.parallel;
