package io.github.caishu.internal.entity;

import io.github.caishu.internal.article.Stretch;

/**
 * Who a clause speaks of.
 *
 * @param phrase the words that say so
 * @param entity whom they name: for 公司 the company it stands for
 * @param named whether that is a name, not just a noun (新产品)
 */
record Subject(Stretch phrase, Stretch entity, boolean named) {
}
