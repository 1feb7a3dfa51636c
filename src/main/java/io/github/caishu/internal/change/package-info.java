/** The step that finds against what, and which way: 同比, 环比, 较年初, 上涨, 下降. */
package io.github.caishu.internal.change;
