package io.github.caishu.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Fuzzes each entry, one after the other, and prints what came of it: {@code mvn -q -Pfuzz test-compile exec:exec -Dseconds=1800
 * -Dtargets=text,html}. Fails if something was found; the input that does it then lies in {@code target/fuzz}.
 */
public final class Fuzzing {

    private Fuzzing() {
    }

    /** @param arguments seconds for each target; then which, all of them unless named, by commas */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[0]);
        List<FuzzTarget> targets = arguments[1].equals("all") ? List.of(FuzzTarget.values())
                : Arrays.stream(arguments[1].split(",")).map(name -> FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT))).toList();
        System.out.println("| target | executions | edges at first | edges at last | inputs kept | findings | status |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (FuzzTarget target : targets) {
            System.out.println(new FuzzRun(target).row(seconds));
        }
    }
}
