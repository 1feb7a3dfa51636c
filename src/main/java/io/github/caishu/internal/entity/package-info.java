/** The step that finds of whom: reads the subject of each clause and keeps in mind who is spoken of. */
package io.github.caishu.internal.entity;
