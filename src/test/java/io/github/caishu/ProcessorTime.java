package io.github.caishu;

import java.lang.management.ManagementFactory;

/** The time that this thread has had a processor: what others do on the machine meanwhile does not count. */
public final class ProcessorTime {

    private ProcessorTime() {
    }

    /** In nanoseconds, since some moment. */
    public static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
