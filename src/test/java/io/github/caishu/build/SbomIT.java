package io.github.caishu.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Hash;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bills of materials, as CycloneDX's own library reads them. */
class SbomIT {

    static final File LIBRARY = new File("target/sbom/caishu.cdx.json");
    static final File CLI = new File("target/sbom/caishu-cli.cdx.json");

    @ParameterizedTest
    @ValueSource(strings = {"caishu", "caishu-cli"})
    void keepsToTheSchemaAndIsWhole(String name) throws Exception {
        File file = new File("target/sbom/" + name + ".cdx.json");
        assertThat(new JsonParser().validate(file, Version.VERSION_16)).isEmpty();

        Bom bom = read(file);
        assertThat(bom.getSerialNumber()).as("differs with every build").isNull();
        assertThat(bom.getComponents()).allSatisfy(component -> {
            assertThat(component.getScope()).isEqualTo(Component.Scope.REQUIRED);
            assertThat(component.getLicenses().getLicenses()).isNotEmpty();
            assertThat(component.getHashes()).extracting(Hash::getAlgorithm).contains("SHA-256");
            assertThat(bom.getDependencies()).extracting(Dependency::getRef).contains(component.getBomRef());
        });
        assertThat(bom.getDependencies()).hasSize(bom.getComponents().size() + 1);
    }

    @Test
    void ofTheLibraryItListsWhatAUserInherits() throws Exception {
        Bom bom = read(LIBRARY);
        assertThat(bom.getMetadata().getComponent().getType()).isEqualTo(Component.Type.LIBRARY);
        assertThat(names(bom)).containsExactlyInAnyOrderElementsOf(InheritedLibrariesTest.INHERITED);
    }

    @Test
    void ofTheCommandLineItListsItsLibrariesAndTheirs() throws Exception {
        Bom bom = read(CLI);
        assertThat(bom.getMetadata().getComponent().getType()).isEqualTo(Component.Type.APPLICATION);
        assertThat(names(bom)).containsAll(InheritedLibrariesTest.INHERITED)
                .contains("picocli", "jackson-databind", "jackson-core", "progressbar", "jline-terminal", "jline-native")
                .doesNotContain("money-api", "unit-api").noneMatch(name -> name.startsWith("spark"));
    }

    /** Whoever packs an artifact with Maven leaves its name in it. */
    @Test
    void ofTheCommandLineItListsWhateverTheJarHolds() throws Exception {
        try (JarFile jar = new JarFile("target/caishu-cli.jar")) {
            List<String> held = jar.stream().map(JarEntry::getName).filter(name -> name.matches("META-INF/maven/[^/]+/[^/]+/pom.properties"))
                    .map(name -> name.split("/")[3]).filter(name -> !name.equals("caishu")).toList();
            assertThat(held).hasSizeGreaterThan(2);
            assertThat(names(read(CLI))).containsAll(held);
        }
    }

    static Bom read(File file) throws Exception {
        return new JsonParser().parse(file);
    }

    private static List<String> names(Bom bom) {
        return bom.getComponents().stream().map(Component::getName).toList();
    }
}
