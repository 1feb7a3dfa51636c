package io.github.caishu.spark;

import java.math.BigDecimal;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/**
 * The decimals of SQL: 20 digits before the point, 18 behind it. That is what Spark itself makes of a {@link BigDecimal}, so the columns
 * stand beside a program's own without a cast, and it leaves room on both sides of what articles say: not over 17 digits before
 * the point, and a fraction is computed to 16 behind it.
 */
final class SqlDecimal {

    private static final int PRECISION = 38;
    private static final int SCALE = 18;
    static final DecimalType TYPE = DataTypes.createDecimalType(PRECISION, SCALE);

    private SqlDecimal() {
    }

    /** The number as it is; null where it has more digits than fit, which Spark would round or, too large, make an error of. */
    static BigDecimal of(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        boolean fits = digits.scale() <= SCALE && digits.precision() - digits.scale() <= PRECISION - SCALE;
        return fits ? digits.setScale(SCALE) : null;
    }
}
