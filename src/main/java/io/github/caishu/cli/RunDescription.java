package io.github.caishu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a run is to do, in words: what its output depends on, each on its own. Two runs with the same words write the same. */
final class RunDescription {

    private static final Set<String> WITHOUT_INFLUENCE = Set.of("-o", "--threads", "--progress", "--resume");

    private RunDescription() {
    }

    static List<String> of(CommandSpec command, List<String> files) {
        List<String> words = new ArrayList<>();
        words.add(String.join(" ", command.version()));
        for (OptionSpec option : command.options()) {
            String name = option.longestName();
            if (!option.usageHelp() && !option.versionHelp() && !WITHOUT_INFLUENCE.contains(name)) {
                Object value = option.getValue();
                words.add(value == null ? "no " + name : name + " " + value);
            }
        }
        files.forEach(file -> words.add(input(file)));
        return words;
    }

    private static String input(String file) {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return "standard input";
        }
        try {
            Path path = Path.of(file);
            return file + " of " + Files.size(path) + " bytes, last modified " + Files.getLastModifiedTime(path);
        } catch (IOException | InvalidPathException e) {
            return file + ", which is not there";
        }
    }

    /** @throws CannotResumeException if they differ; it says in what */
    static void requireSame(List<String> then, List<String> now) throws CannotResumeException {
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            if (!at(then, i).equals(at(now, i))) {
                throw new CannotResumeException("the run that was not finished had " + at(then, i) + ", this one has " + at(now, i));
            }
        }
    }

    private static String at(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "nothing more";
    }
}
