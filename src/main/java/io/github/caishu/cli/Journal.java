package io.github.caishu.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file that tells how far a run has come: a line that says what run it is, then a line a checkpoint. Lines are only ever added, so
 * that a run that is killed leaves the last of them torn at worst, and that is passed over.
 */
final class Journal {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern CHECKPOINT = Pattern.compile("\\[(\\d{1,18},){4}\\d{1,18}]");

    /**
     * What an earlier run has left.
     *
     * @param run         what run it was
     * @param checkpoints how far it has come, the last of them last
     */
    record Entries(List<String> run, List<Checkpoint> checkpoints) {

        static final Entries NONE = new Entries(List.of(), List.of());

        /** The last checkpoint that an output of that length can be cut back to; the start if there is none. */
        Checkpoint lastWithin(long length) {
            return checkpoints.stream().filter(checkpoint -> checkpoint.bytesWritten() <= length)
                    .reduce(Checkpoint.START, (earlier, later) -> later);
        }
    }

    private final Path path;

    Journal(Path path) {
        this.path = path;
    }

    /** {@link Entries#NONE} if there is none, or none that tells its run. */
    Entries read() throws IOException {
        byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return lines.stream().findFirst().flatMap(Journal::strings)
                .map(run -> new Entries(run, lines.stream().skip(1).flatMap(line -> checkpoint(line).stream()).toList()))
                .orElse(Entries.NONE);
    }

    /** Begins it, where there is none. */
    void begin(List<String> run, Checkpoint first) throws IOException {
        Files.writeString(path, json(run) + line(first), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    void add(Checkpoint checkpoint) throws IOException {
        Files.writeString(path, line(checkpoint), StandardOpenOption.APPEND);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The break comes first: what is before it may be torn. */
    private static String line(Checkpoint done) {
        return LongStream.of(done.read(), done.bytesRead(), done.written(), done.complaints(), done.bytesWritten())
                .mapToObj(Long::toString).collect(Collectors.joining(",", "\n[", "]"));
    }

    /** Nothing if the line is torn. */
    private static Optional<Checkpoint> checkpoint(String line) {
        if (!CHECKPOINT.matcher(line).matches()) {
            return Optional.empty();
        }
        long[] numbers = Stream.of(line.substring(1, line.length() - 1).split(",")).mapToLong(Long::parseLong).toArray();
        return Optional.of(new Checkpoint(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
    }

    private static String json(List<String> strings) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartArray();
            strings.forEach(json::writeString);
            json.writeEndArray();
        }
        return line.toString();
    }

    /** Nothing if the line is torn. */
    private static Optional<List<String>> strings(String line) {
        List<String> strings = new ArrayList<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                strings.add(json.getString());
            }
            return json.currentToken() == JsonToken.END_ARRAY ? Optional.of(strings) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
