import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes two bills of materials of the one that Maven's plugin wrote, which has the libraries that are optional in the POM beside the
 * others: in the command line's jar none of them is optional, and a user of the library gets none of them.
 *
 * <p>{@code java -cp … Sboms.java all.json library.json cli.json}: reads the first, writes the others.
 */
public final class Sboms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sboms() {
    }

    public static void main(String[] files) {
        File all = new File(files[0]);
        if (!all.exists()) {
            throw new IllegalStateException(all + " is missing: Maven's plugin for it does not work offline; build once without -o");
        }
        JsonNode bom = withLicences(JSON.readTree(all));
        write(inherited(bom.deepCopy()), new File(files[1]));
        write(cli(bom), new File(files[2]));
    }

    private static JsonNode cli(JsonNode bom) {
        ((ObjectNode) bom.at("/metadata/component")).put("type", "application");
        for (JsonNode component : bom.path("components")) {
            ((ObjectNode) component).put("scope", "required");
        }
        return bom;
    }

    private static JsonNode inherited(JsonNode bom) {
        Map<String, String> scopes = new HashMap<>();
        bom.path("components").forEach(component -> scopes.put(component.path("bom-ref").asString(), component.path("scope").asString()));
        Map<String, ArrayNode> needs = new HashMap<>();
        for (JsonNode dependency : bom.path("dependencies")) {
            needs.put(dependency.path("ref").asString(), (ArrayNode) dependency.path("dependsOn"));
        }

        String root = bom.at("/metadata/component/bom-ref").asString();
        needs.get(root).removeIf(need -> "optional".equals(scopes.get(need.asString())));
        Set<String> kept = new HashSet<>();
        reach(root, needs, kept);
        ((ArrayNode) bom.path("components")).removeIf(component -> !kept.contains(component.path("bom-ref").asString()));
        ((ArrayNode) bom.path("dependencies")).removeIf(dependency -> !kept.contains(dependency.path("ref").asString()));
        return bom;
    }

    private static void reach(String component, Map<String, ArrayNode> needs, Set<String> reached) {
        if (reached.add(component)) {
            needs.get(component).forEach(need -> reach(need.asString(), needs, reached));
        }
    }

    /** JLine calls its licence "The BSD License", which the plugin takes for the old one. */
    private static JsonNode withLicences(JsonNode bom) {
        for (JsonNode component : bom.path("components")) {
            if (component.path("group").asString().equals("org.jline")) {
                component.path("licenses").forEach(licence -> ((ObjectNode) licence.path("license")).put("id", "BSD-3-Clause"));
            }
        }
        return bom;
    }

    private static void write(JsonNode bom, File file) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file, bom);
    }
}
