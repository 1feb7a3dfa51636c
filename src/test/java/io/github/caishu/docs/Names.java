package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;

/** What the running text sets as code: commands for Maven, paths, names of types. What is neither is left alone. */
final class Names {

    private static final Pattern PATH = Pattern.compile("[\\w.-]*/[\\w./-]*");
    private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.(?:tsv|java|md|properties)");
    private static final Set<String> TOP = Set.of("src", "docs", ".ci");
    private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+){2,}");

    private Names() {
    }

    static void check(String code) {
        if (MavenCommand.is(code)) {
            MavenCommand.check(code);
        } else if (isOurPath(code)) {
            assertThat(Project.hasPath(code) || Project.hasFile(code)).as("there is a file %s", code).isTrue();
        } else if (TYPE.matcher(code).matches()) {
            assertThat(Project.hasType(code)).as("there is a type %s", code).isTrue();
        }
    }

    /** Not what a build leaves, nor what lies beside the checkout. */
    private static boolean isOurPath(String code) {
        String top = code.contains("/") ? code.substring(0, code.indexOf('/')) : code;
        return !Set.of("target", "..").contains(top) && (FILE.matcher(code).matches() || PATH.matcher(code).matches() && TOP.contains(top));
    }
}
