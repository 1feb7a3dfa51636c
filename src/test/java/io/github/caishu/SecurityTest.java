package io.github.caishu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** What the library does not do, whatever it is given: it reaches for no network, runs nothing, and opens no file that it is not told to. */
@AnalyzeClasses(packages = "io.github.caishu", importOptions = ImportOption.DoNotIncludeTests.class)
class SecurityTest {

    private static final String ROOT = "io.github.caishu";
    private static final Set<String> REGULAR_EXPRESSIONS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final Pattern CONSTANT = Pattern.compile("(\"([^\"\\\\]|\\\\.)*\"|[A-Z][A-Z_]*)\\s*[,)].*");

    /** Of a package that has sockets, too. */
    private static final Class<?>[] OF_FILES = {FileChannel.class, FileLock.class, Channels.class, OverlappingFileLockException.class,
        ClosedByInterruptException.class};

    @ArchTest
    static final ArchRule NOTHING_REACHES_FOR_THE_NETWORK = noClasses().should().dependOnClassesThat(
            resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..", "java.nio.channels..")
                    .and(DescribedPredicate.not(areAnyOf(URI.class, URISyntaxException.class, URLEncoder.class)))
                    .and(DescribedPredicate.not(areAnyOf(OF_FILES))));

    /** The command line's arguments, a vocabulary's file, the folder of brat, the page of a report: the user names them all. */
    @ArchTest
    static final ArchRule FILES_ARE_OPENED_ONLY_WHERE_THE_USER_NAMES_THEM = noClasses()
            .that().resideOutsideOfPackages(ROOT + ".cli..", ROOT + ".output.brat..")
            .and().doNotHaveFullyQualifiedName(ROOT + ".vocabulary.Vocabulary")
            .and().doNotHaveFullyQualifiedName(ROOT + ".output.html.ClaimReport")
            .should().dependOnClassesThat(resideInAPackage("java.nio.file..").or(namedAnyOf("java.io.File", "java.io.FileInputStream",
                    "java.io.FileOutputStream", "java.io.FileReader", "java.io.FileWriter", "java.io.RandomAccessFile",
                    "java.nio.channels.FileChannel", "java.nio.channels.AsynchronousFileChannel")));

    /** Spark's executors read an extractor that the driver has written for them: nothing that comes from without. */
    @ArchTest
    static final ArchRule NO_OBJECTS_ARE_READ_BUT_THE_EXTRACTOR_THAT_SPARK_SENDS = noClasses()
            .that().doNotHaveFullyQualifiedName(ROOT + ".spark.SharedExtractor")
            .should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule NOTHING_IS_REFLECTED_UPON = noClasses().should().dependOnClassesThat(
            resideInAPackage("java.lang.reflect..").or(areAnyOf(MethodHandles.class, MethodHandles.Lookup.class, ClassLoader.class)))
            .orShould().callMethodWhere(calls(Class.class, "forName"));

    @ArchTest
    static final ArchRule NOTHING_IS_RUN = noClasses().should().dependOnClassesThat(
            resideInAnyPackage("javax.script..", "javax.tools..").or(areAnyOf(ProcessBuilder.class, Process.class)))
            .orShould().callMethodWhere(calls(Runtime.class, "exec", "load", "loadLibrary", "halt"))
            .orShould().callMethodWhere(calls(System.class, "load", "loadLibrary"));

    /** So no document type, no entity, no stylesheet can be followed. */
    @ArchTest
    static final ArchRule XML_IS_WRITTEN_NEVER_READ = noClasses().should().dependOnClassesThat(
            resideInAnyPackage("javax.xml..", "org.w3c..", "org.xml..").and(DescribedPredicate.not(namedAnyOf("javax.xml.stream.XMLStreamWriter",
                    "javax.xml.stream.XMLOutputFactory", "javax.xml.stream.XMLStreamException"))));

    @ArchTest
    static final ArchRule NO_PROPERTY_OF_THE_SYSTEM_IS_READ_OR_SET_NOR_THE_ENVIRONMENT = noClasses()
            .should().callMethodWhere(calls(System.class, "getProperty", "setProperty", "getProperties", "setProperties", "clearProperty", "getenv",
                    "setOut", "setErr", "setIn"));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_ITSELF_ENDS_THE_PROCESS = noClasses().that().doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
            .should().callMethodWhere(calls(System.class, "exit"));

    @ArchTest
    static void patternsAreCompiledOnceWithTheirClass(JavaClasses classes) {
        assertThat(classes.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class) && call.getName().equals("compile")))
                .isNotEmpty().allSatisfy(call -> assertThat(call.getOrigin().getName()).isEqualTo("<clinit>"));
    }

    /** As the sources have them: {@code text.split("\t")} is one, {@code text.split(separator)} would be none. */
    @ArchTest
    static void noRegularExpressionIsGiven(JavaClasses classes) {
        List<JavaMethodCall> calls = classes.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class) && call.getName().equals("compile")
                        || call.getTargetOwner().isEquivalentTo(String.class) && REGULAR_EXPRESSIONS.contains(call.getName())
                        || call.getTargetOwner().isEquivalentTo(Pattern.class) && call.getName().equals("matches")).toList();

        assertThat(calls).hasSizeGreaterThan(30).allSatisfy(call -> {
            String line = sourceLine(call);
            for (String rest : StringUtils.splitByWholeSeparator(line, "." + call.getName() + "(")) {
                assertThat(line.startsWith(rest) || rest.isEmpty() || rest.startsWith(")") || CONSTANT.matcher(rest).matches()).as(line).isTrue();
            }
        });
    }

    private static String sourceLine(JavaMethodCall call) {
        JavaClass type = call.getOriginOwner();
        String file = type.getPackageName().replace('.', '/') + "/" + type.getSource().orElseThrow().getFileName().orElseThrow();
        try {
            return Files.readAllLines(Path.of("src/main/java", file)).get(call.getLineNumber() - 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> areAnyOf(Class<?>... types) {
        return DescribedPredicate.or(List.of(types).stream().map(one -> type(one)).toList());
    }

    private static DescribedPredicate<JavaClass> namedAnyOf(String... names) {
        return describe("are any of " + List.of(names), found -> List.of(names).contains(found.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... names) {
        return describe("calls " + owner.getSimpleName() + " " + List.of(names), call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            return target.getOwner().isEquivalentTo(owner) && List.of(names).contains(target.getName());
        });
    }
}
