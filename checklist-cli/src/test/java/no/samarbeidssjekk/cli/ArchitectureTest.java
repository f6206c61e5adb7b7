package no.samarbeidssjekk.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileDescriptor;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import no.samarbeidssjekk.cli.command.ScoreCommand;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class ArchitectureTest {

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("no.samarbeidssjekk.cli");

  @Test
  void theClassesLookedAtAreTheCommands() {
    Assertions.assertThat(CLI.contain(ScoreCommand.class)).isTrue();
    Assertions.assertThat(CLI.contain(ArchitectureTest.class)).isFalse();
  }

  @Test
  void mainAloneTouchesTheProcess() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(System.class, Runtime.class, FileDescriptor.class)
        .check(CLI);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("no.samarbeidssjekk.cli.TemporaryFile")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessHandle.class)
        .because("only litter asks whether a process lives")
        .check(CLI);
  }

  @Test
  void mainAloneLooksAtTheClock() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Clock.class))).and(target(nameMatching("system.*"))))
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(TemporalAccessor.class)))
                .and(target(nameMatching("now")))
                .and(
                    DescribedPredicate.describe(
                        "without a clock",
                        call -> call.getTarget().getRawParameterTypes().isEmpty())))
        .check(CLI);
  }

  @Test
  void theCommandUsesTheLibraryAndPicocliAlone() {
    classes()
        .that()
        .doNotHaveFullyQualifiedName("no.samarbeidssjekk.cli.EditingDialogue")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("no.samarbeidssjekk..", "java..", "picocli..", "org.jspecify..")
        .check(CLI);
  }

  @Test
  void aCommandKnowsNothingOfWhatRunsIt() {
    noClasses()
        .that()
        .resideInAPackage("..cli.command..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Main.class, CommandRunner.class)
        .check(CLI);
  }

  @Test
  void theLibraryKnowsNothingOfTheCommand() {
    noClasses()
        .that()
        .resideOutsideOfPackage("no.samarbeidssjekk.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("no.samarbeidssjekk.cli..", "picocli..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.samarbeidssjekk"));
  }

  @Test
  void everyCommandIsAClassOfItsOwn() {
    classes()
        .that()
        .areAnnotatedWith(Command.class)
        .and()
        .resideInAPackage("..cli.command..")
        .should()
        .haveSimpleNameEndingWith("Command")
        .andShould()
        .bePublic()
        .check(CLI);
  }
}
