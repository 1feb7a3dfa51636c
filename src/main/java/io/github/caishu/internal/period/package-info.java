/** The step that finds when: reads expressions of time, settles those that leave the year open, and gives each figure the one it goes under. */
package io.github.caishu.internal.period;
