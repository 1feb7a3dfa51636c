package io.github.caishu.claim;

import io.github.caishu.text.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure holds for: as the text writes it, and, where that settles it, as days.
 *
 * <pre>
 *               start       end         both, with the reference date 2019-08-20
 * 2018年6月末   2018-06-30  2018-06-30  2018-06-30  2018-06-30
 * 2018年上半年  2018-01-01  2018-06-30  2018-01-01  2018-06-30
 * 2016年以来    2016-01-01  null        2016-01-01  null
 * 去年          null        null        2018-01-01  2018-12-31
 * 近三个月      null        null        2019-05-20  2019-08-20
 * 未来12个月    null        null        2019-08-20  2020-08-20
 * 报告期内      null        null        null        null
 * </pre>
 *
 * <pre>{@code
 * FigureExtractor extractor = FigureExtractor.builder().build();
 * Period halfYear = extractor.extract("2018年上半年存款增长4%").get(0).period();
 * halfYear.text();  // 2018年上半年
 * halfYear.start(); // 2018-01-01
 * halfYear.end();   // 2018-06-30
 * // of which year, the text does not say
 * Period unknown = extractor.extract("去年存款增长4%").get(0).period();
 * unknown.isResolved(); // false
 * // given the day it was published, it does
 * extractor.withReferenceDate(LocalDate.of(2019, 8, 20)).extract("去年存款增长4%").get(0).period().end(); // 2018-12-31
 * }</pre>
 *
 * @param text as in the original, without 截至 and the like: {@code 2018年6月末}
 * @param span where that stands, in UTF-16 code units of the original
 * @param start the first day; null if open, or if neither the text nor the reference date settles it
 * @param end the last day, inclusive, the first one again for a single day; null if open or not settled
 */
public record Period(String text, Span span, @Nullable LocalDate start, @Nullable LocalDate end) implements Serializable {

    /** @throws IllegalArgumentException if {@code start} is after {@code end} */
    public Period {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        if (start != null && end != null && start.isAfter(end)) {
            throw new IllegalArgumentException("a period goes forward, but " + start + " is after " + end);
        }
    }

    /** Whether the text, or the reference date, settles at least one end of it. */
    public boolean isResolved() {
        return start != null || end != null;
    }

    /** Whether it is a single day: 2018年6月末 is 2018-06-30. */
    public boolean isInstant() {
        return start != null && start.equals(end);
    }
}
