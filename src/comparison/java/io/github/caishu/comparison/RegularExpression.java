package io.github.caishu.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What many a program does: digits, a magnitude, and a unit of money or percentage. */
final class RegularExpression implements Contender {

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("元", "CNY"), Map.entry("人民币", "CNY"), Map.entry("美元", "USD"), Map.entry("港元", "HKD"), Map.entry("港币", "HKD"),
            Map.entry("欧元", "EUR"), Map.entry("日元", "JPY"), Map.entry("英镑", "GBP"), Map.entry("%", "%"), Map.entry("％", "%"),
            Map.entry("个百分点", "pp"));
    private static final Map<String, BigDecimal> MAGNITUDES = Map.of("千", new BigDecimal("1e3"), "万", new BigDecimal("1e4"),
            "百万", new BigDecimal("1e6"), "千万", new BigDecimal("1e7"), "亿", new BigDecimal("1e8"), "万亿", new BigDecimal("1e12"));
    private static final Pattern FIGURE = Pattern.compile(
            "(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(万亿|千万|百万|亿|万|千)?(" + String.join("|", UNITS.keySet()) + ")");

    @Override
    public String name() {
        return "a regular expression";
    }

    @Override
    public String asked() {
        return "digits, 千 to 万亿, and 元 美元 港元 欧元 日元 英镑 % 个百分点";
    }

    @Override
    public Answers answers(List<String> texts) {
        return Answers.of(texts, RegularExpression::read);
    }

    private static List<Reading> read(String text) {
        List<Reading> readings = new ArrayList<>();
        for (Matcher figure = FIGURE.matcher(text); figure.find();) {
            BigDecimal digits = new BigDecimal(figure.group(1).replace(",", ""));
            BigDecimal value = figure.group(2) == null ? digits : digits.multiply(MAGNITUDES.get(figure.group(2)));
            String unit = UNITS.get(figure.group(3));
            String type = switch (unit) {
                case "%" -> "percentage";
                case "pp" -> "percentage_point";
                default -> "money";
            };
            readings.add(Reading.of(figure.start(), figure.end(), type, value.toPlainString(), unit));
        }
        return readings;
    }
}
