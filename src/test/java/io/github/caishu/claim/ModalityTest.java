package io.github.caishu.claim;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.FigureExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is reported as a fact, expected as an outcome, or planned: intended, aimed at, required. */
class ModalityTest {

    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().build();

    private static String modalities(String text) {
        return EXTRACTOR.extract(text).stream().map(claim -> claim.text() + " " + claim.modality().code()).collect(joining("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "预计全年盈利3亿元", "分析师预测油价涨到90美元", "销量有望突破40万辆", "该行料明年增长5%", "产能或达60万吨",
            "损失可能超过2亿元", "缺口将达7万吨", "首予买入评级，目标价25港元", "半年净利预增120%",
            "达产后将形成产能30万吨", "给予12元的目标价"})
    void anOutcomeIsExpected(String text) {
        assertThat(modalities(text)).endsWith(" forecast").doesNotContain(";");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "公司拟出资8000万元", "计划三年内建站500座", "力争投资超百亿元", "将处以30万元罚款", "规定利率不超过24%",
            "要求：赔偿60万元", "董事会授权至多回购2亿港元股份", "正在制定40亿元的减税方案", "根据规划，新建住房3万套",
            "增持金额不低于800万元", "到2030年，非化石能源占比达到25%",
            "实现70%的目标", "将订购飞机50架", "将召开说明会3场"})
    void aPlanIsIntendedOrRequired(String text) {
        assertThat(modalities(text)).endsWith(" planned").doesNotContain(";");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "原料成本5亿元", "单晶料价格为30万元", "完成减持计划，共减持80万股", "宣布回购计划，股价上涨4%", "业绩超出预期，股价上涨4%",
            "将其持有的300万股质押给银行", "将近40万人到场", "已将2%股权转让", "预计负债为6000万元", "违反规定被罚50万元",
            "计划生育支出3亿元", "对“春雨计划”投入2亿元", "或者4亿元以上的客户", "材料费2万元",
            "员工持股计划亏损六成", "增持计划暂停，股价下跌5%", "并购预期升温，股价上涨5%", "收购70%的目标公司股权"})
    void aLookAlikeLeavesAFact(String text) {
        assertThat(modalities(text)).endsWith(" reported").doesNotContain(";");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预计营收9亿元，同比增长12%，毛利率30%                | 9亿元 forecast; 12% forecast; 30% forecast
            全年预盈9亿元，同比增长12%                           | 9亿元 forecast; 12% forecast
            拟投资30亿元，其中已实施8亿元，待实施22亿元          | 30亿元 planned; 8亿元 reported; 22亿元 planned
            预计盈利2亿元，上年同期盈利1亿元，同比增长90%        | 2亿元 forecast; 1亿元 reported; 90% forecast
            预计盈利2亿元，比上年同期增加9000万元                | 2亿元 forecast; 9000万元 forecast
            预计盈利2亿元，目前在手订单7亿元                     | 2亿元 forecast; 7亿元 reported
            拟收购其目前持有的15%股权                            | 15% planned
            预计占比将由8%提高到11%                              | 8% reported; 11% forecast
            将投资6亿元，建成后年产能40万吨                      | 6亿元 planned; 40万吨 planned
            消费者可能多付3%，去年多付2%                         | 3% forecast; 2% reported
            预计盈利2亿元（此前发行5亿股）                       | 2亿元 forecast; 5亿股 reported
            拟罚款8亿泰铢（约2亿元）                           | 8亿泰铢 planned; 2亿元 planned
            成交9亿元（预计全年50亿元），增长5%                  | 9亿元 reported; 50亿元 forecast; 5% reported
            """)
    void theReachEndsAtAFact(String text, String meaning) {
        assertThat(modalities(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预计将投入3亿元                            | 3亿元 forecast
            预计今年计划投资达到3亿元                  | 3亿元 planned
            拟建厂，一期投资预计为3亿元                | 3亿元 forecast
            今年主要预期目标是：出口增长6%             | 6% planned
            预计全年收入目标为3亿元                    | 3亿元 forecast
            """)
    void theStrongerCueCounts(String text, String meaning) {
        assertThat(modalities(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            该行下调其盈利预测6%                       | 6% reported
            该行下调其盈利预测6%，至9亿元              | 6% reported; 9亿元 forecast
            目标价由20港元升至25港元                   | 20港元 reported; 25港元 reported
            """)
    void aRevisionOfAnExpectationIsAFact(String text, String meaning) {
        assertThat(modalities(text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公司拟收购南山酒业。交易价格3亿元                            | 3亿元 planned
            公司拟收购南山酒业。酒业收入3亿元                            | 3亿元 reported
            预计发送旅客70万人次。其中，铁路发送旅客30万人次             | 70万人次 forecast; 30万人次 forecast
            【南山酒业3亿元购地】南山酒业公告，拟以3亿元购地             | 3亿元 planned; 3亿元 planned
            【南山酒业3亿元购地】南山酒业公告，已以3亿元购地             | 3亿元 reported; 3亿元 reported
            到2025年，产酒达到6万吨。酒窖达到90座                        | 6万吨 planned; 90座 planned
            到2025年，产酒达到6万吨。据统计，酒窖有90座                  | 6万吨 planned; 90座 reported
            2025年产酒6万吨，预计盈利2亿元。缴税5000万元                 | 6万吨 reported; 2亿元 forecast; 5000万元 forecast
            预计2025年产酒6万吨，2024年产酒5万吨。酒窖90座               | 6万吨 forecast; 5万吨 reported; 90座 forecast
            预计2025年产酒6万吨。2025年初酒窖有90座                      | 6万吨 forecast; 90座 reported
            """)
    void aSentenceOrHeadlineMaySayTheSame(String text, String meaning) {
        assertThat(modalities(text)).isEqualTo(meaning);
    }
}
