package io.github.caishu.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls everything public with null: where the API does not say {@code @Nullable}, it is refused with an exception that names the
 * parameter; where it does, it is taken. What comes out null is marked, too.
 */
class NullSafetyTest {

    @Test
    void everyPublicPackageIsNullMarked() {
        assertThat(PublicTypes.all().stream().filter(type -> !type.getPackage().isAnnotationPresent(NullMarked.class))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nullIsRefusedWhereItIsNotMarked() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Executable callable : callables()) {
            for (Parameter parameter : callable.getParameters()) {
                if (!parameter.getType().isPrimitive() && !isNullable(parameter)) {
                    String name = name(callable) + " without " + parameter.getName();
                    tests.add(DynamicTest.dynamicTest(name, () -> assertThatNullPointerException().as(name)
                            .isThrownBy(() -> call(callable, parameter::equals))
                            .extracting(Throwable::getMessage).asString().containsPattern("(^|\")" + parameter.getName() + "($|\")")));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(150);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> nullIsTakenWhereItIsMarked() {
        return callables().stream().filter(callable -> Arrays.stream(callable.getParameters()).anyMatch(NullSafetyTest::isNullable))
                .map(callable -> DynamicTest.dynamicTest(name(callable), () ->
                        assertThatNoException().isThrownBy(() -> call(callable, NullSafetyTest::isNullable))));
    }

    @TestFactory
    Stream<DynamicTest> nullComesOutOnlyWhereItIsMarked() {
        return PublicTypes.all().stream().flatMap(type -> methods(type).filter(method -> method.getParameterCount() == 0))
                .filter(method -> !method.getReturnType().isPrimitive() && method.getReturnType() != void.class)
                .filter(method -> !method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .map(method -> DynamicTest.dynamicTest(name(method), () -> {
                    for (Object receiver : receivers(method)) {
                        assertThat(method.invoke(receiver)).as(() -> "of " + receiver).isNotNull();
                    }
                }));
    }

    /** The public constructors and methods that are given something. */
    private static List<Executable> callables() {
        return PublicTypes.all().stream().flatMap(type -> Stream.concat(Arrays.stream(type.getConstructors()), methods(type)))
                .filter(callable -> callable.getParameterCount() > 0).toList();
    }

    /** The public methods, without those that Java gives every record and enum. */
    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !(method.getName().equals("equals") || type.isEnum() && method.getName().equals("valueOf")));
    }

    private static Object call(Executable callable, Predicate<Parameter> isLeftOut) throws Throwable {
        Object[] arguments = Arrays.stream(callable.getParameters())
                .map(parameter -> isLeftOut.test(parameter) ? null : Samples.of(parameter.getType())).toArray();
        try {
            return callable instanceof Constructor<?> constructor ? constructor.newInstance(arguments)
                    : ((Method) callable).invoke(receivers((Method) callable).get(0), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Whom to ask; a static method asks nobody. */
    private static List<?> receivers(Method method) {
        return Modifier.isStatic(method.getModifiers()) ? Collections.singletonList(null) : Samples.all(method.getDeclaringClass());
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String name(Executable callable) {
        String parameters = Arrays.stream(callable.getParameterTypes()).map(Class::getSimpleName).collect(joining(", ", "(", ")"));
        return callable.getDeclaringClass().getSimpleName() + (callable instanceof Method ? "." + callable.getName() : "") + parameters;
    }
}
