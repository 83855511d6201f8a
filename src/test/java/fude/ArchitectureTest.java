package fude;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import javafx.beans.value.WritableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The architecture ({@code docs/architecture.md}) as tests. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fude");

    /** Classes of one package. */
    private static final int LARGEST_PACKAGE = 25;

    /** What the features of the window have in common. */
    private static final String[] SHARED = {
        "fude.ui.state", "fude.ui.look", "fude.ui.task", "fude.ui.controls..", "fude.ui.workbench"
    };

    /** Which package may use which, with those below them; each uses itself and {@code text}. */
    @ParameterizedTest
    @CsvSource({
        "text,",
        "file,",
        "nn, file",
        "data, file",
        "ink, data file",
        "training, nn data",
        "lab, training ink data nn file",
        "store, training ink data nn lab file",
        "cli, store lab training ink data nn file",
        "ui, store lab training ink data nn file",
    })
    void arrowsRunOneWay(String name, String known) {
        String[] allowed = ((known == null ? "" : known) + " text " + name).strip().split("\\s+");
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = "fude." + allowed[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage("fude." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("fude..").and(not(resideInAnyPackage(allowed))))
                .because("arrows run from the window and the terminal down to the numbers")
                .check(PROGRAM);
    }

    @Test
    void javaFxIsKnownByTheWindowAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("fude.ui..", "fude")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("everything but the window runs without a toolkit")
                .check(PROGRAM);
    }

    @Test
    void nd4jIsKnownByTheNumbersAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fude.nn.matrix")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .because("one package hides where the numbers lie")
                .check(PROGRAM);
    }

    @Test
    void javasImagesAreKnownByTheTwoDoorsOfPicturesAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(PictureReader|workbench\\.Export)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                .because("pictures come in by one door and leave by one")
                .check(PROGRAM);
    }

    @Test
    void theNetworkIsKnownByTheDownloadAlone() {
        noClasses()
                .that()
                .haveNameNotMatching("fude\\.data\\.download\\.(Download|Transfer)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .because("nothing is sent or fetched but published data, when somebody asks for it")
                .check(PROGRAM);
    }

    @Test
    void featuresOfTheWindowDoNotKnowOneAnother() {
        slices().matching("fude.ui.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("fude.ui.window"), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED))
                .because("only the window, which places them, knows all features")
                .check(PROGRAM);
    }

    @Test
    void viewModelsKnowNoControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("a view model can be tested without a window")
                .check(PROGRAM);
    }

    @Test
    void whatFeaturesShareIsChangedByCommandsAlone() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("fude.ui.state")
                .and()
                .areNotPrivate()
                .should()
                .notHaveRawReturnType(assignableTo(WritableValue.class))
                .because("each part of the state has one writer")
                .check(PROGRAM);
    }

    @Test
    void nobodyJumpsToTheFxThreadByHand() {
        noClasses()
                .should()
                .accessTargetWhere(target(name("runLater")))
                .because("results come back through tasks, which keep only the newest")
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("fude.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void aPackageCanBeTakenInAtOnce() {
        Map<String, Long> large =
                PROGRAM.stream()
                        .filter(type -> !type.isNestedClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(groupingBy(JavaClass::getPackageName, counting()));
        large.values().removeIf(classes -> classes <= LARGEST_PACKAGE);
        assertEquals(Map.of(), large);
    }

    @Test
    void standardStreamsBelongToMain() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fude.Main")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("the terminal writes to the console it is given")
                .check(PROGRAM);
    }

    @Test
    void packagesAreNamedAfterTheirSubject() {
        classes()
                .should()
                .resideOutsideOfPackages(
                        "..util..", "..common..", "..impl..", "..manager..", "..service..")
                .check(PROGRAM);
    }
}
