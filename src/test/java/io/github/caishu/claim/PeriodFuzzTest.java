package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is put together of the pieces of times is read, and each period's text stands where its span says. */
class PeriodFuzzTest {

    private static final int TEXTS = 400;
    private static final int MOST_PIECES = 24;
    private static final List<String> PIECES = List.of("2017", "年", "17年", "1", "12", "31", "30", "月", "日", "号", "季度", "第", "前", "一", "三", "十二", "个月", "末", "底", "初", "下旬",
            "上半年", "全年", "今年", "去年", "去年同期", "上月", "周四", "今日", "目前", "近", "过去", "内", "以来", "起", "至", "-", "~", "/", ".", ":", "、", "和", "与", "相比", "较", "从", "截至", "止",
            "止年度", "报告期内", "报告期末", "公告日", "公告", "讯", "收盘", "收盘价", "午盘", "Q3", "H1", "3Q", "FY", "E", "春节", "“", "”", "(", ")", ",", "。", "\n", "###", "【", "】", "的", "3亿元", "5%",
            "4、", "90单", "累计", "将", "拟", "其中", "分别为", "元/年");

    @RepeatedTest(5)
    void isRead(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<FigureExtractor> extractors = List.of(FigureExtractor.builder().build(), FigureExtractor.builder().referenceDate(LocalDate.of(2020, 2, 29)).build());
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder pieces = new StringBuilder();
            for (int k = random.nextInt(MOST_PIECES); k >= 0; k--) {
                pieces.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = pieces.append("收入3亿元").toString();
            for (Claim claim : extractors.get(i % 2).extract(text)) {
                Period period = claim.period();
                if (period != null) {
                    assertThat(period.span().of(text)).as(text).isEqualTo(period.text()).isNotBlank();
                }
            }
        }
    }
}
