package io.github.caishu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The texts that are measured on: real ones where the project has them beside it, else generated ones of the same make-up. */
final class Sample {

    private static final Path CORPUS = Path.of("../shared/corpus/news.jsonl");
    /** As many as the corpus has. */
    private static final int GENERATED = 16_000;

    private final List<String> texts;

    private Sample(List<String> texts) {
        this.texts = texts;
    }

    /** All of them. */
    static Sample whole() {
        return new Sample(isReal() ? read() : new GeneratedNews().texts(GENERATED));
    }

    /** One in {@code n}, from the whole length of the corpus. */
    static Sample oneIn(int n) {
        List<String> whole = whole().texts;
        return new Sample(IntStream.range(0, whole.size()).filter(i -> i % n == 0).mapToObj(whole::get).toList());
    }

    static boolean isReal() {
        return Files.isReadable(CORPUS);
    }

    List<String> texts() {
        return texts;
    }

    long characters() {
        return texts.stream().mapToLong(String::length).sum();
    }

    /** The texts a paragraph each, over and over, in documents of {@code length} characters that are {@code total} together. */
    List<String> documents(int length, int total) {
        List<String> documents = new ArrayList<>();
        StringBuilder document = new StringBuilder(length);
        int next = 0;
        while (documents.size() < total / length) {
            document.append(texts.get(next++ % texts.size())).append('\n');
            while (document.length() >= length && documents.size() < total / length) {
                documents.add(document.substring(0, length));
                document.delete(0, length);
            }
        }
        return documents;
    }

    private static List<String> read() {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(CORPUS)) {
            return lines.map(line -> json.readTree(line).get("text").asString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(CORPUS + " cannot be read", e);
        }
    }
}
