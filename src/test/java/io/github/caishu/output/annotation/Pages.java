package io.github.caishu.output.annotation;

import io.github.caishu.DocumentClaims;
import io.github.caishu.FigureExtractor;
import io.github.caishu.output.Document;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotations of texts. */
final class Pages {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FigureExtractor EXTRACTOR = FigureExtractor.builder().referenceDate(LocalDate.of(2019, 2, 14)).build();
    static final String TEXT = "𠮷田说，据澄湖市统计局数据，2018年末望江银行(609999.SH)存款约614.5亿元，同比增长4%。"
            + "今年有望增长3%至5%，贷款有望增长3%至5%。";

    private Pages() {
    }

    static String of(String id, SourceText text) {
        return write(Document.of(new DocumentClaims.Found(id, text, EXTRACTOR.extract(text))));
    }

    static String write(Document document) {
        StringWriter out = new StringWriter();
        try (AnnotationWriter writer = new AnnotationWriter(out, URI.create("https://news.example/"))) {
            writer.write(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    static Stream<JsonNode> annotationsOf(SourceText text) {
        return JSON.readTree(of("a", text)).get("items").valueStream();
    }

    /** Of one type, of all annotations. */
    static Stream<JsonNode> selectors(SourceText text, String type) {
        return annotationsOf(text).flatMap(annotation -> annotation.at("/target/selector").valueStream())
                .filter(selector -> selector.get("type").asString().equals(type));
    }
}
