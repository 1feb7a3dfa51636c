package io.github.caishu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The article that the build prints the figures of. */
class ExampleArticleTest {

    private static final String ARTICLE = "docs/examples/article.txt";

    @Test
    void itsFiguresArePrinted() {
        CommandLineRun run = CommandLineRun.of("extract", ARTICLE);

        assertThat(run.out()).contains(
                "3861. 5亿元", "386.15 bn  CNY",
                "三十几万元", "300,000 to 400,000",
                "18.6亿千 瓦时", "1.86 bn  千瓦时",
                "4100-4150元/吨", "CNY/吨",
                "1.25港元", "HKD/股",
                "86,420.5", "864.205 mn  CNY");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }
}
