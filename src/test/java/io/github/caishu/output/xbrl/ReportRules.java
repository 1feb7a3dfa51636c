package io.github.caishu.output.xbrl;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.caishu.output.xbrl.Declarations.Concept;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether a report is one by the Recommendations of 2021-10-13: xBRL-JSON 1.0 (J), OIM 1.0 (O), OIM Common Definitions 1.0 (C), and whether
 * its taxonomy allows each fact (XBRL 2.1, X). Each rule names the section it is written from.
 */
final class ReportRules {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    /** C 1.2: prefixes that may stand for nothing else. */
    private static final Map<String, String> RESERVED = Map.of(
            "xbrl", "https://xbrl.org/2021",
            "xbrli", "http://www.xbrl.org/2003/instance",
            "iso4217", "http://www.xbrl.org/2003/iso4217",
            "utr", "http://www.xbrl.org/2009/utr",
            "xs", "http://www.w3.org/2001/XMLSchema");
    private static final Set<String> CORE = Set.of("concept", "entity", "period", "unit", "language", "noteId");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)\\.(0|[0-9]*[1-9])");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}");
    private static final Pattern MEASURES = Pattern.compile("[^*/()]+|\\([^*/()]+(\\*[^*/()]+)+\\)");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Schema structure;
    private final Declarations taxonomy;
    private final List<String> broken = new ArrayList<>();
    private JsonNode namespaces;

    ReportRules(XbrlTaxonomy taxonomy) throws IOException {
        this.taxonomy = Declarations.of(taxonomy);
        try (InputStream schema = getClass().getResourceAsStream("xbrl-json.schema.json")) {
            structure = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema, InputFormat.JSON);
        }
    }

    /** The rules that the report breaks, each with the fact; none if it is valid. */
    List<String> brokenBy(String report) {
        broken.clear();
        JsonNode root = MAPPER.readTree(report); // J 2.1: no property twice
        structure.validate(report, InputFormat.JSON).forEach(error -> broken.add("J 2.3 " + error));
        namespaces = root.at("/documentInfo/namespaces");
        RESERVED.forEach((prefix, uri) -> rule(namespaces.path(prefix).asString(uri).equals(uri), "C 1.2 " + prefix));
        Set<String> uris = new HashSet<>();
        namespaces.forEach(uri -> rule(uris.add(uri.asString()), "C 3.2 two prefixes for " + uri));
        root.at("/documentInfo/features").propertyNames().forEach(name -> prefix(name, "features"));
        Set<JsonNode> dimensions = new HashSet<>();
        root.get("facts").forEachEntry((id, fact) -> {
            check(id, fact);
            rule(dimensions.add(fact.get("dimensions")), "O 6 a duplicate fact " + id);
        });
        return List.copyOf(broken);
    }

    private void check(String id, JsonNode fact) {
        fact.propertyNames().stream().filter(name -> name.indexOf(':') >= 0).forEach(name -> extension(name, id));
        JsonNode dimensions = fact.get("dimensions");
        Concept concept = taxonomy.concepts().get(dimensions.get("concept").asString());
        if (concept == null) {
            broken.add("O 3.4 unknown concept of " + id + " " + dimensions.get("concept"));
            return;
        }
        prefix(dimensions.get("concept").asString(), id);
        rule(DECIMAL.matcher(fact.get("value").asString()).matches(), "J 6.1.1 canonical value of " + id);
        rule(fact.get("decimals").isInt(), "J 5.1 decimals of " + id);
        rule(!dimensions.has("language") && !dimensions.has("noteId"), "O 3.4 core dimensions of text and notes at " + id);
        if (dimensions.has("entity")) {
            prefix(dimensions.get("entity").asString(), id);
        }
        period(id, concept, dimensions.path("period").asString(null));
        unit(id, concept, dimensions.path("unit").asString(null));
        dimensions.forEachEntry((name, value) -> taxonomyDefined(id, name, value.asString()));
    }

    private void period(String id, Concept concept, String period) {
        if (period == null) {
            rule(concept.period().equals("duration"), "O 3.4 an instant needs its period: " + id);
            return;
        }
        String[] moments = period.split("/", -1);
        rule(Stream.of(moments).allMatch(moment -> MOMENT.matcher(moment).matches()), "C 3.5 period of " + id);
        rule(moments.length == (concept.period().equals("instant") ? 1 : 2), "O 3.4 kind of period of " + id);
        rule(moments.length < 2 || moments[0].compareTo(moments[1]) < 0, "C 3.5 the period goes forward at " + id);
    }

    private void unit(String id, Concept concept, String unit) {
        boolean money = concept.type().equals("xbrli:monetaryItemType");
        rule(!money || unit != null && unit.matches("iso4217:[A-Z]{3}"), "X 4.8.2 money in a currency: " + id);
        rule(!concept.type().equals("xbrli:pureItemType") || unit == null, "X 4.8.2 pure numbers: " + id);
        if (unit == null) {
            return;
        }
        rule(!unit.equals("xbrli:pure"), "O 3.4 pure is the absence of a unit: " + id);
        String[] ratio = unit.split("/", -1);
        rule(ratio.length <= 2, "C 3.4 one slash: " + id);
        for (String product : ratio) {
            rule(MEASURES.matcher(product).matches(), "C 3.4 unit " + unit + " of " + id);
            List<String> names = List.of(product.replaceAll("[()]", "").split("\\*"));
            rule(names.equals(names.stream().sorted().toList()), "C 3.4 in order: " + id);
            names.forEach(name -> prefix(name, id));
        }
        rule(Arrays.stream(ratio).distinct().count() == ratio.length, "X 4.8 a unit is not per itself: " + id);
    }

    private void taxonomyDefined(String id, String name, String value) {
        if (CORE.contains(name)) {
            return;
        }
        extension(name, id);
        List<String> values = taxonomy.dimensions().get(name);
        rule(values != null, "O 3.4 unknown dimension " + name + " of " + id);
        rule(values == null || values.isEmpty() || values.contains(value), "J 5.2 value of " + name + " of " + id);
        rule(!Set.of("caishu:since", "caishu:until").contains(name) || DATE.matcher(value).matches(), "J 6.1.1 canonical date of " + id);
    }

    /** J 4 and 5.2: what is named xbrl: is the standard's. */
    private void extension(String name, String id) {
        prefix(name, id);
        rule(!name.startsWith("xbrl:"), "J 4 a name of the standard's own " + name + " at " + id);
    }

    private void prefix(String name, String id) {
        rule(namespaces.has(name.substring(0, Math.max(0, name.indexOf(':')))), "C 3.1 unbound prefix of " + name + " at " + id);
    }

    private void rule(boolean kept, String which) {
        if (!kept) {
            broken.add(which);
        }
    }
}
