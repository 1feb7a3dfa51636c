package io.github.caishu.internal.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Elements that one thread maps at one go. A batch takes elements until a thread begins it: with a thread idle it holds one, whose
 * result nobody waits for, with all of them busy it grows, and the handing over costs less.
 */
final class Batch<T, R> implements Runnable {

    private static final int HEAVIEST = 16;

    private final Function<? super T, ? extends R> function;
    private final BooleanSupplier cancelled;
    private final FutureTask<List<R>> results = new FutureTask<>(this::mapAll);
    private final List<T> elements = new ArrayList<>();
    private int weight;
    private boolean begun;

    /** @param cancelled asked before each element */
    Batch(Function<? super T, ? extends R> function, BooleanSupplier cancelled) {
        this.function = function;
        this.cancelled = cancelled;
    }

    /** Takes an element, or says that it is too late or too much for that. The first element is never too much. */
    synchronized boolean add(T element, int itsWeight) {
        if (begun || !elements.isEmpty() && weight + itsWeight > HEAVIEST) {
            return false;
        }
        elements.add(element);
        weight += itsWeight;
        return true;
    }

    @Override
    public void run() {
        results.run();
    }

    private List<R> mapAll() {
        begin();
        List<R> mapped = new ArrayList<>(elements.size());
        for (T element : elements) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            mapped.add(function.apply(element));
        }
        elements.clear();
        return mapped;
    }

    private synchronized void begin() {
        begun = true;
    }

    boolean isDone() {
        return results.isDone();
    }

    /** Waits for the results. */
    List<R> results() throws InterruptedException, ExecutionException {
        return results.get();
    }

    /** What all its elements weigh, once it is done. */
    int weight() {
        return weight;
    }
}
