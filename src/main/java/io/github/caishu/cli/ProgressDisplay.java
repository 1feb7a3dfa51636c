package io.github.caishu.cli;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * A bar on the status line, drawn once a second. How many documents there will be nobody knows before they are read; so the bar
 * measures the bytes, and the documents are counted beside it.
 */
final class ProgressDisplay implements Progress {

    private final AtomicLong documents = new AtomicLong();
    private final ProgressBarRenderer renderer;
    private final BooleanSupplier wanted;
    private final Duration quiet;
    private final ProgressBar bar;
    /** Null until it is asked. */
    private Boolean shown;

    /**
     * @param bytes  of the whole input, if known
     * @param wanted asked once, when the bar would be drawn for the first time
     * @param quiet  how long nothing is drawn: what is done by then needs no bar
     */
    ProgressDisplay(StatusLine line, OptionalLong bytes, BooleanSupplier wanted, Duration quiet) {
        this.wanted = wanted;
        this.quiet = quiet;
        renderer = new ProgressRenderer(documents::get, bytes.isPresent());
        bar = ProgressBar.builder()
                .setTaskName("caishu")
                .setInitialMax(bytes.orElse(-1))
                .setConsumer(line)
                .setRenderer(this::render)
                .continuousUpdate() // the time goes on though a long document takes it all
                .build();
    }

    private String render(ProgressState progress, int columns) {
        if (shown == null && progress.getElapsedAfterStart().compareTo(quiet) >= 0) {
            shown = wanted.getAsBoolean();
        }
        return Boolean.TRUE.equals(shown) ? renderer.render(progress, columns) : "";
    }

    @Override
    public void step(long bytes, long ofDocuments) {
        documents.addAndGet(ofDocuments);
        bar.stepBy(bytes);
    }

    /** A byte order mark or a file that breaks off do not keep the bar from its end. */
    @Override
    public void complete() {
        bar.stepTo(bar.getMax());
    }

    @Override
    public void close() {
        bar.close();
    }
}
