package io.github.caishu.api;

import io.github.caishu.DocumentClaims;
import io.github.caishu.FigureExtractor;
import io.github.caishu.SourceDocument;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.cli.Main;
import io.github.caishu.numeral.Numeral;
import io.github.caishu.numeral.NumeralParser;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.FormattedDocument;
import io.github.caishu.output.Layer;
import io.github.caishu.output.SampleClaims;
import io.github.caishu.output.html.ClaimReport;
import io.github.caishu.output.xbrl.XbrlTaxonomy;
import io.github.caishu.quantity.QuantityMention;
import io.github.caishu.quantity.QuantityRecognizer;
import io.github.caishu.spark.LocalSpark;
import io.github.caishu.text.SourceText;
import io.github.caishu.vocabulary.Vocabulary;
import io.github.caishu.vocabulary.VocabularyTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Something of every type of the public API, and of what it takes. */
final class Samples {

    private static final String TEXT = "第2名是47岁的人，茶厂2000余家，期限12个月，发电566.25亿千瓦时，是上年的1.5倍，占15%，提高3.2个百分点，综指报3627.10点，"
            + "收于28.11元/股，募资1826亿元，惠及6720万乡村人口";

    private static final List<Object> SAMPLES = samples();

    private Samples() {
    }

    /** Something of that type. */
    static Object of(Class<?> type) {
        if (type.isPrimitive()) {
            return type == int.class ? (Object) 1 : type == long.class ? (Object) 1L : type == char.class ? (Object) '1' : (Object) false;
        }
        return type == Stream.class ? Stream.of() : type == SparkSession.class ? LocalSpark.session() : all(type).get(0);
    }

    /** All there is of that type, or else one made of samples. */
    static List<?> all(Class<?> type) {
        List<?> found = SAMPLES.stream().filter(type::isInstance).toList();
        return found.isEmpty() ? List.of(made(type)) : found;
    }

    private static Object made(Class<?> type) {
        Constructor<?> constructor = PublicTypes.all().stream().filter(type::isAssignableFrom)
                .flatMap(our -> Arrays.stream(our.getConstructors())).findFirst()
                .orElseThrow(() -> new AssertionError("there is no sample of " + type + ", and no way to make one: add it here"));
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(Samples::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a sample of " + type, e);
        }
    }

    private static List<Object> samples() {
        List<Object> samples = new ArrayList<>(List.of(
                "CNY", new String[] {"CNY"}, BigDecimal.ONE, LocalDate.of(2018, 12, 31), List.of(), Set.of(), Collections.emptyIterator(),
                new IllegalStateException("broken"), new StringWriter(), Path.of("target"), URI.create("https://news.example/"),
                Object.class, new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new Main(),
                XbrlTaxonomy.standard(), ClaimReport.of(List.of())));

        SourceText text = SourceText.plain(TEXT);
        List<QuantityMention> mentions = QuantityRecognizer.standard().recognize(text);
        Numeral numeral = NumeralParser.standard().find(text).get(0);
        Collections.addAll(samples, text, text.position(0), numeral.span(), numeral.amount(), numeral,
                NumeralParser.standard(), QuantityRecognizer.standard());
        samples.addAll(mentions);
        mentions.stream().map(QuantityMention::quantity).forEach(samples::add);

        Collections.addAll(samples, SampleClaims.WITH_ALL_PARTS, SampleClaims.WITHOUT_PARTS, SampleClaims.CONCEPT,
                SampleClaims.UNNAMED, SampleClaims.BANK, SampleClaims.CITY, SampleClaims.HALF_YEAR,
                SampleClaims.RISE, SampleClaims.SOURCE, Taxonomy.standard());
        samples.addAll(Taxonomy.standard().definitions());
        Collections.addAll(samples, Vocabulary.standard(), Vocabulary.standard().rows(VocabularyTable.CURRENCIES).get(0));

        DocumentClaims.Found found = new DocumentClaims.Found("a", text, List.of(SampleClaims.WITH_ALL_PARTS));
        Collections.addAll(samples, FigureExtractor.builder(), FigureExtractor.builder().build(), SourceDocument.plain("a", "占6%"), found,
                new DocumentClaims.Failed("b", new IllegalStateException("broken")));

        Document document = Document.of(found);
        Collections.addAll(samples, document, DocumentId.named("a"), FormattedDocument.of(document, "a"),
                Figure.of(numeral), Figure.of(mentions.get(0)), Figure.of(SampleClaims.WITHOUT_PARTS));

        samples.add(Layer.CLAIMS); // some formats have no form for the lower ones
        PublicTypes.all().stream().filter(Class::isEnum).forEach(type -> Collections.addAll(samples, type.getEnumConstants()));
        return samples;
    }
}
