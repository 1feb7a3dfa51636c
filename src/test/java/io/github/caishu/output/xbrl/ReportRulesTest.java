package io.github.caishu.output.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.caishu.output.Document;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

/** That the rules find what is wrong: a valid report, broken in one place at a time. */
class ReportRulesTest {

    private static final Document DOCUMENT = Reports.document("a", SourceText.plain(
            "2018年望江钢铁营业收入6.1亿元，同比增长4%。2018年末资产总额7亿元。每平方米每天租金价格2元/平方米/天，预计增长3%"));

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://xbrl.org/2021/xbrl-json         | https://xbrl.org/2021/xbrl-csv       | J 2.3
            ,"taxonomy":["caishu.xsd"]              | ,"x":1                               | J 2.3
            "610000000.0"                           | "610000000"                          | J 6.1.1
            "610000000.0"                           | "6.1E8"                              | J 6.1.1
            "0.04"                                  | "0.040"                              | J 6.1.1
            "decimals":-7                           | "decimals":"-7"                      | J 2.3
            "decimals":-7                           | "decimals":-7.5                      | J 5.1
            "d1-1":                                 | "1-1":                               | J 2.3
            "caishu:text"                           | "text"                               | J 2.3
            "caishu:text"                           | "xbrl:text"                          | J 4
            "caishu:text"                           | "other:text"                         | C 3.1
            "name:望江钢铁"                         | "names:望江钢铁"                     | C 3.1
            "name:望江钢铁"                         | "name:望江 钢铁"                     | J 2.3
            ifrs-full:Revenue                       | ifrs-full:Revenues                   | O 3.4 unknown concept
            "caishu:change":"increase"              | "caishu:change":"up"                 | J 5.2
            "caishu:change"                         | "caishu:changed"                     | O 3.4 unknown dimension
            "2019-01-01T00:00:00"                   | "2018-12-31T24:00:00"                | C 3.5
            "2019-01-01T00:00:00"                   | "2018-12-31"                         | C 3.5
            "2019-01-01T00:00:00"                   | "2018-01-01T00:00:00/2019-01-01T00:00:00" | O 3.4 kind
            2018-01-01T00:00:00/2019-01-01T00:00:00 | 2019-01-01T00:00:00                  | O 3.4 kind
            2018-01-01T00:00:00/2019-01-01T00:00:00 | 2019-01-01T00:00:00/2018-01-01T00:00:00 | C 3.5
            ,"period":"2019-01-01T00:00:00"         | ``                                   | O 3.4 an instant
            iso4217:CNY"                            | xbrli:pure"                          | X 4.8.2
            iso4217:CNY/(utr:D*utr:sqm)             | iso4217:CNY/(utr:sqm*utr:D)          | C 3.4
            iso4217:CNY/(utr:D*utr:sqm)             | iso4217:CNY/utr:D/utr:sqm            | C 3.4
            "http://www.xbrl.org/2009/utr"          | "http://www.xbrl.org/2010/utr"       | C 1.2
            """)
    void findsWhatIsWrong(String right, String wrong, String rule) throws IOException {
        String report = Reports.written(DOCUMENT);
        assertThat(report).contains(right);

        assertThat(new ReportRules(XbrlTaxonomy.standard()).brokenBy(report.replace(right, wrong)))
                .anyMatch(broken -> broken.startsWith(rule));
    }

    @Test
    void findsDuplicates() throws IOException {
        String report = Reports.written(DOCUMENT, DOCUMENT).replace("\"caishu:claim\":\"d2-", "\"caishu:claim\":\"d1-");

        assertThat(new ReportRules(XbrlTaxonomy.standard()).brokenBy(report)).contains("O 6 a duplicate fact d2-1");
    }

    @Test
    void findsAFactTwice() throws IOException {
        String report = Reports.written(DOCUMENT).replace("\"d1-2\":", "\"d1-1\":");

        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> new ReportRules(XbrlTaxonomy.standard()).brokenBy(report))
                .withMessageContaining("d1-1");
    }
}
