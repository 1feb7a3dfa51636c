package io.github.caishu.spark;

import io.github.caishu.FigureExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * An extractor that every copy of this object in a JVM shares. Spark gives each task a copy of its own of the functions it runs; an
 * extractor copied along would make its tables anew a task. So its settings travel as bytes, and the first text makes the extractor.
 */
final class SharedExtractor implements Serializable {

    private static final long serialVersionUID = 1L;
    /** By their settings, so that registering the same once more makes nothing. */
    private static final ConcurrentMap<ByteBuffer, FigureExtractor> MADE = new ConcurrentHashMap<>();

    private final byte[] settings;
    private transient FigureExtractor extractor;

    SharedExtractor(byte[] settings) {
        this.settings = settings;
    }

    static SharedExtractor of(FigureExtractor extractor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(extractor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SharedExtractor(bytes.toByteArray());
    }

    /** The extractor for texts of a day; with its own reference date if that is null. */
    FigureExtractor on(LocalDate date) {
        if (extractor == null) { // a race finds the same one twice
            extractor = MADE.computeIfAbsent(ByteBuffer.wrap(settings), SharedExtractor::make);
        }
        return date == null ? extractor : extractor.withReferenceDate(date);
    }

    /**
     * Reads here, not through a library: an object stream takes its classes from where the caller's come from, and on a cluster ours
     * come from {@code --jars}, which Spark's own libraries do not see.
     */
    private static FigureExtractor make(ByteBuffer settings) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(settings.array()))) {
            return (FigureExtractor) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the executors have another version of the library than the driver", e);
        }
    }
}
