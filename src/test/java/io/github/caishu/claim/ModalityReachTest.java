package io.github.caishu.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static java.util.stream.Collectors.joining;

import io.github.caishu.FigureExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the words reach that make an expectation or a plan of a figure. */
class ModalityReachTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预计全年盈利3亿元                                                 | 3亿元 forecast
            预计全年盈利3亿元，缴税2亿元                                      | 3亿元 forecast; 2亿元 forecast
            预计全年盈利3亿元。缴税2亿元                                      | 3亿元 forecast; 2亿元 forecast
            可能亏损3亿元，缴税2亿元                                          | 3亿元 forecast; 2亿元 reported
            可能亏损3亿元和2亿元                                              | 3亿元 forecast; 2亿元 forecast
            宣布减持计划，套现3亿元                                           | 3亿元 reported
            要求：赔偿3亿元                                                   | 3亿元 planned
            要求赔偿3亿元                                                     | 3亿元 planned
            “春雨计划”投入3亿元                                               | 3亿元 reported
            ‘春雨计划’投入3亿元                                               | 3亿元 reported
            「春雨计划」投入3亿元                                             | 3亿元 reported
            《春雨计划》投入3亿元                                             | 3亿元 reported
            计划投入3亿元                                                     | 3亿元 planned
            预计收入目标为3亿元                                               | 3亿元 forecast
            收入目标为3亿元                                                   | 3亿元 planned
            预计将投入3亿元                                                   | 3亿元 forecast
            将投入3亿元                                                       | 3亿元 planned
            下调盈利预测5%                                                    | 5% reported
            下调盈利预测5%，至3亿元                                           | 5% reported; 3亿元 forecast
            下调预测，预计盈利5%                                              | 5% forecast
            下调盈利预测5%至3亿元，预计增长2%                                 | 5% reported; 3亿元 forecast; 2% forecast
            预计盈利2亿元，上年同期为1亿元                                    | 2亿元 forecast; 1亿元 reported
            预计盈利2亿元，上年同期为1亿元，增长90%                           | 2亿元 forecast; 1亿元 reported; 90% forecast
            预计盈利2亿元，比上年同期增长90%                                  | 2亿元 forecast; 90% forecast
            预计盈利2亿元，已盈利1亿元                                        | 2亿元 forecast; 1亿元 reported
            拟投资3亿元，已投资1亿元                                          | 3亿元 planned; 1亿元 reported
            拟投资3亿元，已拟投资1亿元                                        | 3亿元 planned; 1亿元 planned
            目前拟投资3亿元                                                   | 3亿元 planned
            已投资1亿元，拟投资3亿元                                          | 1亿元 reported; 3亿元 planned
            公司拟收购望江钢铁。交易价格3亿元                                 | 3亿元 planned
            公司拟收购望江钢铁。⏎交易价格3亿元                                | 3亿元 reported
            公司拟收购望江钢铁。望江钢铁产钢5万吨。交易价格3亿元              | 5万吨 reported; 3亿元 reported
            公司拟收购望江钢铁。双方会谈。交易价格3亿元                       | 3亿元 planned
            实现70%的目标                                                     | 70% planned
            收购70%的目标公司股权                                             | 70% reported
            达到70%的上限                                                     | 70% planned
            给予12元的目标价                                                  | 12元 forecast
            【望江钢铁3亿元购地】望江钢铁公告，拟以3亿元购地                  | 3亿元 planned; 3亿元 planned
            【望江钢铁3亿元购地】望江钢铁公告，拟以5亿元购地                  | 3亿元 reported; 5亿元 planned
            【望江钢铁拟3亿元购地】望江钢铁公告，已以3亿元购地                | 3亿元 planned; 3亿元 reported
            【望江钢铁3亿元购地】望江钢铁公告，拟以不超过3亿元购地            | 3亿元 planned; 3亿元 planned
            【望江钢铁3亿元购地】望江钢铁公告，拟以3亿美元购地                | 3亿元 reported; 3亿美元 planned
            【望江钢铁增长3%】望江钢铁公告，拟以3亿元购地，预计增长3%         | 3% forecast; 3亿元 planned; 3% forecast
            【望江钢铁3亿元购地】望江钢铁公告，已用3亿元购地，拟再以3亿元购地 | 3亿元 reported; 3亿元 reported; 3亿元 planned
            到2025年，产值达到50亿元。床位达到3万张                           | 50亿元 planned; 3万张 planned
            到2025年，产值达到50亿元。据统计，床位有3万张                     | 50亿元 planned; 3万张 reported
            到2025年，产值达到50亿元。床位达到3万张，据统计病人有2万人        | 50亿元 planned; 3万张 planned; 2万人 reported
            到2025年，产值达到50亿元。床位目前有3万张，病人有2万人            | 50亿元 planned; 3万张 reported; 2万人 reported
            到2025年，产值达到50亿元。会议召开。床位达到3万张                 | 50亿元 planned; 3万张 planned
            预计2025年产酒6万吨，2025年已建酒窖90座。酒窖占地60亩             | 6万吨 forecast; 90座 reported; 60亩 reported
            将下调5%，至20元                                                  | 5% planned; 20元 planned
            将下调5%，到20元                                                  | 5% planned; 20元 planned
            成交9亿元（预计全年50亿元），增长5%                               | 9亿元 reported; 50亿元 forecast; 5% reported
            预计占比将由8%提高到11%                                           | 8% reported; 11% forecast
            预计占比将从8%提高到11%                                           | 8% reported; 11% forecast
            预计占比将从而提高到11%                                           | 11% forecast
            预计从事养殖的3万户提高到5万户                                    | 3万户 forecast; 5万户 forecast
            预计占比由8%和9%提高到11%                                         | 8% reported; 9% reported; 11% forecast
            预计至8%，到9%                                                    | 8% forecast; 9% forecast
            预计由原来长期保持的水平8%大幅提高到9%                            | 8% reported; 9% forecast
            预计由8%在未来几年之内逐步稳定提高到9%                            | 8% reported; 9% forecast
            预计2019年一季度收入5亿元，2018年四季度收入为4亿元                | 5亿元 forecast; 4亿元 reported
            预计2019年一季度收入5亿元，2019年二季度收入为4亿元                | 5亿元 forecast; 4亿元 forecast
            预计2019年一季度收入5亿元，2018年收入为4亿元，2020年收入6亿元     | 5亿元 forecast; 4亿元 reported; 6亿元 forecast
            2018年收入4亿元，预计2019年收入5亿元                              | 4亿元 reported; 5亿元 forecast
            """)
    void toTheFiguresThatFollowUnlessAFactIsTold(String text, String expected) {
        assertThat(modalities(text.replace('⏎', '\n'))).isEqualTo(expected);
    }

    private static String modalities(String text) {
        return EXTRACTOR.extract(text).stream().map(claim -> claim.text() + " " + claim.modality().code()).collect(joining("; "));
    }
}
