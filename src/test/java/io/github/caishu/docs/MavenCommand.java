package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line for Maven. It is not run from within a build; but .ci/run runs it, or all that it names is there. */
final class MavenCommand {

    private static final Set<String> PHASES =
            Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install", "deploy", "site");
    private static final Set<String> OPTIONS = Set.of("-q", "-B", "-o", "-ntp", "-e", "-v", "-U");
    /** Those that Maven finds without a pom. */
    private static final Set<String> PLUGINS = Set.of("dependency", "help", "javadoc", "site");
    private static final Pattern PROPERTY = Pattern.compile("-D([\\w.]+)(?:=(.+))?");
    private static final Pattern PROGRAM = Pattern.compile("-D(?:benchmark|report)=([\\w.]+)");
    private static final Pattern PROFILE = Pattern.compile("-P(\\w+)");
    private static final Pattern QUIET = Pattern.compile(" -(B|ntp|q)\\b");

    private MavenCommand() {
    }

    static boolean is(String line) {
        return line.startsWith("mvn ");
    }

    static void check(String line) {
        boolean inCi = Project.text(Path.of(".ci/run")).lines().map(MavenCommand::essence).anyMatch(essence(line)::equals);
        if (!inCi) {
            Arrays.stream(line.split(" ")).skip(1).forEach(word -> assertThat(isKnown(word)).as("%s in \"%s\"", word, line).isTrue());
        }
    }

    /** The source of the program that a line with {@code exec:exec} runs: the one it names, or else that of its profile. */
    static Path program(String line) {
        Matcher named = PROGRAM.matcher(line);
        if (named.find()) {
            return source(named.group(1));
        }
        Matcher profile = PROFILE.matcher(line);
        assertThat(profile.find()).as("a profile in \"%s\"", line).isTrue();
        Matcher own = Pattern.compile("<id>" + profile.group(1) + "</id>\\s+<properties>\\s+<\\w+>([\\w.]+)</")
                .matcher(Project.text(Path.of("pom.xml")));
        assertThat(own.find()).as("a program of the profile of \"%s\"", line).isTrue();
        return source(own.group(1));
    }

    private static Path source(String name) {
        Path file = Project.typeFile(name.substring(name.lastIndexOf('.') + 1));
        assertThat(file).as("the source of %s", name).endsWith(Path.of(name.replace('.', '/') + ".java"));
        return file;
    }

    private static String essence(String line) {
        return QUIET.matcher(line.replaceFirst("\\s+#.*", "")).replaceAll("").strip();
    }

    private static boolean isKnown(String word) {
        Matcher property = PROPERTY.matcher(word);
        if (property.matches()) {
            return isKnown(property.group(1), property.group(2));
        }
        if (word.startsWith("-P")) {
            return Project.text(Path.of("pom.xml")).contains("<id>" + word.substring(2) + "</id>");
        }
        int colon = word.indexOf(':');
        return OPTIONS.contains(word) || PHASES.contains(word) || colon > 0 && isPlugin(word.substring(0, colon));
    }

    private static boolean isKnown(String property, String value) {
        return switch (property) {
            case "test", "it.test" -> Arrays.stream(value.replace("'", "").split(","))
                    .allMatch(name -> name.equals("none") || Project.hasType(name.replaceFirst("#.*", "")));
            case "benchmark", "report" -> {
                source(value); // fails if there is none
                yield true;
            }
            default -> true;
        };
    }

    private static boolean isPlugin(String prefix) {
        String pom = Project.text(Path.of("pom.xml"));
        return PLUGINS.contains(prefix) || pom.contains("<artifactId>" + prefix + "-maven-plugin<")
                || pom.contains("<artifactId>maven-" + prefix + "-plugin<") || pom.contains("<artifactId>" + prefix + "-maven<");
    }
}
