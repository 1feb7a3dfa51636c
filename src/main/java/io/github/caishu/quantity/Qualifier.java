package io.github.caishu.quantity;

import java.util.Locale;

/**
 * How exact a figure claims to be, as the words beside it say.
 *
 * <pre>{@code
 * Quantity quantity = QuantityRecognizer.standard().recognize("罚款不低于12.5万元").get(0).quantity();
 * quantity.qualifier();        // AT_LEAST
 * quantity.qualifier().code(); // at_least
 * }</pre>
 */
public enum Qualifier {

    /** No word beside it says otherwise. */
    EXACT,
    /** 约 大约 左右 上下, and vague numerals: 数十亿. */
    ABOUT,
    /** 近 将近 接近. */
    NEARLY,
    /** 超 超过 逾 突破 余 多. */
    OVER,
    /** 至少 不低于 以上. */
    AT_LEAST,
    /** 不超过 最多 以内. */
    AT_MOST,
    /** 不足 不到 低于 以下. */
    UNDER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The name in the output: {@code at_least}. */
    public String code() {
        return code;
    }
}
