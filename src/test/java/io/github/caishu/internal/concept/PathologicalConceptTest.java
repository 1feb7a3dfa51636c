package io.github.caishu.internal.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.ProcessorTime;
import io.github.caishu.internal.article.Article;
import io.github.caishu.internal.article.Words;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile text costs a small multiple of an honest one; looking back to its start from every figure would cost hundreds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathologicalConceptTest {

    private static final int LENGTH = 100_000;
    private static final int RUNS = 4;
    private static final long PATIENCE = 30;
    private static final String HONEST = "该厂上半年卖出灯具4500万只，收入约12.5亿元，同比多出8.2%，占全省的一成，工人增至三千余名，每台售价1299元。\n";

    private final ConceptStep step = new ConceptStep(Vocabulary.standard());
    private long honest;

    @BeforeAll
    void timeHonestText() {
        nanos(HONEST, RUNS);
        honest = nanos(HONEST, RUNS);
    }

    static Stream<String> pieces() {
        return Stream.of("1%", "1%、", "1%,", "(1%)", "1亿元", "1亿元和", "1家", "1家、", "1家,", "1例的", "占1%", "占", "占的1%", "的1%", "分别1%、",
                "涨1%,", "跌1%", "报1元,", "同比1%,", "营收", "营收1元", "营收和", "营收和1元、", "金额1元,", "金额1元", "回购1元", "支出1元,", "收入1元,支出1元,",
                "因营收1元", "因", "因营收", "受受1%", "涨幅1%,", "增速,1%", "增速1个百分点,", "与之比1%", "相当于1%", "股份1%,", "1万股", "持有1万股,",
                "售出1辆", "汽车1辆", "1家银行", "1家银行的", "1家的", "沪指1%", "国国国国1家", "营收:1元", "营收(1元)", "():1元", ")1元", "(", ")",
                "投资1元收购", "1元收购", "产量,1吨,", "1吨,", "1吨", "数量1个,", "同比环比涨1%", "其中1%,");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void conceptsAreFoundInLinearTime(String piece) {
        assertThat(nanos(piece, RUNS)).isLessThan(PATIENCE * honest);
    }

    private long nanos(String piece, int runs) {
        SourceText text = SourceText.plain(piece.repeat(LENGTH / piece.length()));
        List<QuantityMention> figures = QuantityRecognizer.standard().recognize(text);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < runs && (honest == 0 || best >= PATIENCE * honest); run++) {
            Article article = new Article(text, figures, null, new Words());
            article.sentences().stream().filter(sentence -> !sentence.drafts().isEmpty()).forEach(sentence -> article.words(sentence.start(), sentence.end()));
            long start = ProcessorTime.nanos();
            step.link(article);
            best = Math.min(best, ProcessorTime.nanos() - start);
        }
        return best;
    }
}
