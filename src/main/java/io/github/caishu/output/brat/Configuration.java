package io.github.caishu.output.brat;

import io.github.caishu.claim.Taxonomy;
import io.github.caishu.quantity.QuantityType;
import java.util.StringJoiner;

/** The files that tell brat what there is to annotate, and how it looks. */
final class Configuration {

    static final String ANNOTATION_FILE = "annotation.conf";
    static final String VISUAL_FILE = "visual.conf";

    private static final String ANY_FIGURE = "<FIGURE>=" + String.join("|", FigureType.names()) + "\n";

    private Configuration() {
    }

    /** The types of spans, arcs and attributes. */
    static String annotation(Taxonomy taxonomy) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("[entities]");
        lines.add("!Figure");
        FigureType.names().forEach(name -> lines.add("\t" + name));
        lines.add("!Part");
        for (PartType part : PartType.values()) {
            lines.add("\t" + part.typeName());
        }
        lines.add("\n[relations]\n" + ANY_FIGURE);
        for (PartType part : PartType.values()) {
            lines.add(part.relation() + "\tArg1:<FIGURE>, Arg2:" + part.typeName());
        }
        lines.add("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"); // a name may be entity and source, and hold the concept
        lines.add("\n[events]");
        lines.add("\n[attributes]\n" + ANY_FIGURE);
        for (FigureAttribute attribute : FigureAttribute.values()) {
            lines.add(attribute.typeName() + "\tArg:<FIGURE>, Value:" + String.join("|", attribute.values(taxonomy)));
        }
        return lines.toString();
    }

    /** Labels and colours. */
    static String visual() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("[labels]");
        lines.add("Figure | 数字");
        lines.add("Part | 成分");
        lines.add(FigureType.OPTIONAL + " | 可标可不标 | 可选");
        lines.add(FigureType.NO_FIGURE + " | 不是数字 | 非");
        for (QuantityType type : QuantityType.values()) {
            lines.add(FigureType.name(type) + " | " + FigureType.chinese(type));
        }
        for (PartType part : PartType.values()) {
            lines.add(part.typeName() + " | " + part.chinese());
            lines.add(part.relation() + " | " + part.chinese());
        }
        for (FigureAttribute attribute : FigureAttribute.values()) {
            lines.add(attribute.typeName() + " | " + attribute.chinese());
        }
        lines.add("\n[drawing]");
        lines.add("SPAN_DEFAULT\tfgColor:black, bgColor:#ffe9a8, borderColor:darken");
        lines.add("ARC_DEFAULT\tcolor:#666666, arrowHead:triangle-5");
        lines.add("ATTRIBUTE_DEFAULT\tglyph:*");
        lines.add(FigureType.OPTIONAL + "\tbgColor:white");
        lines.add(FigureType.NO_FIGURE + "\tbgColor:white, fgColor:#999999");
        for (PartType part : PartType.values()) {
            lines.add(part.typeName() + "\tbgColor:" + part.colour());
        }
        for (FigureAttribute attribute : FigureAttribute.values()) {
            attribute.glyphs().ifPresent(glyphs -> lines.add(attribute.typeName() + "\tglyph:" + glyphs));
        }
        return lines.toString();
    }
}
