package io.github.caishu.cli;

import io.github.caishu.output.xbrl.XbrlTaxonomy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code caishu taxonomy}: writes the schema that the reports of {@code extract --to xbrl} refer to. */
@Command(
        name = "taxonomy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the XBRL taxonomy of the claims. A report of extract --to xbrl looks for it beside itself, as "
                + XbrlTaxonomy.FILE + ".")
final class TaxonomyCommand implements Callable<Integer> {

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write; standard output unless given.")
    private Path output;

    @Spec
    private CommandSpec command;

    private final OutputStream standardOutput;

    TaxonomyCommand(OutputStream standardOutput) {
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() {
        Complaints complaints = new Complaints(new StatusLine(command.commandLine().getErr()));
        OutputPlace place = new OutputPlace(output, standardOutput);
        try (place) {
            XbrlTaxonomy.standard().write(place.writer());
            place.complete();
        } catch (IOException e) {
            complaints.addUnwritable(place, e, place.fate(Checkpoint.START));
        }
        return complaints.exitStatus();
    }
}
