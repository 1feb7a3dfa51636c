/** Values as people read them, in whatever format they are shown: digits in groups, 万 and 亿, days that are a whole year as the year. */
package io.github.caishu.internal.display;
