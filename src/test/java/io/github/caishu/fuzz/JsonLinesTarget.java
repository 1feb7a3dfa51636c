package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.cli.CommandLineRun;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Bytes that may be JSON lines, in whatever charset, as the command line reads them. */
public final class JsonLinesTarget {

    /** The claims layer would be made anew with each run. */
    private static final String[] ARGS = {"extract", "--from", "jsonl", "--to", "jsonl", "--layer", "quantities", "--threads", "1"};
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLinesTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.JSON_LINES.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        CommandLineRun run = CommandLineRun.fed(input, ARGS);
        int complaints = Complaints.hold(run, "-, line \\d+");
        List<String> documents = run.out().lines().toList();
        for (String document : documents) {
            require(MAPPER.readTree(document).has("quantities"), "a document a line", document);
        }
        require(documents.size() + complaints <= linesOf(input), "a document or a complaint a line");
        require(run.equals(CommandLineRun.fed(input, ARGS)), "the same again");
    }

    private static int linesOf(byte[] input) {
        int lines = 1;
        for (byte octet : input) {
            lines += octet == '\n' ? 1 : 0;
        }
        return lines;
    }
}
