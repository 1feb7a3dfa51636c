package io.github.caishu.internal.period;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Role;
import io.github.caishu.internal.article.Words;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What later steps must not take for names: the whole of a time, with the words that stand with it. */
class TimeScanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2017年6月末，茶农有9万人                     | 截至2017年6月末
            自2017年4月8日上市以来，涨价4次                  | 自2017年4月8日上市以来
            茶业集团8月6日晚间公告                           | 8月6日晚间
            截至当地时间8月6日21时30分，售出茶叶             | 截至当地时间8月6日21时30分
            周二（8月6日）茶价收涨，为近三年高位             | 周二(8月6日); 近三年
            2019年12月25日至2020年6月5日期间，茶厂停产       | 2019年12月25日至2020年6月5日期间
            在2017年和2018年，茶市回暖                       | 在2017年; 2018年
            茶厂成立于2012年，次年投产                       | 于2012年; 次年
            截至今日（6日）12:00，无人受伤                   | 截至今日(6日)12:00
            卖茶2017吨，价9.8元                              | ''
            """)
    void marksAllTimes(String text, String times) {
        assertThat(marked(SourceText.plain(text))).isEqualTo(times);
    }

    private static String marked(SourceText text) {
        List<QuantityMention> figures = QuantityRecognizer.standard().recognize(text).stream().filter(found -> found.quantity().type().isFigure()).toList();
        Article article = new Article(text, figures, null, new Words());
        new PeriodStep(Vocabulary.standard()).link(article);
        List<String> times = article.marked(Role.TIME).stream().map(article::view).toList();
        return times.stream().collect(joining("; "));
    }
}
