package io.github.caishu.internal.article;

/** Gives the claims of an article one of their parts; what it needs of the others, earlier steps have given. */
public interface Step {

    void link(Article article);
}
