package io.github.caishu.cli;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * That the process is to end before its work is done, as by Ctrl-C. The run ends where a document does: the thread at work is woken
 * where it waits, and nowhere else, for a Java thread that is interrupted while it writes leaves its file closed.
 */
final class Interruption {

    /** What a shell tells of a process that Ctrl-C has ended. */
    static final int EXIT_STATUS = 130;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final CountDownLatch over = new CountDownLatch(1);
    private boolean requested;
    private Thread waiting;

    /** An interruption by a signal to this process, which ends when its work is {@link #over}. */
    static Interruption bySignal() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interruption.request();
            interruption.awaitEnd();
        }, "caishu-interruption"));
        return interruption;
    }

    /** From any thread. */
    synchronized void request() {
        requested = true;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /** All is written and told. */
    void over() {
        over.countDown();
    }

    /** But for work that hangs. */
    private void awaitEnd() {
        try {
            over.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws CancellationException if the run is to end */
    synchronized void check() {
        if (requested) {
            throw new CancellationException("interrupted");
        }
    }

    /**
     * The answer of something that may have to wait for it, and gives that up with a {@link CancellationException} when its thread is
     * interrupted.
     *
     * @throws CancellationException if the run is to end
     */
    <T> T orAnswer(Supplier<T> wait) {
        begin();
        try {
            return wait.get();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        check();
        waiting = Thread.currentThread();
    }

    private synchronized void end() {
        waiting = null;
        if (requested) {
            Thread.interrupted(); // it has been heeded, and what is left to write is to be written
        }
    }
}
