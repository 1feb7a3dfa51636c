package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.spark.CaishuFunctions;
import io.github.caishu.spark.LocalSpark;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what docs/spark.md shows: the job, in this process and as spark-submit does it, and the queries of what it writes. */
class SparkDocTest {

    private static final Page PAGE = Page.read(Path.of("docs/spark.md"));
    private static final String ARTICLES = "docs/examples/articles.jsonl";
    private static final Pattern FORMULA = Pattern.compile("hours = .+ ÷ \\((\\d+) × cores × (\\d+)\\)");

    @TempDir
    Path directory;

    private Path classes;
    private ShownProgram job;

    @BeforeEach
    void compileTheJob() throws IOException {
        classes = Files.createDirectory(directory.resolve("classes"));
        job = new ShownProgram("ClaimsJob", PAGE.blocks("java").get(0).content(), classes);
    }

    @Test
    void theQueriesOfWhatTheJobWritesGiveWhatIsShown() throws Exception {
        String claims = directory.resolve("claims").toString();
        SparkSession spark = LocalSpark.session(); // there before the job, which takes the Spark that there is
        job.run(ARTICLES, claims);
        spark.read().parquet(claims).createOrReplaceTempView("claims");

        assertThat(PAGE.blocks("sql")).hasSizeGreaterThan(1).allSatisfy(query ->
                assertThat(((Dataset<?>) spark.sql(query.content())).showString(20, 0, false).strip())
                        .isEqualTo(query.output().orElseThrow().strip()));
    }

    /** With a class path that has the library only by {@code --jars}, as on a cluster. */
    @Test
    void theJobRunsAsSubmitted() throws Exception {
        List<String> classPath = List.of(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator));
        String sparkAlone = classPath.stream().filter(entry -> entry.endsWith(".jar") && !entry.contains("hanlp"))
                .collect(Collectors.joining(File.pathSeparator));
        String hanlp = classPath.stream().filter(entry -> entry.contains("hanlp")).findFirst().orElseThrow();
        Path claims = directory.resolve("submitted");
        String arguments = ShellLines.of(PAGE).get(0).replaceFirst("^spark-submit ", "")
                .replace("caishu-0.1.0-SNAPSHOT.jar", jar(Path.of("target/classes")).toString()).replaceAll("hanlp-[-.\\w]+jar", hanlp)
                .replace("claims-job.jar", jar(classes).toString()).replace("articles.jsonl", ARTICLES)
                .replace("claims.parquet", claims.toString());

        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", sparkAlone));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false", "-Dspark.driver.host=localhost"));
        command.add(SparkSubmit.class.getName());
        command.addAll(List.of(arguments.strip().split("\\s+")));
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();

        assertThat(process.waitFor()).as(() -> read(log)).isZero();
        assertThat(LocalSpark.session().read().parquet(claims.toString()).count()).isEqualTo(9);
    }

    private Path jar(Path classes) throws IOException {
        Path file = Files.createTempFile(directory, "classes", ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> paths = Files.walk(classes)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(path).toString().replace(File.separatorChar, '/')));
                Files.copy(path, jar);
            }
        }
        return file;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void theTableOfFieldsIsTheSchema() {
        SparkSession spark = LocalSpark.session();
        CaishuFunctions.register(spark);
        ArrayType claims = (ArrayType) spark.sql("SELECT extract_claims('占6%')").schema().fields()[0].dataType();

        assertThat(PAGE.table("field").rows().stream()
                .map(row -> row.get(0) + ": " + row.get(1) + (row.get(2).startsWith("never") ? "" : " or null")))
                .isEqualTo(Stream.of(((StructType) claims.elementType()).fields())
                        .map(field -> field.name() + ": " + field.dataType().simpleString() + (field.nullable() ? " or null" : ""))
                        .toList());
    }

    @Test
    void theHoursAreWhatTheFormulaGives() {
        MatchResult formula = PAGE.blocks().stream().flatMap(block -> FORMULA.matcher(block.content()).results()).findFirst().orElseThrow();
        double perHourAndCore = Double.parseDouble(formula.group(1)) * Double.parseDouble(formula.group(2));

        assertThat(PAGE.paragraphs()).anyMatch(text -> text.contains("read at " + formula.group(1) + " characters a second on one core"));
        assertThat(PAGE.table("documents").rows()).hasSizeGreaterThan(2).allSatisfy(row -> {
            double characters = number(row.get(0)) * number(row.get(1));
            assertThat(row.get(3)).isEqualTo("%.2f".formatted(characters / (perHourAndCore * number(row.get(2)))));
        });
    }

    private static double number(String grouped) {
        return Double.parseDouble(grouped.replace(",", ""));
    }
}
