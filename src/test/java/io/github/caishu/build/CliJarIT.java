package io.github.caishu.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.License;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in one file. */
class CliJarIT {

    private static final String JAR = "target/caishu-cli.jar";

    @TempDir
    private Path directory;

    @Test
    void itDoesAsTheClassesDo() throws Exception {
        String[] args = {"extract", "docs/examples/article.txt"};
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        new Main().run(args, new ByteArrayInputStream(new byte[0]), expected, expected);

        assertThat(run(args)).isNotBlank().isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    @Test
    void itsVersionIsThatOfThePom() throws Exception {
        String version = XPathFactory.newInstance().newXPath()
                .evaluate("/project/version", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml")));

        assertThat(run("--version")).isEqualToNormalizingNewlines("caishu " + version + "\n");
    }

    private String run(String... args) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Dstdout.encoding=UTF-8", "-jar", JAR));
        command.addAll(List.of(args));
        File out = directory.resolve("out").toFile();
        Process process = new ProcessBuilder(command).redirectOutput(out).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(out.toPath());
    }

    @Test
    void itsBillOfMaterialsIsWithIt() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(text(jar, "META-INF/sbom/caishu-cli.cdx.json")).isEqualTo(Files.readString(SbomIT.CLI.toPath()));
        }
    }

    @Test
    void whatIsInItIsInTheBillOfMaterials() throws Exception {
        List<String> listed = SbomIT.read(SbomIT.CLI).getComponents().stream().map(CliJarIT::coordinates).toList();
        try (JarFile jar = new JarFile(JAR)) {
            List<String> shaded = new ArrayList<>();
            for (JarEntry entry : jar.stream().filter(file -> file.getName().endsWith("/pom.properties")).toList()) {
                Properties pom = new Properties();
                try (InputStream stream = jar.getInputStream(entry)) {
                    pom.load(stream);
                }
                shaded.add(pom.getProperty("groupId") + ":" + pom.getProperty("artifactId") + ":" + pom.getProperty("version"));
            }
            shaded.removeIf(artifact -> artifact.startsWith("io.github.caishu:caishu:"));
            assertThat(listed).isNotEmpty().containsAll(shaded);
            assertThat(shaded).hasSizeGreaterThan(listed.size() / 2); // some jars do not say what they are
        }
    }

    @Test
    void everyLibraryAndItsLicenceIsListed() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            String list = text(jar, "META-INF/THIRD-PARTY.txt");
            assertThat(SbomIT.read(SbomIT.CLI).getComponents()).isNotEmpty()
                    .allSatisfy(component -> assertThat(list).contains("(" + coordinates(component) + " - "));
            assertThat(list).doesNotContain("Unknown license");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson", "Apache Commons Lang", "Apache Commons CSV");
        }
    }

    @Test
    void otherLicencesThanApacheAreThereWithTheirNotices() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            List<Component> others = SbomIT.read(SbomIT.CLI).getComponents().stream().filter(component -> !isApache(component)).toList();
            assertThat(others).isNotEmpty().allSatisfy(component ->
                    assertThat(jar.getEntry("META-INF/licenses/" + component.getGroup() + ".txt"))
                            .as("the licence of %s: put it into src/main/licenses, and that into the jar (pom.xml)", coordinates(component))
                            .isNotNull());
            assertThat(text(jar, "META-INF/licenses/com.github.albfernandez.txt"))
                    .contains("MOZILLA PUBLIC LICENSE", "https://github.com/albfernandez/juniversalchardet");
        }
    }

    private static boolean isApache(Component component) {
        return component.getLicenses().getLicenses().stream().map(License::getId).anyMatch("Apache-2.0"::equals);
    }

    private static String coordinates(Component component) {
        return component.getGroup() + ":" + component.getName() + ":" + component.getVersion();
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream stream = jar.getInputStream(jar.getEntry(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
