package io.github.caishu;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.caishu.claim.Claim;
import io.github.caishu.internal.article.Step;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The way the data goes: nothing early knows anything late. */
@AnalyzeClasses(packages = "io.github.caishu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.caishu";
    private static final String STEPS = ROOT + ".internal.(period|change|concept|modality|source|entity)..";
    private static final String OUTPUT = ROOT + ".output";
    private static final String FORMATS = ROOT + ".output.*..";
    private static final String INTEROP = ROOT + ".interop..";
    private static final String CLI = ROOT + ".cli..";
    private static final String SPARK = ROOT + ".spark..";
    private static final List<String> WAY = List.of(
            ROOT + ".text..", ROOT + ".internal.lexicon..", ROOT + ".vocabulary..", ROOT + ".internal.numeral..", ROOT + ".numeral..",
            ROOT + ".quantity..", ROOT + ".claim..", ROOT + ".internal.article..", ROOT + ".internal.name..", STEPS,
            ROOT + ".internal.linking..", ROOT + ".internal.parallel..", ROOT, INTEROP, ROOT + ".internal.display..",
            OUTPUT, FORMATS, CLI, SPARK);
    private static final List<String> EDGES = List.of(INTEROP, FORMATS, CLI, SPARK);
    /** Of each library that is optional or provided, the packages that use it. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            entry("tools.jackson..", List.of(FORMATS, CLI)), entry("com.fasterxml.jackson..", List.of(FORMATS, CLI)),
            entry("org.apache.commons.csv..", List.of(OUTPUT + ".csv..")), entry("com.samskivert..", List.of(OUTPUT + ".html..")),
            entry("picocli..", List.of(CLI)), entry("org.mozilla.universalchardet..", List.of(CLI)),
            entry("me.tongfei..", List.of(CLI)), entry("org.jline..", List.of(CLI)),
            entry("javax.money..", List.of(INTEROP)), entry("javax.measure..", List.of(INTEROP)),
            entry("org.apache.spark..", List.of(SPARK)), entry("scala..", List.of(SPARK)), entry("org.slf4j..", List.of(SPARK)));

    @ArchTest
    static void arrowsPointOneWay(JavaClasses classes) {
        for (int i = 0; i < WAY.size() - 1; i++) {
            String[] later = WAY.subList(i + 1, WAY.size()).toArray(String[]::new);
            noClasses().that().resideInAPackage(WAY.get(i)).should().dependOnClassesThat().resideInAnyPackage(later).check(classes);
        }
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_ITS_PLACE_ON_THE_WAY = classes().should().resideInAnyPackage(WAY.toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EXTRACTION_NEEDS_NO_LIBRARY_THAT_A_PROGRAM_DOES_NOT_INHERIT = classes()
            .that().resideOutsideOfPackages(EDGES.toArray(String[]::new))
            .should().onlyDependOnClassesThat().resideInAnyPackage(ROOT + "..", "java..", "com.hankcs..", "org.apache.commons.lang3..",
                    "org.jspecify.annotations..");

    @ArchTest
    static void everyOtherLibraryHasItsPlace(JavaClasses classes) {
        PLACES.forEach((library, places) -> noClasses()
                .that().resideOutsideOfPackages(places.toArray(String[]::new))
                .should().dependOnClassesThat().resideInAPackage(library).check(classes));
    }

    @ArchTest
    static void noOtherLibraryIsUsed(JavaClasses classes) {
        Stream<String> known = Stream.of(ROOT + "..", "java..", "javax.xml.stream..", "com.hankcs..", "org.apache.commons.lang3..",
                "org.jspecify.annotations..");
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(Stream.concat(known, PLACES.keySet().stream()).toArray(String[]::new))
                .check(classes);
    }

    @ArchTest
    static final ArchRule NO_FORMAT_KNOWS_ANOTHER = slices().matching(ROOT + ".output.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule THE_SPARK_FUNCTIONS_USE_THE_LIBRARY_AS_ANY_PROGRAM_DOES = noClasses()
            .that().resideInAPackage(SPARK)
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + ".internal..", OUTPUT + "..", CLI);

    @ArchTest
    static final ArchRule THE_INTEROPERATION_USES_THE_LIBRARY_AS_ANY_PROGRAM_DOES_AND_NO_PROVIDER = noClasses()
            .that().resideInAPackage(INTEROP)
            .should().dependOnClassesThat().resideInAnyPackage(ROOT + ".internal..",
                    "org.javamoney..", "tech.units..", "systems.uom..", "si.uom..");

    @ArchTest
    static final ArchRule ONE_PACKAGE_KNOWS_HANLP = noClasses()
            .that().resideOutsideOfPackage(ROOT + ".internal.article..")
            .should().dependOnClassesThat().resideInAPackage("com.hankcs..");

    @ArchTest
    static final ArchRule NO_STEP_KNOWS_ANOTHER = slices().matching(STEPS).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule ONLY_THE_LINKING_TAKES_STEPS = noClasses()
            .that().resideOutsideOfPackages(STEPS, ROOT + ".internal.linking..")
            .should().dependOnClassesThat().resideInAPackage(STEPS);

    @ArchTest
    static final ArchRule A_STEP_IS_ALL_THAT_ITS_PACKAGE_SHOWS = classes()
            .that().resideInAPackage(STEPS).and().areTopLevelClasses().and().arePublic()
            .should().implement(Step.class);

    @ArchTest
    static final ArchRule CLAIMS_SHOW_AND_USE_NOTHING_INTERNAL = noClasses()
            .that().resideInAPackage(ROOT + ".claim..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + ".internal..");

    @ArchTest
    static final ArchRule A_CLAIM_IS_MADE_OF_PUBLIC_RECORDS = classes()
            .that(areClaimOrOneOfItsParts())
            .should().bePublic().andShould().beAssignableTo(Serializable.class).andShould(beRecordsOrEnums());

    private static DescribedPredicate<JavaClass> areClaimOrOneOfItsParts() {
        List<String> parts = Arrays.stream(Claim.class.getRecordComponents()).map(part -> part.getType().getName()).toList();
        return describe("are Claim or one of its parts", type -> type.isEquivalentTo(Claim.class) || parts.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> beRecordsOrEnums() {
        return new ArchCondition<>("be records or enums") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isEither = type.isRecord() || type.isEnum();
                events.add(new SimpleConditionEvent(type, isEither, type.getName() + " is neither record nor enum"));
            }
        };
    }

    @ArchTest
    static final ArchRule TEXT_IS_READ_WITHOUT_REGULAR_EXPRESSIONS = noClasses()
            .that().resideInAnyPackage(ROOT + ".text..", ROOT + ".internal.numeral..", ROOT + ".numeral..", ROOT + ".quantity..")
            .and().doNotHaveFullyQualifiedName(ROOT + ".text.Line") // its pattern looks at five characters at most
            .should().dependOnClassesThat().resideInAPackage("java.util.regex..");

    @ArchTest
    static final ArchRule NOTHING_PUBLIC_SHOWS_WHAT_IS_INTERNAL = codeUnits()
            .that().areDeclaredInClassesThat().resideOutsideOfPackage(ROOT + ".internal..")
            .and().areDeclaredInClassesThat().arePublic().and().arePublic()
            .should().notHaveRawReturnType(resideInAPackage(ROOT + ".internal.."))
            .andShould().notHaveRawParameterTypes(anyElementThat(resideInAPackage(ROOT + ".internal..")));

    @ArchTest
    static final ArchRule THE_READING_OF_NUMERALS_SERVES_WHAT_IS_INTERNAL_NUMERALS_AND_QUANTITIES = classes()
            .that().resideInAPackage(ROOT + ".internal.numeral..")
            .should().onlyBeAccessed().byAnyPackage(ROOT + ".internal..", ROOT + ".numeral..", ROOT + ".quantity..");
}
