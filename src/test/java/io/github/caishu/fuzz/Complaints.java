package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.cli.CommandLineRun;
import java.util.List;
import java.util.regex.Pattern;

/** What the command line says of bad input: a line each, with place and remedy, and that in the exit status. */
final class Complaints {

    private Complaints() {
    }

    /**
     * How many there are.
     *
     * @param place what each names, as a regular expression
     */
    static int hold(CommandLineRun run, String place) {
        Pattern complaint = Pattern.compile("caishu: " + place + "[,:] .+; .+");
        List<String> lines = run.err().lines().toList();
        for (String line : lines) {
            require(complaint.matcher(line).matches(), "a complaint a line, with place and remedy", line);
            require(!line.contains("this is a defect of caishu"), "no text that cannot be extracted from", line);
        }
        require(run.status() == (lines.isEmpty() ? 0 : 2), "a status that says whether all is well", run);
        return lines.size();
    }
}
