package io.github.caishu.internal.parallel;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * The results of a function for the elements of an iterator, worked out on several threads and given in the order of the elements.
 *
 * <p>A thread of its own reads the iterator, so that what is ready need not wait for an element that is slow to come. It reads
 * ahead as far as there is room: elements have a weight, and the sum of those between the last result taken and the last element
 * read is bounded. That bounds the memory, and how long the threads can go on while the next result is a slow one.
 *
 * <p>What the iterator or the function throws, {@link #hasNext} and {@link #next} throw in its place of the order, and that is the
 * end. All threads are daemons and end by themselves with the last element. To be used by one thread.
 */
public final class OrderedMap<T, R> implements Iterator<R>, AutoCloseable {

    /** The room for each thread, in weights: enough to work on for some ten milliseconds. */
    private static final int ROOM = 512;

    private static final int MILLISECONDS_TO_STOP = 100;

    private final Iterator<? extends T> source;
    private final Function<? super T, ? extends R> function;
    private final ToLongFunction<? super T> weight;
    private final int wholeRoom;
    private final Semaphore room;
    private final BlockingQueue<Batch<T, R>> order = new LinkedBlockingQueue<>();
    private final ExecutorService workers;
    private final Thread reader = daemon("caishu-reader", this::read);
    private final Batch<T, R> end = new Batch<>(null, () -> true);
    private volatile boolean closed;
    private Throwable failureOfSource;
    private Batch<T, R> current;
    private Iterator<R> results = Collections.emptyIterator();

    private OrderedMap(Iterator<? extends T> source, Function<? super T, ? extends R> function, ToLongFunction<? super T> weight, int threads) {
        this.source = source;
        this.function = function;
        this.weight = weight;
        wholeRoom = Math.multiplyExact(ROOM, threads);
        room = new Semaphore(wholeRoom);
        workers = Executors.newFixedThreadPool(threads, work -> daemon("caishu-worker", work));
    }

    /**
     * Starts to read and to work.
     *
     * @param function called on several threads at once
     * @param weight   of an element, in characters or bytes, say; each thousand begun takes the room of one element
     * @param threads  how many work, beside the one that reads
     */
    public static <T, R> OrderedMap<T, R> start(
            Iterator<? extends T> source, Function<? super T, ? extends R> function, ToLongFunction<? super T> weight, int threads) {
        OrderedMap<T, R> map = new OrderedMap<>(source, function, weight, threads);
        map.reader.start();
        return map;
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read() {
        try {
            Batch<T, R> last = null;
            while (!closed && source.hasNext()) {
                T element = source.next();
                int itsWeight = (int) Math.min(wholeRoom, 1 + weight.applyAsLong(element) / 1000);
                room.acquire(itsWeight);
                if (last == null || !last.add(element, itsWeight)) {
                    last = new Batch<>(function, () -> closed);
                    last.add(element, itsWeight);
                    workers.execute(last); // first: what is in the order is waited for, and no thread can be started without memory
                    order.add(last);
                }
            }
        } catch (Throwable e) {
            failureOfSource = e;
        } finally {
            order.add(end);
            workers.shutdown();
        }
    }

    /** Whether {@link #hasNext} will know its answer without waiting. */
    public boolean isReady() {
        if (results.hasNext()) {
            return true;
        }
        Batch<T, R> next = order.peek();
        return next != null && (next == end || next.isDone());
    }

    /**
     * Waits for the next result.
     *
     * @throws CancellationException if this thread is interrupted; its interrupt flag is set
     */
    @Override
    public boolean hasNext() {
        while (!results.hasNext() && current != end && !closed) {
            if (current != null) {
                room.release(current.weight());
            }
            takeNextBatch();
        }
        return results.hasNext();
    }

    private void takeNextBatch() {
        try {
            current = nextInOrder();
            if (current != end) {
                results = current.results().iterator();
            } else if (failureOfSource != null) {
                throw ExceptionUtils.asRuntimeException(failureOfSource);
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted while waiting for a result").initCause(e);
        } catch (ExecutionException e) {
            close();
            throw ExceptionUtils.asRuntimeException(e.getCause());
        }
    }

    /** A reader that has run out of memory may not even say that this is the end. */
    private Batch<T, R> nextInOrder() throws InterruptedException {
        Batch<T, R> next = null;
        while (next == null) {
            boolean last = !reader.isAlive();
            next = order.poll(MILLISECONDS_TO_STOP, TimeUnit.MILLISECONDS);
            if (next == null && last) {
                return end;
            }
        }
        return next;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return results.next();
    }

    /**
     * Stops the threads: those that work, once they are through with the element at hand, which is not waited for; the one that
     * reads, by an interrupt. It is given a moment to leave the iterator, so that whoever owns that can close it, but no more: it
     * may wait for input that never comes.
     */
    @Override
    public void close() {
        closed = true;
        results = Collections.emptyIterator();
        reader.interrupt();
        try {
            reader.join(MILLISECONDS_TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
    }
}
