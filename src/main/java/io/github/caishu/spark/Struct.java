package io.github.caishu.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** A record as a struct of SQL: its type and its rows are made from the same fields. */
record Struct<T>(List<Field<T>> fields) {

    @SafeVarargs
    static <T> Struct<T> of(Field<T>... fields) {
        return new Struct<>(List.of(fields));
    }

    StructType type() {
        return DataTypes.createStructType(fields.stream()
                .map(field -> DataTypes.createStructField(field.name(), field.type(), field.nullable())).toList());
    }

    Row row(T whole) {
        return RowFactory.create(fields.stream().map(field -> field.value().apply(whole)).toArray());
    }
}
