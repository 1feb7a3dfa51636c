/** The names of an article: companies, places, projects, and others that tables know. */
package io.github.caishu.internal.name;
