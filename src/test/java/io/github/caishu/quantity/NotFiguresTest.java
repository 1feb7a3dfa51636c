package io.github.caishu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds digits or numeral characters but says neither how much nor how many. */
class NotFiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018年", "2018年9月3日19时30分", "9月3日", "3日", "2018年9月3日至5日", "2016-2018年", "2016年-2018年", "2016、2017和2018年",
        "1-9月", "1至9月", "1、2、3月", "2018-09-03", "2018/09/03", "2018.09.03", "2018-09-03 08:30:00", "19:30", "19：30", "20:00至22:30",
        "上午9点半", "9点30分", "08年底", "16年下半年", "21年12月", "前三季度", "一季度", "3季度", "2018Q3", "18Q3", "2018H1", "FY2018", "2018E",
        "2018财年", "2018款", "21世纪", "90后", "00后", "十四五期间", "上半年", "2018年度", "2018/19年度", "二十一世纪", "农历十月", "周五", "星期三",
        "80年代", "上世纪八十年代", "二〇一八年", "今晚7点到9点", "17年上半年", "16:30起", "2020-21年", "31日元旦", "31日元宵", "星期五升起", "周五升起"})
    void datesTimesAndPeriods(String text) {
        assertThat(Figures.in("店主说" + text + "，停了一阵。")).isEmpty();
        assertThat(Figures.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019年度小满金融在镇上设点，放款6亿元 | 6亿元 = money 600000000 CNY
            2018年度假的人多出8%                  | 8% = percentage 8 %
            2018年9月卖出3000盏灯                 | 3000盏 = count 3000 盏
            今年1-9月收入4.2亿元                  | 4.2亿元 = money 420000000 CNY
            9月3日的180盏灯                       | 180盏 = count 180 盏
            截至2018年末有46家                    | 46家 = count 46 家
            村里12年没换过灯                      | 12年 = duration 12 年
            工期1095日历天                        | 1095日历天 = duration 1095 日历天
            19:30报6.4元                          | 6.4元 = money 6.4 CNY
            近一周新增80万例                      | 一周 = duration 1 周 nearly; 80万例 = count 800000 例
            周五升0.2个基点                       | 0.2个基点 = percentage_point 0.002 pp
            星期五升0.2个基点                     | 0.2个基点 = percentage_point 0.002 pp
            有效期三年                            | 三年 = duration 3 年
            """)
    void aFigureBesideADate(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010-66778899", "0755-12345678", "(021)66778899", "13912345678", "139 1234 5678", "400-820-7788", "95588", "12306",
        "021-6677 8899转8001", "110112199003071234", "6222021234567890123", "200120", "QQ群123456789", "600519", "600519.SH", "（002415）",
        "(00700.HK)", "股票代码：600519", "基金代码：005827", "91310000MA1K12345X", "ZL201910123456.7", "合同2018-0315号", "〔2018〕12号",
        "[2018]15号", "ISBN 978-7-111", "12号文", "abc2018@163.com",
        "000002 万科A", "600900 亿利洁能", "13912345678会员"})
    void numbersThatIdentify(String text) {
        assertThat(Figures.in("请记下" + text + "，谢谢。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5G", "4G网络", "5G手机", "A股", "B股", "H股", "沪深300", "中证500", "上证50", "科创50", "G20", "G7", "CAC40", "DAX30",
        "FTSE100", "MSCI50", "Model 3", "Model3", "iPhone 13", "Mate 40", "小米11", "P40", "C919", "歼20", "波音737", "A320", "K12", "B2B", "P2P",
        "O2O", "T+0", "T+1", "N95口罩", "H7N9", "3D打印", "4S店", "3C产品", "5A景区", "4K电视", "8K超高清", "工业4.0", "Web3.0", "Python 3.9",
        "Windows 10", "v2.0.1", "2.0版本", "No.1", "Top10", "PM2.5", "PM10", "58同城", "36氪", "1号店", "7-11便利店", "3号线", "1号机组",
        "315晚会", "618大促", "双11", "双十一", "双12", "9·3阅兵", "X9578次列车", "A4L轿车", "CRM197载体", "360公司"})
    void namesWithDigits(String text) {
        assertThat(Figures.in("他们谈到" + text + "的事")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一带一路", "三农", "四川", "三亚", "九江", "五台山", "四个自信", "八项规定", "两会", "两岸", "两融", "三元锂", "五粮液",
        "三一重工", "四维图新", "七匹狼", "十月稻田", "万科", "万达", "百度", "千方科技", "亿联网络", "一汽", "三只松鼠", "五角大楼", "八角",
        "一号文件", "十九大", "二十国集团", "百强", "十佳", "十强", "500强", "一线城市", "二三线城市", "二级市场", "三季报", "半年报", "半导体",
        "二维码", "二手房", "三甲医院", "五环", "七夕", "唯一一个", "三方", "另一方"})
    void namesWithNumeralCharacters(String text) {
        assertThat(Figures.in("他们谈到" + text + "的事")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"万一", "一直", "一般", "一些", "一切", "一起", "一样", "一致", "一定", "一方面", "一旦", "唯一", "统一", "千方百计",
        "千家万户", "千变万化", "百家争鸣", "百花齐放", "十全十美", "七上八下", "五花八门", "四舍五入", "四面八方", "三番五次",
        "三心二意", "一心一意", "一举两得", "一分为二", "一成不变", "半途而废", "万无一失", "百发百中", "一把手", "一站式", "一体化", "接二连三"})
    void wordsAndIdioms(String text) {
        assertThat(Figures.in("这件事" + text + "地办了")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、除草", "2.施肥", "3．浇水", "（4）剪枝", "(5)采摘", "6）晒干", "⑦装箱", "一、除草", "（二）施肥", "一是除草，二是施肥",
        "1.1 除草", "3.2.1 方法", "2.本案由厂里出钱", "图1所示", "图2-3", "表3", "附件4", "注5：", "[6]", "脚注[12]", "文献[3]指出"})
    void numberingAndFootnotes(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三大", "第三大股东", "第一章", "第十二条", "第3.2节", "第12号", "第二届", "第1期", "第二季度", "第一时间", "第5", "第3.1.8条"})
    void ordinalsAreNotReported(String text) {
        assertThat(Figures.reportedIn("这是" + text + "的内容")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.example.cn/2018/09/03/a_12345.html", "https://a.cn/p?id=300&x=5%25", "www.5188.com", "HTTP://A.CN/100元"})
    void addressesOfTheWeb(String text) {
        assertThat(Figures.in("见" + text + " 一文")).isEmpty();
        assertThat(Figures.in("见" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6层616室", "柳树路88号6层616室", "柳树路88号", "3号楼2单元501室", "A座1201室", "12层1203室", "302室", "1单元"})
    void addressesOfHouses(String text) {
        assertThat(Figures.in("搬到" + text + "，地方大些")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3:1", "3：1", "3比1", "2-0", "2：1"})
    void scores(String text) {
        assertThat(Figures.in("镇队以" + text + "胜了")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某股(4.120,0.25,6.46%)涨停", "某股（12.52，-0.31，-2.42%）下跌", "某股 15.620, 0.38, 2.49%", "某股(4.12, +0.02, +0.49%)", "某股(11.6,0.00,0.00%)"})
    void quoteDebris(String text) {
        assertThat(Figures.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某股(4.120,0.25,6.46%)成交8亿元       | 8亿元 = money 800000000 CNY
            沪深300指数涨1.2%                     | 1.2% = percentage 1.2 %
            CAC40跌36点                           | 36点 = points 36 点
            5G基站有71.8万个                      | 71.8万个 = count 718000 个
            1、2018年采茶60吨                     | 60吨 = measure 60 吨
            （3）欠款200万元                      | 200万元 = money 2000000 CNY
            双11卖出3万件                         | 3万件 = count 30000 件
            PM2.5下降8%                           | 8% = percentage 8 %
            四川的三百家店                        | 三百家 = count 300 家
            见http://a.cn/8 付了5万元             | 5万元 = money 50000 CNY
            """)
    void aFigureBesideANonFigure(String text, String figures) {
        assertThat(Figures.in(text)).isEqualTo(figures);
    }
}
