package io.github.caishu.cli;

import io.github.caishu.FigureExtractor;
import io.github.caishu.output.Layer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caishu extract}: reads documents, writes their claims, and goes on past those that cannot be read. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the numeric claims of Chinese texts: what each figure measures, of whom, when.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all is well, or whoever read the output has left, as head does",
            "1:caishu has failed; please report it",
            "2:some input or option could not be used, or the output not be written; the message says which",
            "130:interrupted by Ctrl-C (143: by another process); the message says how far it came"
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            defaultValue = Inputs.STANDARD_INPUT,
            description = "What to read; standard input if none is named, or for -.")
    private List<String> files;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Input format: ${COMPLETION-CANDIDATES}. Unless given, the extension tells: .html and .htm are"
                    + " html, .jsonl and .ndjson jsonl, all else text. A JSON line has \"text\", and maybe \"id\", \"date\""
                    + " and \"from\" (text or html).")
    private InputFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "Output format: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OutputFormat to;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            defaultValue = "claims",
            description = "What to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}. Numerals are bare numbers,"
                    + " quantities have units, claims say what is measured, too.")
    private Layer layer;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day the texts were published, such as 2024-05-31: last year, or a day without its year, is"
                    + " reckoned from it. A JSON line's own date goes before.")
    private LocalDate date;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "CNY",
            description = "What currency a bare yuan is, by ISO 4217. Default: ${DEFAULT-VALUE}.")
    private String currency;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "Charset of the input. Unless given: UTF-8, GB18030, or what a byte order mark says.")
    private Charset charset;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Where to write; standard output unless given. A file is written as FILE.part until it is whole, and what is"
                    + " there stays till then. For brat a directory, which is made if there is none.")
    private Path output;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            defaultValue = "10000000",
            description = "How many characters a document may have, markup and all; a longer one is passed over and named. Default:"
                    + " ${DEFAULT-VALUE}, whose claims want 1 GB of memory a thread (java -Xmx).")
    private int maxLength;

    @Option(
            names = "--resume",
            description = "With -o, --to jsonl, csv or annotation: goes on where the same command was interrupted or failed, by what it"
                    + " left in FILE.part and FILE.resume; from the beginning where nothing is left.")
    private boolean resume;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads extract; the documents keep their order. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--progress",
            negatable = true,
            description = "Shows, or does not show, on standard error how much is done. Unless given: if that is a terminal, the output"
                    + " goes elsewhere, and it takes longer than a second.")
    private Boolean progress;

    @Mixin
    private FormatOptions options = new FormatOptions();

    @Spec
    private CommandSpec command;

    private final InputStream standardInput;
    private final OutputStream standardOutput;
    private final Screen screen;
    private final Interruption interruption;

    ExtractCommand(InputStream standardInput, OutputStream standardOutput, Screen screen, Interruption interruption) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
        this.screen = screen;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        requireThreads();
        requireMaxLength();
        requireLayer();
        options.requireFor(to);
        requirePlace();
        OutputPlace place = new OutputPlace(output, standardOutput);
        requireResumable(place);
        FigureExtractor extractor = extractor();
        StatusLine err = new StatusLine(command.commandLine().getErr());
        Complaints complaints = new Complaints(err);
        Course course = new Course(complaints, progress(err));
        RawDocuments documents = new RawDocuments(files, new Inputs(standardInput, from, charset));
        return new Run(place, this::checkpoints, where -> to.writer(where, layer, options), course, complaints).over(documents,
                (left, writer) -> new Extraction(extractor, layer, writer, course, interruption).run(left, threads));
    }

    private Checkpoints checkpoints(OutputPlace place) throws IOException {
        return place.isFile() && to.isResumable()
                ? new JournaledCheckpoints(place.part(), RunDescription.of(command, files), resume) : Checkpoints.NONE;
    }

    private FigureExtractor extractor() {
        try {
            return FigureExtractor.builder().currency(currency).referenceDate(date).maxLength(maxLength).build();
        } catch (IllegalArgumentException e) {
            throw wrong("--currency: " + e.getMessage());
        }
    }

    private void requireThreads() {
        if (threads < 1) {
            throw wrong("--threads: " + threads + " is not a number of threads; it takes one at least");
        }
    }

    private void requireMaxLength() {
        if (maxLength < 1) {
            throw wrong("--max-length: " + maxLength + " is not a number of characters; it takes one at least");
        }
    }

    private void requireLayer() {
        if (!to.shows(layer)) {
            throw wrong("--to " + to + " has no form for " + layer + "; leave --layer out, or write them --to jsonl");
        }
    }

    private void requirePlace() {
        if (to.wantsDirectory() && output == null) {
            throw wrong("--to " + to + " writes several files; name a directory for them with -o");
        }
        if (files.stream().anyMatch(file -> OutputPlace.isOne(output, file))) {
            throw wrong("-o " + output + " would overwrite its own input");
        }
    }

    private void requireResumable(OutputPlace place) {
        if (resume && !to.isResumable()) {
            throw wrong("--resume: what is written --to " + to
                    + " cannot be gone on with, only --to jsonl, csv or annotation; leave it out");
        }
        if (resume && !place.isFile()) {
            throw wrong("--resume goes on with a file; name it with -o");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private Progress progress(StatusLine err) {
        if (progress == null) {
            return new ProgressDisplay(err, Inputs.size(files), this::isBarWanted, Duration.ofSeconds(1));
        }
        return progress ? new ProgressDisplay(err, Inputs.size(files), () -> true, Duration.ZERO) : Progress.NONE;
    }

    /** Not where the output would run through it. */
    private boolean isBarWanted() {
        return screen.showsErrors() && (output != null || !screen.showsOutput());
    }
}
