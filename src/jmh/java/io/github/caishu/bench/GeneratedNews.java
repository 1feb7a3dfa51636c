package io.github.caishu.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Texts of the make-up of real news: 130 characters on average, mostly fewer, some many more; sixteen figures in a thousand
 * characters, two in a sentence that has any. The same ones each time.
 */
final class GeneratedNews {

    private static final int LONGEST = 12;

    private static final List<String> NAMES = List.of("望江钢铁", "澄湖茶业", "望江农商银行", "澄湖市统计局", "云海共享科技有限公司", "澄湖市", "该公司", "公司", "北山港",
            "行业协会", "张晓明");
    private static final List<String> CONCEPTS = List.of("营业收入", "净利润", "贷款余额", "资产总额", "产量", "出口额", "新增订单", "毛利率", "成交量", "研发投入");
    private static final List<String> TIMES = List.of("去年", "上半年", "截至6月末", "2018年前三季度", "5月8日", "今年以来", "当日", "本周");
    private static final List<String> WITH_FIGURES = List.of(
            "%2$s，%1$s%3$s%4$d.%5$d亿元，同比增长%5$d.%6$d%%。",
            "%1$s公告称，拟投资%4$d亿元建设年产%6$d万吨的新厂，其中%5$d成为自有资金，项目建成后每年可增加%3$s约%7$d万元。",
            "%2$s全市%3$s分别为%4$d亿元和%6$d亿元，较年初下降%5$d.%6$d个百分点。",
            "据%1$s介绍，%2$s共有%7$d家企业、%4$d万人参加，%3$s比上年多出三成半。",
            "%1$s股价涨%5$d.%6$d%%，报%4$d.%7$d元。",
            "预计%2$s%3$s有望达到%7$d吨左右，%1$s将为此拨出%4$d亿元。");
    private static final List<String> WITHOUT = List.of(
            "%1$s表示，将继续推进改革，进一步完善治理结构，更好地服务当地的企业和居民。",
            "%2$s，%1$s召开座谈会，讨论了市场的走势，与会的专家普遍认为形势正在好转。",
            "业内人士指出，随着需求回暖，%3$s的增长仍有空间，但原料供应偏紧的局面短期内难以改变。",
            "%1$s负责人在接受采访时说，下一步要加快新技术的推广，让更多的人受益。");

    private final Random random = new Random(2018);

    List<String> texts(int number) {
        return IntStream.range(0, number).mapToObj(i -> text()).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        double length = random.nextDouble();
        int sentences = 1 + (int) (LONGEST * length * length * length);
        for (int i = 0; i < sentences; i++) {
            text.append(sentence());
        }
        return text.toString();
    }

    private String sentence() {
        String form = random.nextInt(4) == 0 ? oneOf(WITH_FIGURES) : oneOf(WITHOUT);
        return form.formatted(oneOf(NAMES), oneOf(TIMES), oneOf(CONCEPTS), 2 + random.nextInt(97), 1 + random.nextInt(9), 1 + random.nextInt(9),
                10 + random.nextInt(900));
    }

    private String oneOf(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
