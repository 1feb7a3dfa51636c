package io.github.caishu.internal.parallel;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An {@link OrderedMap} as a stream: started by the terminal operation, closed with the stream. */
public final class OrderedStream<R> implements Spliterator<R> {

    private final Supplier<OrderedMap<?, R>> start;
    private OrderedMap<?, R> map;

    private OrderedStream(Supplier<OrderedMap<?, R>> start) {
        this.start = start;
    }

    /** @param start starts the map */
    public static <R> Stream<R> of(Supplier<OrderedMap<?, R>> start) {
        OrderedStream<R> elements = new OrderedStream<>(start);
        return StreamSupport.stream(elements, false).onClose(elements::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (map == null) {
            map = start.get();
        }
        if (!map.hasNext()) {
            return false;
        }
        action.accept(map.next());
        return true;
    }

    /** Never splits: a piece split off would have to be read in full before. */
    @Override
    public Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }

    private void close() {
        if (map != null) {
            map.close();
        }
    }
}
