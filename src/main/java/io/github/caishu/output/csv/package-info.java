/** CSV, for spreadsheets. */
package io.github.caishu.output.csv;
