package io.github.caishu.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A function of SQL that is called with a text, or with a text and a date.
 *
 * <p>No stable API of Spark registers that under one plain name: {@code spark.udf()} keeps one number of arguments a name, a function
 * of SQL with a default value cannot stand in {@code explode} or {@code ORDER BY}, and a catalogue's functions want the catalogue's
 * name before theirs. So the function is a stable one of two arguments, and what completes them goes into the session's registry
 * by hand. That step is all here that a later Spark may want otherwise.
 */
final class SqlFunction {

    private static final Literal NO_DATE = Literal.create(null, DataTypes.DateType);

    private final String name;
    private final SparkUserDefinedFunction ofTextAndDate;

    private SqlFunction(String name, ClaimRows rows) {
        this.name = name;
        ofTextAndDate = (SparkUserDefinedFunction) functions.udf(rows, ClaimSchema.CLAIMS).withName(name);
    }

    static void register(SparkSession spark, String name, SharedExtractor shared, Reading reading) {
        if (!(spark instanceof org.apache.spark.sql.classic.SparkSession session)) {
            throw new IllegalArgumentException("a Spark Connect client cannot register " + name + "; run the job with spark-submit");
        }
        SqlFunction function = new SqlFunction(name, new ClaimRows(shared, reading));
        session.sessionState().functionRegistry().createOrReplaceTempFunction(name, function::call, "java_udf");
    }

    private Expression call(Seq<Expression> arguments) {
        return switch (arguments.size()) {
            case 1 -> call(arguments.head(), NO_DATE);
            case 2 -> call(arguments.head(), arguments.last());
            default -> throw new IllegalArgumentException(
                    name + " takes a text, or a text and the date it was published, but is given " + arguments.size() + " arguments");
        };
    }

    private Expression call(Expression text, Expression date) {
        List<Expression> arguments = List.of(as(DataTypes.StringType, text), as(DataTypes.DateType, date));
        return UserDefinedFunctionUtils.toScalaUDF(ofTextAndDate, CollectionConverters.asScala(arguments).toSeq());
    }

    /** A function of Java casts nothing itself, but a date read from JSON is a string. */
    private static Expression as(DataType type, Expression argument) {
        return argument.dataType().equals(type) ? argument : new Cast(argument, type, Option.empty());
    }
}
