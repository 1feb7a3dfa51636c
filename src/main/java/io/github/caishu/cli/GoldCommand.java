package io.github.caishu.cli;

import io.github.caishu.output.brat.AnnotatedDocument;
import io.github.caishu.output.brat.BratProblem;
import io.github.caishu.output.brat.BratReader;
import io.github.caishu.output.gold.GoldWriter;
import io.github.caishu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code caishu gold}: makes what was corrected in brat into a gold standard, and goes on past what cannot be used. */
@Command(
        name = "gold",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes annotations that were corrected in brat into a gold standard:"
                + " a JSON object a line, with the text and its claims.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all is well",
            "2:some input or option could not be used, or the output not be written; the message says which",
            "130:interrupted"
        })
final class GoldCommand implements Callable<Integer> {

    private static final String ANNOTATIONS = ".ann";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of brat (.ann, the text beside each as .txt), or directories of such files.")
    private List<Path> files;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "CNY",
            description = "What currency a bare yuan is where a figure was marked anew, by ISO 4217. Default: ${DEFAULT-VALUE}.")
    private String currency;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write; standard output unless given."
            + " What is there stays until all is written.")
    private Path output;

    @Spec
    private CommandSpec command;

    private final OutputStream standardOutput;
    private final Interruption interruption;

    GoldCommand(OutputStream standardOutput, Interruption interruption) {
        this.standardOutput = standardOutput;
        this.interruption = interruption;
    }

    @Override
    public Integer call() {
        BratReader reader = reader();
        Complaints complaints = new Complaints(new StatusLine(command.commandLine().getErr()));
        OutputPlace place = new OutputPlace(output, standardOutput);
        try (place) {
            GoldWriter writer = new GoldWriter(place.writer());
            for (Path file : files) {
                for (Path annotations : annotations(file, complaints)) {
                    interruption.check();
                    AnnotatedDocument read = read(reader, annotations, complaints);
                    if (read != null) {
                        writer.write(read.document(), read.optional());
                    }
                }
            }
            place.complete();
        } catch (IOException e) {
            complaints.addUnwritable(place, e, place.fate(Checkpoint.START));
        } catch (CancellationException e) {
            complaints.add("interrupted" + place.fate(Checkpoint.START));
            return Interruption.EXIT_STATUS;
        }
        return complaints.exitStatus();
    }

    private BratReader reader() {
        try {
            return new BratReader(Vocabulary.standard(), currency);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--currency: " + e.getMessage(), e);
        }
    }

    /** The file, or those of the directory, by their names. */
    private static List<Path> annotations(Path file, Complaints complaints) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(file)) {
            if (file.toString().endsWith(ANNOTATIONS)) {
                found.add(file);
            } else {
                complaints.add(file + ": is neither an .ann file nor a directory; name what brat has written");
            }
            return found;
        }
        try (Stream<Path> entries = Files.list(file)) {
            entries.filter(entry -> entry.toString().endsWith(ANNOTATIONS)).sorted().forEach(found::add);
        } catch (IOException e) {
            complaints.add(BadInputException.unreadable(file.toString(), e).getMessage());
            return found;
        }
        if (found.isEmpty()) {
            complaints.add(file + ": has no .ann files; name the directory that brat writes to");
        }
        return found;
    }

    /** Null if nothing can be used. */
    private static AnnotatedDocument read(BratReader reader, Path annotations, Complaints complaints) {
        try {
            AnnotatedDocument read = reader.read(annotations);
            for (BratProblem problem : read.problems()) {
                complaints.add(annotations + ", " + problem);
            }
            return read;
        } catch (NoSuchFileException e) {
            complaints.add(annotations + ": there is no " + e.getFile() + "; bring it back, or check the name");
        } catch (CharacterCodingException e) {
            complaints.add(annotations + ": it or the .txt beside it is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            complaints.add(BadInputException.unreadable(annotations.toString(), e).getMessage());
        }
        return null;
    }
}
