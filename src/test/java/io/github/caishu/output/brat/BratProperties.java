package io.github.caishu.output.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.quantity.Qualifier;
import io.github.caishu.quantity.Quantity;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityType;
import io.github.caishu.text.SourceText;
import io.github.caishu.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back the same, whatever the text and wherever the spans. */
class BratProperties {

    private static final String[] PIECES = {"1", "23", "元", "亿", "收入", "。", ";", "=", ": ", "；", " ", "\u3000",
        "\n", "\r\n", "\r", "\t", "\u0085", "\u2028", "\u001E", "\0", "\u200B", "\uFEFF", "😀", "𠮷", "<p>", "&nbsp;", "T1\tMoney 0 1\tx",
        "#1", "%", "年"};

    /** Where Python ends a line, beyond where Java does. */
    private static final Pattern LINE_END = Pattern.compile("[\\v\\x1C-\\x1E]");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> composed = Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(60).map(pieces -> String.join("", pieces));
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40).map(BratProperties::withoutLoneSurrogates);
        return Arbitraries.oneOf(composed, any);
    }

    /** UTF-8 has none; a test of its own says what becomes of them. */
    private static String withoutLoneSurrogates(String text) {
        return text.codePoints().map(c -> Character.isSurrogate((char) c) && c < 0x10000 ? 'x' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("texts") String text, @ForAll Random random) throws IOException {
        List<Claim> claims = claims(text, random);
        Path directory = Files.createTempDirectory("brat");
        try {
            BratFolder folder = BratFolder.of(directory, SourceText.plain(text), claims);
            AnnotatedDocument read = folder.read();

            assertThat(folder.text()).isEqualTo(text);
            assertThat(folder.ann().lines()).noneMatch(line -> LINE_END.matcher(line).find());
            assertThat(read.problems()).isEmpty();
            assertThat(BratFolder.said(BratFolder.claims(read))).isEqualTo(BratFolder.said(claims));
        } finally {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    /** Figures one after the other, each with words from anywhere. */
    private static List<Claim> claims(String text, Random random) {
        List<Claim> claims = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < 4; i++) {
            Span span = span(text, from, random);
            if (span == null) {
                return claims;
            }
            from = span.end();
            claims.add(claim(text, span, random));
        }
        return claims;
    }

    private static Claim claim(String text, Span span, Random random) {
        QuantityType type = one(QuantityType.values(), random);
        BigDecimal low = BigDecimal.valueOf(random.nextInt(), random.nextInt(30) - 10);
        Amount amount = random.nextBoolean() ? Amount.of(low) : Amount.between(low, low.add(BigDecimal.TEN));
        String unit = switch (type) {
            case MONEY -> "HKD";
            case PRICE -> "CNY/10股";
            case COUNT -> one(new String[] {null, "户"}, random);
            default -> "吨";
        };
        Quantity quantity = Worth.quantity(type, amount, unit, one(Qualifier.values(), random));
        QuantityMention mention = new QuantityMention(span.of(text), span, quantity, null, part(text, random));
        Span concept = part(text, random);
        Span entity = part(text, random);
        Span period = part(text, random);
        Span source = part(text, random);
        Change.Basis basis = random.nextBoolean() ? null : one(Change.Basis.values(), random);
        LocalDate start = random.nextBoolean() ? null : LocalDate.of(2018, 1, 1);
        LocalDate end = random.nextBoolean() ? null : LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2));
        String code = one(new String[] {"OTHER", "REVENUE"}, random);
        return new Claim(mention, new Concept(code, concept == null ? null : concept.of(text), concept),
                entity == null ? null : new Entity(entity.of(text), entity, one(new String[] {null, "609999.SH"}, random)),
                period == null ? null : new Period(period.of(text), period, start, end),
                random.nextBoolean() ? null : new Change(one(Change.Direction.values(), random), basis, part(text, random), basis == null ? null : part(text, random)),
                one(Modality.values(), random), source == null ? null : new Source(source.of(text), source));
    }

    private static Span part(String text, Random random) {
        return random.nextInt(3) == 0 ? null : span(text, 0, random);
    }

    /** Of whole characters, of which the first and the last can be seen; null if there are none such. */
    private static Span span(String text, int from, Random random) {
        List<Integer> seen = new ArrayList<>();
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            if (!Character.isISOControl(c) && c != '\u2028' && c != '\u2029') {
                seen.add(i);
            }
        }
        if (seen.isEmpty()) {
            return null;
        }
        int first = seen.get(random.nextInt(Math.min(4, seen.size())));
        int last = seen.stream().filter(i -> i >= first).skip(random.nextInt(3)).findFirst().orElse(first);
        return new Span(first, last + Character.charCount(text.codePointAt(last)));
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
