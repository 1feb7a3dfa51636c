package io.github.caishu.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fuzzes each entry, one after the other, and prints what came of it. Ends with status 1 if something was found. */
public final class Fuzzing {

    private static final String ALL = "all";

    private Fuzzing() {
    }

    /** @param arguments seconds for each target; then which, by commas, or {@code all} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[0]);
        List<FuzzTarget> targets = arguments[1].equals(ALL) ? List.of(FuzzTarget.values())
                : Arrays.stream(arguments[1].split(",")).map(name -> FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT))).toList();
        System.out.println(FuzzLog.HEADER);
        System.out.println(FuzzLog.HEADER.replaceAll("[^|]+", " --- "));
        boolean clean = true;
        for (FuzzTarget target : targets) {
            FuzzLog log = new FuzzRun(target).run(seconds);
            System.out.println(log.row());
            clean &= log.isClean();
        }
        if (!clean) {
            System.exit(1);
        }
    }
}
