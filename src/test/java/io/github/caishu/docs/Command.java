package io.github.caishu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.caishu.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of the command line, as a shell would start it, in this process. Its input may be {@code < FILE}, its output {@code > FILE} or
 * {@code -o FILE}. What it writes goes to a directory of the test's instead of the checkout, and what stands there, a later command
 * finds by the same name.
 */
final class Command {

    private static final String START = "java -jar target/caishu-cli.jar ";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final List<String> args = new ArrayList<>();
    private final Path directory;
    private byte[] input = new byte[0];
    private Path written;
    private boolean redirected;

    /** @param directory for the files it writes */
    Command(String line, Path directory) throws IOException {
        this.directory = directory;
        List<String> words = WORD.matcher(line.substring(START.length())).results()
                .map(word -> word.group().replaceAll("^(['\"])(.*)\\1$", "$2")).toList();
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "<" -> input = Files.readAllBytes(place(words.get(++i)));
                case ">" -> {
                    written = directory.resolve(words.get(++i));
                    redirected = true;
                }
                case "-o" -> {
                    written = directory.resolve(words.get(++i));
                    args.addAll(List.of("-o", written.toString()));
                }
                case "|", "&&", ";" -> throw new AssertionError("one command a line, no pipes: " + line);
                default -> args.add(place(words.get(i)).toString());
            }
        }
    }

    static boolean is(String line) {
        return line.startsWith(START);
    }

    /** A word as it is, or the file that an earlier command wrote under that name. */
    private Path place(String word) {
        Path earlier = word.startsWith("-") ? null : directory.resolve(word);
        return earlier != null && Files.exists(earlier) ? earlier : Path.of(word);
    }

    /** Runs it, without a complaint, and gives what a terminal would show. */
    String run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Main().run(args.toArray(String[]::new), new ByteArrayInputStream(input), out, err);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        if (redirected) {
            Files.write(written, out.toByteArray());
        }
        if (written != null && Files.isDirectory(written)) {
            assertThat(written).isNotEmptyDirectory();
        } else if (written != null) {
            assertThat(written).isNotEmptyFile();
        }
        return redirected ? "" : out.toString(StandardCharsets.UTF_8);
    }
}
