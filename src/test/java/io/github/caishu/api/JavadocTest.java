package io.github.caishu.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.caishu.api.ApiSource.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What doclint's group "missing" is for, but for what it asks of records: that a constructor says again what the record has said. */
class JavadocTest {

    private static final Pattern NULL = Pattern.compile("\\bnull\\b");
    private static final List<Declaration> API = ApiSource.declarations();

    @Test
    void everythingPublicSaysWhatItIs() {
        assertThat(API.stream().filter(JavadocTest::needsComment)).hasSizeGreaterThan(150);
        assertThat(API.stream().filter(JavadocTest::needsComment).filter(declaration -> !hasWords(declaration))).isEmpty();
    }

    @Test
    void everyComponentOfARecordIsExplained() {
        assertThat(API.stream().filter(JavadocTest::isRecord)).hasSizeGreaterThan(25).allSatisfy(type ->
                assertThat(explained(type)).isEqualTo(components(type).stream().map(part -> part.getName().toString()).toList()));
    }

    @Test
    void whatMayBeNullIsSaidInWordsAndToTheCompiler() {
        assertThat(API.stream().filter(JavadocTest::needsComment)).allSatisfy(declaration -> {
            Stream<ParamTree> saidToBeNull = params(declaration).filter(param -> saysNull(param.getDescription()));
            Stream<? extends VariableTree> marked = variables(declaration).stream().filter(variable -> isNullable(variable.getModifiers()));
            assertThat(saidToBeNull.map(param -> param.getName().toString()))
                    .isEqualTo(marked.map(variable -> variable.getName().toString()).toList());
        });
    }

    @Test
    void aMethodThatMayGiveNullSaysSoInWordsAndToTheCompiler() {
        assertThat(API.stream().filter(declaration -> declaration.tree() instanceof MethodTree)).hasSizeGreaterThan(100).allSatisfy(
                method -> assertThat(saysNull(body(method))).as(method.name())
                        .isEqualTo(hasWords(method) && isNullable(((MethodTree) method.tree()).getModifiers())));
    }

    private static boolean needsComment(Declaration declaration) {
        boolean overrides = declaration.tree() instanceof MethodTree method
                && method.getModifiers().getAnnotations().stream().anyMatch(annotation -> annotation.toString().startsWith("@Override"));
        boolean constructsRecord = declaration.name().endsWith("#<init>") && declaration.owner().getKind() == Tree.Kind.RECORD;
        return !overrides && !constructsRecord;
    }

    private static boolean hasWords(Declaration declaration) {
        return declaration.comment() != null && !declaration.comment().getFirstSentence().isEmpty();
    }

    private static boolean isRecord(Declaration declaration) {
        return declaration.tree().getKind() == Tree.Kind.RECORD;
    }

    private static List<VariableTree> components(Declaration type) {
        List<VariableTree> components = new ArrayList<>();
        for (Tree member : ((ClassTree) type.tree()).getMembers()) {
            if (member instanceof VariableTree field && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                components.add(field);
            }
        }
        return components;
    }

    private static List<? extends VariableTree> variables(Declaration declaration) {
        return declaration.tree() instanceof MethodTree method ? method.getParameters()
                : isRecord(declaration) ? components(declaration) : List.of();
    }

    private static List<String> explained(Declaration declaration) {
        return params(declaration).map(param -> param.getName().toString()).toList();
    }

    private static Stream<ParamTree> params(Declaration declaration) {
        return declaration.comment() == null ? Stream.of()
                : declaration.comment().getBlockTags().stream().filter(ParamTree.class::isInstance).map(ParamTree.class::cast);
    }

    /** What a comment says beside its tags, and of what is returned. */
    private static List<? extends DocTree> body(Declaration declaration) {
        if (declaration.comment() == null) {
            return List.of();
        }
        Stream<? extends DocTree> returned = declaration.comment().getBlockTags().stream().filter(ReturnTree.class::isInstance);
        return Stream.concat(declaration.comment().getFullBody().stream(), returned).toList();
    }

    private static boolean saysNull(List<? extends DocTree> words) {
        return words.stream().anyMatch(part -> NULL.matcher(part.toString()).find());
    }

    private static boolean isNullable(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().anyMatch(annotation -> annotation.toString().startsWith("@Nullable"));
    }
}
