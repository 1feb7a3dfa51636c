/** JSON: a line a document, or one array. */
package io.github.caishu.output.json;
