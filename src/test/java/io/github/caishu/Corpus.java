package io.github.caishu;

import io.github.caishu.numeral.Amount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Values with the spellings that must give them, a line a value: {@code 三万元  3万元  30,000元 -> 30000 CNY}. The spellings
 * stand two spaces apart, so that one may hold a space.
 */
public final class Corpus {

    private static final String ARROW = " -> ";

    private Corpus() {
    }

    /** A case for each spelling: the spelling, and the value of its line. */
    public static Stream<Arguments> of(String table) {
        return table.lines().filter(line -> !line.isBlank()).flatMap(Corpus::cases);
    }

    private static Stream<Arguments> cases(String line) {
        int arrow = line.lastIndexOf(ARROW);
        String value = line.substring(arrow + ARROW.length()).strip();
        return Arrays.stream(line.substring(0, arrow).strip().split(" {2,}")).map(spelling -> Arguments.of(spelling, value));
    }

    /** An amount as the tables write it: {@code 30000}, {@code 1.5}, {@code 3..5}. */
    public static String value(Amount amount) {
        return amount.isInterval() ? plain(amount.low()) + ".." + plain(amount.high()) : plain(amount.value());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
