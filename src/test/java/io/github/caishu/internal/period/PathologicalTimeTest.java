package io.github.caishu.internal.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.ProcessorTime;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Words;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile text costs a small multiple of an honest one; a quadratic reading of these would cost hundreds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalTimeTest {

    private static final int LENGTH = 100_000;
    private static final int WARM_UP = 5;
    private static final int MOST_RUNS = 6;
    private static final long PATIENCE = 20;
    private static final String HONEST = "截至2017年6月末，该厂卖出灯具4500万只，上半年收入12.5亿元，较2016年同期增长8.2%；其中7月3日收入2亿元。\n";

    private final PeriodStep step = new PeriodStep(Vocabulary.standard());
    private long honest;

    @BeforeAll
    void timeHonestText() {
        for (int run = 0; run < WARM_UP; run++) {
            nanos(HONEST);
        }
        honest = best(HONEST, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1月", "1月3日", "3日", "1月3日、", "2017年", "2017", "2017-", "2017年至", "今年", "去年同期", "截至", "截至今年", "自", "至", "近", "近3年", "前", "第",
            "Q3", "1Q", "1-", "1:1:", "(", ")", "(3日)", "周二(3日)", "今日", "公告", "今日公告", "报告期内", "公告日", "目前", "目前3亿元", "1月3亿元", "3亿元", "3亿元、", "1月、",
            "2017年、", "1月、3亿元、", "较去年3亿元", "(1月3亿元", "3亿元(", "近日3亿元，", "午盘3亿元，", "目前，3亿元", "其中3亿元。", "2017年3亿元。", "1月3日。", "1月\n", "以来", "1月起", "止", "1月止3个月",
            "拟3亿元", "1日1时-", "1-1时", "新增病例3日", "《2017年", "预计1月", "前值3亿元", "一一一", "二〇", "三十", "单日3亿元累"})
    void periodsAreReadInLinearTime(String piece) {
        assertThat(best(piece, PATIENCE * honest)).isLessThan(PATIENCE * honest);
    }

    /** The best of some runs, or the first that is good enough. */
    private long best(String piece, long enough) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < MOST_RUNS && best > enough; run++) {
            best = Math.min(best, nanos(piece));
        }
        return best;
    }

    private long nanos(String piece) {
        SourceText text = SourceText.plain(piece.repeat(LENGTH / piece.length()));
        List<QuantityMention> figures = QuantityRecognizer.standard().recognize(text);
        Article article = new Article(text, figures, null, new Words());
        long start = ProcessorTime.nanos();
        step.link(article);
        return ProcessorTime.nanos() - start;
    }
}
