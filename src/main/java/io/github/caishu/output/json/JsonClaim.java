package io.github.caishu.output.json;

import static io.github.caishu.output.json.JsonField.nullable;
import static io.github.caishu.output.json.JsonField.optional;
import static io.github.caishu.output.json.JsonField.required;
import static io.github.caishu.output.json.JsonScalar.DAY;
import static io.github.caishu.output.json.JsonScalar.TEXT;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.Claim;
import io.github.caishu.claim.Concept;
import io.github.caishu.claim.Entity;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Period;
import io.github.caishu.claim.Source;
import io.github.caishu.output.json.JsonQuantity.Said;
import io.github.caishu.text.Span;
import java.time.LocalDate;
import java.util.List;

/** The shapes of a claim and its parts. Every claim has every part; one that the text does not state is null. */
final class JsonClaim {

    private static final JsonField<Concept, String> CONCEPT_CODE = required("code", TEXT, Concept::code);
    private static final JsonField<Concept, String> CONCEPT_TEXT = nullable("text", TEXT, Concept::text);
    private static final JsonField<Concept, Span> CONCEPT_SPAN = nullable("span", JsonQuantity.SPAN, Concept::span);
    static final JsonObject<Concept> CONCEPT = new JsonObject<>(
            Concept.class,
            List.of(CONCEPT_CODE, CONCEPT_TEXT, CONCEPT_SPAN),
            in -> new Concept(in.get(CONCEPT_CODE), in.get(CONCEPT_TEXT), in.get(CONCEPT_SPAN)));

    private static final JsonField<Entity, String> ENTITY_TEXT = required("text", TEXT, Entity::text);
    private static final JsonField<Entity, Span> ENTITY_SPAN = required("span", JsonQuantity.SPAN, Entity::span);
    private static final JsonField<Entity, String> ENTITY_CODE = optional("code", TEXT, Entity::code);
    static final JsonObject<Entity> ENTITY = new JsonObject<>(
            Entity.class,
            List.of(ENTITY_TEXT, ENTITY_SPAN, ENTITY_CODE),
            in -> new Entity(in.get(ENTITY_TEXT), in.get(ENTITY_SPAN), in.get(ENTITY_CODE)));

    private static final JsonField<Period, String> PERIOD_TEXT = required("text", TEXT, Period::text);
    private static final JsonField<Period, Span> PERIOD_SPAN = required("span", JsonQuantity.SPAN, Period::span);
    private static final JsonField<Period, LocalDate> FIRST_DAY = nullable("start", DAY, Period::start);
    private static final JsonField<Period, LocalDate> LAST_DAY = nullable("end", DAY, Period::end);
    static final JsonObject<Period> PERIOD = new JsonObject<>(
            Period.class,
            List.of(PERIOD_TEXT, PERIOD_SPAN, FIRST_DAY, LAST_DAY),
            in -> new Period(in.get(PERIOD_TEXT), in.get(PERIOD_SPAN), in.get(FIRST_DAY), in.get(LAST_DAY)));

    static final JsonScalar<Change.Direction> DIRECTION_CODE = JsonScalar.coded(Change.Direction.class, Change.Direction::code);
    static final JsonScalar<Change.Basis> BASIS_CODE = JsonScalar.coded(Change.Basis.class, Change.Basis::code);
    private static final JsonField<Change, Change.Direction> DIRECTION = required("direction", DIRECTION_CODE, Change::direction);
    private static final JsonField<Change, Change.Basis> BASIS = nullable("basis", BASIS_CODE, Change::basis);
    private static final JsonField<Change, Span> CHANGE_SPAN = optional("span", JsonQuantity.SPAN, Change::span);
    private static final JsonField<Change, Span> BASIS_SPAN = optional("basisSpan", JsonQuantity.SPAN, Change::basisSpan);
    static final JsonObject<Change> CHANGE = new JsonObject<>(
            Change.class,
            List.of(DIRECTION, BASIS, CHANGE_SPAN, BASIS_SPAN),
            in -> new Change(in.get(DIRECTION), in.get(BASIS), in.get(CHANGE_SPAN), in.get(BASIS_SPAN)));

    private static final JsonField<Source, String> SOURCE_TEXT = required("text", TEXT, Source::text);
    private static final JsonField<Source, Span> SOURCE_SPAN = required("span", JsonQuantity.SPAN, Source::span);
    static final JsonObject<Source> SOURCE = new JsonObject<>(
            Source.class, List.of(SOURCE_TEXT, SOURCE_SPAN), in -> new Source(in.get(SOURCE_TEXT), in.get(SOURCE_SPAN)));

    static final JsonScalar<Modality> MODALITY_CODE = JsonScalar.coded(Modality.class, Modality::code);
    private static final JsonField<Claim, String> FIGURE_TEXT = JsonQuantity.FIGURE_TEXT.of(Claim::figure);
    private static final JsonField<Claim, Span> FIGURE_SPAN = JsonQuantity.FIGURE_SPAN.of(Claim::figure);
    private static final JsonField<Claim, Said> FIGURE = required("quantity", JsonQuantity.SAID, claim -> Said.of(claim.figure()));
    private static final JsonField<Claim, Concept> MEASURED = required("concept", CONCEPT, Claim::concept);
    private static final JsonField<Claim, Entity> ABOUT = nullable("entity", ENTITY, Claim::entity);
    private static final JsonField<Claim, Period> WHEN = nullable("period", PERIOD, Claim::period);
    private static final JsonField<Claim, Change> MOVE = nullable("change", CHANGE, Claim::change);
    private static final JsonField<Claim, Modality> MEANT = required("modality", MODALITY_CODE, Claim::modality);
    private static final JsonField<Claim, Source> SAID_BY = nullable("source", SOURCE, Claim::source);
    static final JsonObject<Claim> CLAIM = new JsonObject<>(
            Claim.class,
            List.of(FIGURE_TEXT, FIGURE_SPAN, FIGURE, MEASURED, ABOUT, WHEN, MOVE, MEANT, SAID_BY),
            in -> new Claim(in.get(FIGURE).mention(in.get(FIGURE_TEXT), in.get(FIGURE_SPAN)),
                    in.get(MEASURED), in.get(ABOUT), in.get(WHEN), in.get(MOVE), in.get(MEANT), in.get(SAID_BY)));

    private JsonClaim() {
    }
}
