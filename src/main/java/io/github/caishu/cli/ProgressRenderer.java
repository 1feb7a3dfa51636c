package io.github.caishu.cli;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DefaultProgressBarRenderer;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;

/**
 * {@code caishu  43% [====>     ] 12,345 documents (0:00:04 / 0:00:05) 3,086/s}: the share of the bytes, the documents done, the time
 * taken and the time left, the documents a second. Without a size of the whole there is no share and no time left.
 */
final class ProgressRenderer extends DefaultProgressBarRenderer {

    private final LongSupplier documents;

    /** @param sized whether the size of the whole is known */
    ProgressRenderer(LongSupplier documents, boolean sized) {
        super(ProgressBarStyle.ASCII, "", 1, true, null, ChronoUnit.SECONDS, sized, ProgressRenderer::timeLeft);
        this.documents = documents;
    }

    private static Optional<Duration> timeLeft(ProgressState progress) {
        if (progress.getCurrent() == 0) {
            return Optional.empty();
        }
        double left = (double) (progress.getMax() - progress.getCurrent()) / progress.getCurrent();
        return Optional.of(Duration.ofMillis(Math.round(progress.getElapsedAfterStart().toMillis() * left)));
    }

    @Override
    protected String ratio(ProgressState progress) {
        long count = documents.getAsLong();
        return String.format(Locale.ROOT, "%,d document%s", count, count == 1 ? "" : "s");
    }

    @Override
    protected String speed(ProgressState progress) {
        double seconds = Math.max(1, progress.getElapsedAfterStart().toMillis()) / 1000.0;
        return String.format(Locale.ROOT, "%,d/s", Math.round(documents.getAsLong() / seconds));
    }
}
