package io.github.caishu.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a run says of itself.
 *
 * @param status that of its process; 0 if it found nothing
 */
record FuzzLog(FuzzTarget target, Path file, int status) {

    static final String HEADER = "| target | executions | edges after the seeds | edges at last | inputs kept | slowest, s | crashes | hangs |";

    private static final Pattern STATE = Pattern.compile("(?m)^#\\d+\\s+(\\w+)\\s+cov: (\\d+) ft: \\d+ corp: (\\d+)/");
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units: (\\d+)");
    private static final Pattern SLOWEST = Pattern.compile("stat::slowest_unit_time_sec: +(\\d+)");
    private static final Pattern CRASH = Pattern.compile("(?m)^== Java Exception");
    private static final Pattern HANG = Pattern.compile("ERROR: libFuzzer: timeout");

    boolean isClean() {
        return status == 0;
    }

    /** A row below {@link #HEADER}. */
    String row() throws IOException {
        String log = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<MatchResult> states = STATE.matcher(log).results().toList();
        MatchResult begun = states.stream().filter(state -> state.group(1).equals("INITED")).findFirst().orElse(null);
        if (begun == null) {
            return "| %s | it ended before its seeds were read: %s |".formatted(target, file);
        }
        MatchResult last = states.get(states.size() - 1);
        return "| %s | %s | %s | %s | %s | %s | %d | %d |".formatted(target, last(EXECUTIONS, log), begun.group(2), last.group(2), last.group(3),
                last(SLOWEST, log), CRASH.matcher(log).results().count(), HANG.matcher(log).results().count());
    }

    private static String last(Pattern pattern, String log) {
        return pattern.matcher(log).results().map(found -> found.group(1)).reduce("?", (one, next) -> next);
    }
}
