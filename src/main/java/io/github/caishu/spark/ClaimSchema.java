package io.github.caishu.spark;

import static io.github.caishu.spark.Field.always;
import static io.github.caishu.spark.Field.maybe;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.numeral.Amount;
import io.github.caishu.text.Span;
import java.math.BigDecimal;
import java.util.function.Function;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;

/** The table of a claim's fields, with the names and codes of the JSON output. */
final class ClaimSchema {

    private static final Struct<Span> SPAN = Struct.of(
            always("start", IntegerType, Span::start),
            always("end", IntegerType, Span::end));

    private static final Struct<Concept> CONCEPT = Struct.of(
            always("code", StringType, Concept::code),
            maybe("text", StringType, Concept::text),
            maybe("span", SPAN, Concept::span));

    private static final Struct<Entity> ENTITY = Struct.of(
            always("text", StringType, Entity::text),
            always("span", SPAN, Entity::span),
            maybe("code", StringType, Entity::code));

    private static final Struct<Period> PERIOD = Struct.of(
            always("text", StringType, Period::text),
            always("span", SPAN, Period::span),
            maybe("start", DateType, Period::start),
            maybe("end", DateType, Period::end));

    private static final Struct<Change> CHANGE = Struct.of(
            always("direction", StringType, change -> change.direction().code()),
            maybe("basis", StringType, change -> change.basis() == null ? null : change.basis().code()),
            maybe("span", SPAN, Change::span),
            maybe("basis_span", SPAN, Change::basisSpan));

    private static final Struct<Source> SOURCE = Struct.of(
            always("text", StringType, Source::text),
            always("span", SPAN, Source::span));

    static final Struct<Claim> CLAIM = Struct.of(
            always("text", StringType, Claim::text),
            always("span", SPAN, Claim::span),
            always("type", StringType, claim -> claim.quantity().type().code()),
            maybe("value", SqlDecimal.TYPE, ClaimSchema::value),
            maybe("low", SqlDecimal.TYPE, claim -> end(claim, Amount::low)),
            maybe("high", SqlDecimal.TYPE, claim -> end(claim, Amount::high)),
            always("decimals", IntegerType, claim -> claim.quantity().amount().decimals()),
            maybe("unit", StringType, claim -> claim.quantity().unit()),
            maybe("ucum", StringType, claim -> claim.quantity().ucum()),
            always("qualifier", StringType, claim -> claim.quantity().qualifier().code()),
            maybe("unit_span", SPAN, claim -> claim.figure().unitSpan()),
            maybe("qualifier_span", SPAN, claim -> claim.figure().qualifierSpan()),
            always("concept", CONCEPT, Claim::concept),
            maybe("entity", ENTITY, Claim::entity),
            maybe("period", PERIOD, Claim::period),
            maybe("change", CHANGE, Claim::change),
            always("modality", StringType, claim -> claim.modality().code()),
            maybe("source", SOURCE, Claim::source));

    /** What the functions return. */
    static final ArrayType CLAIMS = DataTypes.createArrayType(CLAIM.type(), false);

    private ClaimSchema() {
    }

    private static BigDecimal value(Claim claim) {
        Amount amount = claim.quantity().amount();
        return amount.isInterval() ? null : SqlDecimal.of(amount.value());
    }

    private static BigDecimal end(Claim claim, Function<Amount, BigDecimal> end) {
        Amount amount = claim.quantity().amount();
        return amount.isInterval() ? SqlDecimal.of(end.apply(amount)) : null;
    }
}
