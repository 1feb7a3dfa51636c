package io.github.caishu.claim;

import java.util.Locale;

/**
 * How a figure is meant.
 *
 * <pre>
 * 存款增长4%          REPORTED
 * 存款有望增长4%      FORECAST
 * 存款力争增长4%      PLANNED
 * </pre>
 *
 * <pre>{@code
 * List<Claim> claims = FigureExtractor.builder().build().extract("望江银行上年存款增长4%，今年力争增长6%");
 * List<Claim> facts = claims.stream().filter(claim -> claim.modality() == Modality.REPORTED).toList();
 * facts.get(0).text();             // 4%
 * claims.get(1).modality().code(); // planned
 * }</pre>
 */
public enum Modality {
    /** As a fact, done or in force. */
    REPORTED,
    /** As an outcome that is expected: 预计, 有望. */
    FORECAST,
    /** As an intention, a target or a requirement: 拟, 力争, 规定. */
    PLANNED;

    /** The name in the output: {@code reported}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
