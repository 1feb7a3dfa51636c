package io.github.caishu.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The ways by which what others have written gets in, each with what holds for whatever comes. */
enum FuzzTarget {

    TEXT(PlainTextTarget.class, PlainTextTarget::fuzzerTestOneInput, "**"),
    HTML(HtmlTarget.class, HtmlTarget::fuzzerTestOneInput, "text.**", "quantity.**", "internal.numeral.**", "internal.linking.**"),
    NUMERAL(NumeralTarget.class, NumeralTarget::fuzzerTestOneInput, "text.**", "numeral.**", "internal.numeral.**"),
    JSON_LINES(JsonLinesTarget.class, JsonLinesTarget::fuzzerTestOneInput, "cli.**", "text.**", "output.*"),
    CLAIM_JSON(ClaimJsonTarget.class, ClaimJsonTarget::fuzzerTestOneInput, "output.json.**"),
    VOCABULARY(VocabularyTarget.class, VocabularyTarget::fuzzerTestOneInput, "vocabulary.**", "quantity.**", "internal.lexicon.**",
            "internal.concept.**", "internal.change.**", "internal.modality.**", "internal.period.**", "internal.source.**"),
    BRAT(BratTarget.class, BratTarget::fuzzerTestOneInput, "output.brat.**"),
    GOLD(GoldTarget.class, GoldTarget::fuzzerTestOneInput, "output.brat.**", "output.gold.**", "cli.**"),
    WRITER(WriterTarget.class, WriterTarget::fuzzerTestOneInput, "output.**");

    /** What a fuzzer calls. */
    interface Body {

        void run(byte[] input) throws Exception;
    }

    private static final Path SEEDS = Path.of("src/test/resources/io/github/caishu/fuzz");

    private final Class<?> type;
    private final Body body;
    private final List<String> guides;

    /** @param guides the packages that guide the fuzzer, since it is told what runs in them; what is told about takes long to load */
    FuzzTarget(Class<?> type, Body body, String... guides) {
        this.type = type;
        this.body = body;
        this.guides = Arrays.stream(guides).map("io.github.caishu."::concat).toList();
    }

    /** The class that has the method by the name that a fuzzer looks for. */
    Class<?> type() {
        return type;
    }

    /** Patterns of the classes whose steps tell the fuzzer that an input leads on. */
    List<String> guides() {
        return guides;
    }

    void runSeeds() throws Exception {
        for (Path seed : seeds()) {
            run(Files.readAllBytes(seed));
        }
    }

    void run(byte[] input) throws Exception {
        body.run(input);
    }

    /** What it begins with, and what it has once found. */
    List<Path> seeds() {
        try (Stream<Path> files = Files.list(seedDirectory())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path seedDirectory() {
        return SEEDS.resolve(toString());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
