package io.github.caishu.output.brat;

import io.github.caishu.claim.Change;
import io.github.caishu.claim.ConceptDefinition;
import io.github.caishu.claim.Modality;
import io.github.caishu.claim.Taxonomy;
import io.github.caishu.quantity.Qualifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;

/** What is said of a figure by one of few words, and so is picked from a list. */
enum FigureAttribute {

    QUALIFIER("限定", "＝|≈|≲|＞|≥|≤|＜", taxonomy -> codes(Qualifier.values(), Qualifier::code)),
    CODE("概念代码", null, taxonomy -> taxonomy.definitions().stream().map(ConceptDefinition::code).toList()),
    DIRECTION("增减", "↑|↓", taxonomy -> codes(Change.Direction.values(), Change.Direction::code)),
    BASIS("比较基准", null, taxonomy -> codes(Change.Basis.values(), Change.Basis::code)),
    MODALITY("情态", "✓|?|→", taxonomy -> codes(Modality.values(), Modality::code));

    private final String chinese;
    /** A sign for each value, in their order; null for brat's own. */
    private final String glyphs;
    private final Function<Taxonomy, List<String>> values;

    FigureAttribute(String chinese, String glyphs, Function<Taxonomy, List<String>> values) {
        this.chinese = chinese;
        this.glyphs = glyphs;
        this.values = values;
    }

    private static <E> List<String> codes(E[] constants, Function<E, String> code) {
        return Arrays.stream(constants).map(code).toList();
    }

    static Optional<FigureAttribute> of(String typeName) {
        return Arrays.stream(values()).filter(attribute -> attribute.typeName().equals(typeName)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(FigureAttribute::typeName).toList();
    }

    /** {@code Qualifier}. */
    String typeName() {
        return StringUtils.capitalize(name().toLowerCase(Locale.ROOT));
    }

    /** All that it may be. */
    List<String> values(Taxonomy taxonomy) {
        return values.apply(taxonomy);
    }

    String chinese() {
        return chinese;
    }

    Optional<String> glyphs() {
        return Optional.ofNullable(glyphs);
    }
}
