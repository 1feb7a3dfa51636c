package io.github.caishu.fuzz;

import static io.github.caishu.fuzz.Promises.require;

import io.github.caishu.cli.CommandLineRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The bytes of brat's three files, .txt, .ann and .id with a line {@code %%} between them, as the command line reads them. */
public final class GoldTarget {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path DIRECTORY = directory();

    private GoldTarget() {
    }

    /** Loads what it takes, which would count for the first input. */
    public static void fuzzerInitialize() throws Exception {
        FuzzTarget.GOLD.runSeeds();
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        String[] files = new String(input, StandardCharsets.ISO_8859_1).split("\n%%\n", 3);
        String[] endings = {"txt", "ann", "id"};
        for (int i = 0; i < endings.length; i++) {
            Path file = DIRECTORY.resolve("a." + endings[i]);
            if (i < files.length) {
                Files.write(file, files[i].getBytes(StandardCharsets.ISO_8859_1));
            } else {
                Files.deleteIfExists(file);
            }
        }
        Path annotations = DIRECTORY.resolve("a.ann");
        CommandLineRun run = CommandLineRun.of("gold", annotations.toString());
        Complaints.hold(run, Pattern.quote(annotations.toString()));
        for (String document : run.out().lines().toList()) {
            require(MAPPER.readTree(document).has("claims"), "a document a line", document);
        }
        require(run.equals(CommandLineRun.of("gold", annotations.toString())), "the same again");
    }

    private static Path directory() {
        try {
            return Files.createDirectories(Path.of("target/fuzz-gold"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
