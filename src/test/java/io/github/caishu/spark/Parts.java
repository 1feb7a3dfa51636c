package io.github.caishu.spark;

import io.github.caishu.claim.Claim;
import io.github.caishu.output.Document;
import io.github.caishu.output.DocumentId;
import io.github.caishu.output.Figure;
import io.github.caishu.output.Layer;
import io.github.caishu.output.json.JsonLinesWriter;
import io.github.caishu.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a claim says, by the paths of its fields: {@code {concept.code=REVENUE, span.start=8, value=1100000000, …}}, without those that
 * are null. From the JSON output and from a row of SQL, to be compared.
 */
final class Parts {

    private static final JsonMapper JSON = new JsonMapper();

    private Parts() {
    }

    static List<Map<String, String>> ofClaims(List<Claim> claims) {
        StringWriter json = new StringWriter();
        Document document = new Document(DocumentId.named("a"), SourceText.plain(""), claims.stream().map(Figure::of).toList());
        try {
            new JsonLinesWriter(json, Layer.CLAIMS).write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Map<String, String>> all = new ArrayList<>();
        for (JsonNode claim : JSON.readTree(json.toString()).get("claims")) {
            Map<String, String> parts = new TreeMap<>();
            add(parts, "", claim);
            all.add(parts);
        }
        return all;
    }

    private static void add(Map<String, String> parts, String path, JsonNode node) {
        node.properties().forEach(property -> {
            String name = path + property.getKey().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
            if (property.getValue().isObject()) {
                add(parts, name.equals("quantity") ? "" : name + ".", property.getValue());
            } else if (!property.getValue().isNull()) {
                String text = property.getValue().asString();
                parts.put(name, List.of("value", "low", "high").contains(name) ? plain(new BigDecimal(text)) : text);
            }
        });
    }

    static List<Map<String, String>> ofRows(List<Row> claims) {
        return claims.stream().map(claim -> {
            Map<String, String> parts = new TreeMap<>();
            add(parts, "", claim);
            return parts;
        }).toList();
    }

    private static void add(Map<String, String> parts, String path, Row row) {
        for (int i = 0; i < row.size(); i++) {
            String name = path + row.schema().fieldNames()[i];
            if (row.get(i) instanceof Row struct) {
                add(parts, name + ".", struct);
            } else if (row.get(i) instanceof BigDecimal number) {
                parts.put(name, plain(number));
            } else if (!row.isNullAt(i)) {
                parts.put(name, row.get(i).toString());
            }
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
