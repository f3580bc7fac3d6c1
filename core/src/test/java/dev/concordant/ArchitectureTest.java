package dev.concordant;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Externalizable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrow that the root package draws, and the rules of the house. */
class ArchitectureTest {

  private static final String ROOT = "dev.concordant";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /**
   * What each package may see of the others. One that is missing here has no place in the house.
   */
  private static final Map<String, Set<String>> ARROW =
      Map.of(
          "value", Set.of(),
          "source", Set.of(),
          "lexicon", Set.of("value"),
          "language", Set.of("source"),
          "mention", Set.of("source", "value", "lexicon"),
          "claim", Set.of("source", "value", "lexicon", "language", "mention"),
          "alignment", Set.of("source", "value", "lexicon", "language", "mention", "claim"),
          "finding", Set.of("source", "value", "lexicon", "mention", "claim", "alignment"),
          "report", Set.of("source", "value", "mention", "claim", "alignment", "finding"),
          "assertions", Set.of("", "source", "value", "claim", "alignment", "finding", "report"));

  static Stream<String> packages() {
    return ARROW.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_sees_only_what_comes_before_it(String name) {
    List<String> allowed =
        new ArrayList<>(List.of("java..", "org.jspecify..", "com.google.common.."));
    allowed.add("org.apache.commons.lang3..");
    allowed.add(ROOT + "." + name + "..");
    ARROW.get(name).forEach(other -> allowed.add(other.isEmpty() ? ROOT : ROOT + "." + other));
    if (name.equals("language")) {
      allowed.add("opennlp..");
    }
    if (name.equals("assertions")) {
      allowed.add("org.opentest4j..");
    }
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void every_package_has_a_place() {
    Set<String> found = new TreeSet<>();
    HOUSE.forEach(each -> found.add(each.getPackageName()));
    Set<String> known = new TreeSet<>(Set.of(ROOT));
    ARROW.keySet().forEach(name -> known.add(ROOT + "." + name));
    assertThat(known).containsAll(found);
  }

  @Test
  void no_way_leads_back() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void public_classes_cannot_be_extended() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .orShould(beASealedOrEnumType())
        .check(HOUSE);
  }

  @Test
  void public_signatures_speak_of_the_jdk_and_the_house_only() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(speakOfTheJdkAndTheHouseOnly())
        .check(HOUSE);
  }

  @Test
  void no_clock_locale_or_time_zone_of_the_machine_is_read() {
    noClasses()
        .should()
        .callMethodWhere(
            target(
                "now",
                Set.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Instant.class)))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Date.class)
        .check(HOUSE);
  }

  /** What SECURITY.md promises. A text is data: there is nothing that it could make run. */
  @Test
  void no_network_reflection_process_or_foreign_object_is_in_reach() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.net..",
            "java.rmi..",
            "javax.naming..",
            "java.nio.channels..",
            "java.lang.reflect..",
            "java.lang.invoke..",
            "javax.script..",
            "javax.tools..",
            "java.beans..",
            "java.util.prefs..",
            "sun..",
            "jdk..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            ObjectInputStream.class,
            ObjectInputFilter.class,
            Externalizable.class,
            Process.class,
            ProcessBuilder.class,
            Runtime.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethodWhere(target("loadClass", Set.of(ClassLoader.class)))
        .orShould()
        .callMethodWhere(target("load", Set.of(System.class)))
        .orShould()
        .callMethodWhere(target("loadLibrary", Set.of(System.class)))
        .check(HOUSE);
  }

  /** The models of the class path are archives; nothing that a user gives is taken for one. */
  @Test
  void only_the_models_are_unpacked() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".language")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.zip..")
        .check(HOUSE);
  }

  /** House tables may be resources of the class path, which have URLs; others are refused. */
  @Test
  void only_the_tables_of_the_lexicon_open_a_url() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.net..")
                .and(not(equivalentTo(URL.class)))
                .and(not(equivalentTo(URLConnection.class))))
        .check(HOUSE);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".lexicon.Table")
        .should()
        .dependOnClassesThat(equivalentTo(URLConnection.class))
        .orShould()
        .callMethodWhere(target("openStream", Set.of(URL.class)))
        .orShould()
        .callMethodWhere(target("getContent", Set.of(URL.class)))
        .check(HOUSE);
  }

  /** Files are read in two places, and written in one. */
  @Test
  void files_are_only_those_of_house_tables_and_baselines() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            File.class,
            FileOutputStream.class,
            FileInputStream.class,
            FileWriter.class,
            FileReader.class,
            RandomAccessFile.class,
            FileSystem.class)
        .check(HOUSE);
    Map<String, Set<String>> allowed =
        Map.of(
            ROOT + ".lexicon.Table",
            Set.of("newInputStream"),
            ROOT + ".report.Baseline",
            Set.of("readAllLines", "writeString"));
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".lexicon.Table")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".report.Baseline")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class)
        .check(HOUSE);
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "other than those of " + allowed,
                call ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && !allowed
                            .getOrDefault(call.getOriginOwner().getName(), Set.of())
                            .contains(call.getTarget().getName())))
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaMethodCall> target(String method, Set<Class<?>> owners) {
    return DescribedPredicate.describe(
        method + "() of " + owners,
        call ->
            call.getTarget().getName().equals(method)
                && owners.stream().anyMatch(call.getTargetOwner()::isEquivalentTo));
  }

  private static ArchCondition<JavaClass> beASealedOrEnumType() {
    return new ArchCondition<>("be an enum or sealed") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean fine = item.isEnum() || item.reflect().isSealed();
        events.add(new SimpleConditionEvent(item, fine, item.getName() + " can be extended"));
      }
    };
  }

  private static ArchCondition<JavaMethod> speakOfTheJdkAndTheHouseOnly() {
    return new ArchCondition<>("speak of the JDK and the house only") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        for (JavaClass type : method.getAllInvolvedRawTypes()) {
          String name = type.getBaseComponentType().getPackageName();
          boolean fine = name.isEmpty() || name.startsWith("java.") || name.startsWith(ROOT);
          events.add(
              new SimpleConditionEvent(
                  method, fine, method.getFullName() + " speaks of " + type.getName()));
        }
      }
    };
  }
}
