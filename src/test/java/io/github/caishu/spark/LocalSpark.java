package io.github.caishu.spark;

import org.apache.spark.sql.SparkSession;

/** A real Spark with two cores in this process. There can be one in a process, so all tests share it; each takes a session of its own. */
public final class LocalSpark {

    private static final SparkSession SPARK = SparkSession.builder().master("local[2]")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();

    private LocalSpark() {
    }

    /** A session with functions, views and settings of its own. */
    public static SparkSession session() {
        return SPARK.newSession();
    }
}
