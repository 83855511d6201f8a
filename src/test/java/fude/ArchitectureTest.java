package fude;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house ({@code docs/architecture.md}) as tests. */
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fude");

    /** Who may know whom among our own rooms; each knows itself and {@code text} besides. */
    @ParameterizedTest
    @CsvSource({
        "text,",
        "nn,",
        "data,",
        "ink, data",
        "training, nn data",
        "lab, training ink data nn",
        "store, training ink data nn lab",
        "cli, store lab training ink data nn",
        "ui, store lab training ink data nn",
    })
    void arrowsRunOneWay(String room, String known) {
        String[] allowed = ((known == null ? "" : known) + " text " + room).strip().split("\\s+");
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = "fude." + allowed[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage("fude." + room + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("fude..").and(not(resideInAnyPackage(allowed))))
                .because("arrows run from the window and the terminal down to the numbers")
                .check(HOUSE);
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
                .check(HOUSE);
    }

    @Test
    void nd4jIsKnownByTheNumbersAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fude.nn")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .because("one room hides where the numbers lie")
                .check(HOUSE);
    }

    @Test
    void javasImagesAreKnownByTheTwoDoorsOfPicturesAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(PictureReader|window\\.Export)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                .because("pictures come in by one door and leave by one")
                .check(HOUSE);
    }

    @Test
    void theNetworkIsKnownByTheDownloadAlone() {
        noClasses()
                .that()
                .haveNameNotMatching("fude\\.data\\.(Download|Transfer)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .because("nothing is sent or fetched but published data, when somebody asks for it")
                .check(HOUSE);
    }

    @Test
    void featuresOfTheWindowDoNotKnowOneAnother() {
        slices().matching("fude.ui.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("fude.ui.window"), alwaysTrue())
                .because("only the window, which places them, knows all features")
                .check(HOUSE);
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
                .check(HOUSE);
    }

    @Test
    void nobodyJumpsToTheFxThreadByHand() {
        noClasses()
                .should()
                .accessTargetWhere(target(name("runLater")))
                .because("results come back through tasks, which keep only the newest")
                .check(HOUSE);
    }

    @Test
    void roomsFormNoCircles() {
        slices().matching("fude.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void standardStreamsBelongToMain() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("fude.Main")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("the terminal writes to the console it is given")
                .check(HOUSE);
    }

    @Test
    void roomsAreNamedAfterTheirSubject() {
        classes()
                .should()
                .resideOutsideOfPackages(
                        "..util..", "..common..", "..impl..", "..manager..", "..service..")
                .check(HOUSE);
    }
}
