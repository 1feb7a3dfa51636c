package io.github.caishu.internal.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayPeriodTest {

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            2018-06-30, 2018-06-30, 2018-06-30
            2018-06-04, 2018-06-09, 2018-06-04..09
            2018-06-04, 2018-07-09, 2018-06-04..07-09
            2018-12-31, 2019-01-09, 2018-12-31..2019-01-09
            2018-01-01, 2018-12-31, 2018
            2016-01-01, 2018-12-31, 2016..2018
            2018-02-01, 2018-02-28, 2018-02
            2018-01-01, 2018-06-30, 2018-01..06
            2017-10-01, 2018-03-31, 2017-10..2018-03
            2018-01-01, 2018-06-29, 2018-01-01..06-29
            2018-01-01, 2018-01-01, 2018-01-01
            2016-01-01, null,       2016-01-01..
            null,       2018-12-31, ..2018-12-31
            """)
    void whatTheDaysHaveInCommonIsSaidOnce(LocalDate start, LocalDate end, String shown) {
        assertThat(DisplayPeriod.of(start, end)).isEqualTo(shown);
    }
}
