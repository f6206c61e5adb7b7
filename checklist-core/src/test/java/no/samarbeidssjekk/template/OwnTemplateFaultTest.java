package no.samarbeidssjekk.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a template is said at its place, in the user's words, and all at once. */
class OwnTemplateFaultTest {

  /** A template, and each of its problems as «LINE:COLUMN code». */
  record Fault(String template, List<String> problems) {

    static Fault of(String template, String... problems) {
      return new Fault(template, List.of(problems));
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        Fault.of("<#list items as i>${i.id}", "1:25 template-unclosed"),
        Fault.of("${title", "1:7 template-unclosed"),
        Fault.of("a\n<#assign x = \"y", "2:16 template-syntax"),
        Fault.of("<#if", "1:2 template-syntax"),
        Fault.of("<#assign x = 1 +", "1:16 template-ends-early"),
        Fault.of("a\r\n<#if isOpen>b<#esle></#if>", "2:15 template-word-unknown"),
        Fault.of("${title?uppercase}", "1:9 template-word-unknown"),
        Fault.of("</#list>", "1:1 template-syntax"),
        Fault.of("${}", "1:3 template-syntax"),
        Fault.of("\n  ${titel}", "2:5 template-value-missing"),
        Fault.of("\t${titel}", "1:4 template-value-missing"),
        Fault.of("😀 ${titel}", "1:5 template-value-missing"),
        Fault.of("${trust.note}", "1:3 template-value-missing"),
        Fault.of("<@foo/>", "1:3 template-value-missing"),
        Fault.of("${trust}", "1:3 template-value-kind"),
        Fault.of("<#list title as x></#list>", "1:8 template-value-kind"),
        Fault.of("<#if count>x</#if>", "1:6 template-value-kind"),
        Fault.of("${title?number}", "1:1 template-failed"),
        Fault.of("<#assign x = 1 / 0>", "1:1 template-failed"),
        Fault.of("<#stop \"Feil versjon\">", "1:1 template-stopped"),
        Fault.of("<#include \"felles.ftl\">", "1:1 template-file-missing"),
        Fault.of("<#import \"felles.ftl\" as f>", "1:1 template-file-missing"),
        Fault.of("<#include \"../hemmelig.txt\">", "1:1 template-file-missing"),
        Fault.of("<#include \"a/../../hemmelig.txt\">", "1:1 template-file-missing"),
        Fault.of("<#include \"/etc/passwd\">", "1:1 template-file-missing"),
        Fault.of("<#include \"file:///etc/passwd\">", "1:1 template-file-missing"),
        Fault.of("<#include \"https://example.org/\">", "1:1 template-file-missing"),
        Fault.of("<#include \".env\">", "1:1 template-file-missing"),
        Fault.of("<#include \"..\\\\hemmelig.txt\">", "1:1 template-file-missing"),
        Fault.of("<#ftl encoding=\"latin1\">", "1:1 template-header-refused"),
        Fault.of(" <#ftl attributes={\"a\": \"b\"?left_pad(9)}>", "1:2 template-header-refused"),
        Fault.of("<#ftl strip_text=(\"a\"?matches(\"(a+)+$\"))>", "1:1 template-header-refused"),
        Fault.of("<#ftl output_format=\"${title}\">", "1:1 template-header-refused"),
        Fault.of("<#assign x = 1..5>", "1:14 template-range-refused"),
        Fault.of("<#list (1..5) as x></#list>", "1:9 template-range-refused"),
        Fault.of("${[1..][0]?size}", "1:4 template-range-refused"),
        Fault.of("<#assign x = items + items>", "1:14 template-sum-refused"),
        Fault.of("<#assign x = (items + items) + items>", "1:14 template-sum-refused"),
        Fault.of("<#assign x = {\"a\": 1} + {\"b\": 2}>", "1:14 template-sum-refused"),
        Fault.of("<#assign x = items><#assign x += x>", "1:20 template-sum-refused"),
        Fault.of("<#macro m a=title+title></#macro>", "1:13 template-sum-refused"),
        Fault.of("${title?left_pad(2000000000)}", "1:3 template-argument-refused"),
        Fault.of("${title?right_pad(count)}", "1:3 template-argument-refused"),
        Fault.of("${title?replace(\"(a+)+$\", \"\", \"r\")}", "1:3 template-argument-refused"),
        Fault.of("${title?replace(\"a\", \"\", title)}", "1:3 template-argument-refused"),
        Fault.of("${title?replace(\"${title}\", \"\")}", "1:3 template-argument-refused"),
        Fault.of("${title?keep_before(\"(a+)+$\", \"ri\")}", "1:3 template-argument-refused"),
        Fault.of("<#list items?chunk(100000) as c></#list>", "1:8 template-argument-refused"),
        Fault.of("${title?contains(\"" + "a".repeat(51) + "\")}", "1:3 template-argument-refused"),
        Fault.of(
            "${title?api.length()}${title?new()}",
            "1:3 template-word-refused",
            "1:24 template-word-refused"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsSaidAtItsPlaceAndNothingIsPrinted(Fault fault) throws IOException {
    List<Problem> problems = OwnTemplates.of(fault.template()).problems();

    assertThat(problems)
        .extracting(problem -> problem.position() + " " + problem.code().code())
        .isEqualTo(fault.problems());
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.source()).isEqualTo("maler/report.md.ftl");
              assertThat(Language.values())
                  .extracting(problem.sentence()::in)
                  .doesNotHaveDuplicates()
                  .allSatisfy(OwnTemplateFaultTest::isInTheUsersWords);
            });
  }

  /** No class, no stack and no advice in another language than the sentence. */
  private static void isInTheUsersWords(String sentence) {
    assertThat(sentence)
        .matches(".+[.?]")
        .doesNotContain("\n", "freemarker.", "java.", "wrap", "Tip:", "FTL stack", "Exception");
  }

  /** What reaches code, the clock or the machine, or cannot be stopped once it runs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
        "${title?api.getClass()}",
        "${title?eval}",
        "${\"{}\"?eval_json}",
        "<#assign t = \"x\"?interpret>",
        "${\"${title?eval}\"}",
        "<#assign t = {\"a\": [title?eval]}>",
        "<#macro m a=title?eval></#macro>",
        "<#function f><#return title?eval></#function>",
        "${title?matches(\"(a+)+$\")?c}",
        "<#list title?split(\"\") as c></#list>",
        "<#list items?filter(i -> true) as i></#list>",
        "<#list items?map(i -> i.id) as i></#list>",
        "${.now}",
        "${.version}",
        "${.get_optional_template(\"x\").exists?c}",
        "${.locale}",
        "${count?number_to_date}",
        "<#setting locale=\"tr_TR\">",
        "<#setting time_zone=\"GMT\">",
        "<#setting classic_compatible=true>",
        "<#setting url_escaping_charset=\"x\">",
        "<#attempt>${x}<#recover></#attempt>",
        "<#transform title></#transform>",
        "<#visit trust>",
        "<#foreach i in items></#foreach>",
        "<#escape x as x?html>${title}</#escape>"
      })
  void whatIsNotKnownToBeHarmlessIsRefusedBeforeItRuns(String template) throws IOException {
    assertThat(OwnTemplates.of(template).problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TEMPLATE_WORD_REFUSED));
  }

  /** Nothing but the fields and the kinds of a value can be had from it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "${title.class}",
        "${title.length()}",
        "${title.bytes}",
        "${title.getClass()}",
        "${title[\"class\"]}",
        "${count.class}",
        "${count.intValue()}",
        "${isOpen.class}",
        "${items.class}",
        "${items.size()}",
        "${items.get(0)}",
        "${items[0].class}",
        "${trust.class}",
        "${trust.getClass()}",
        "${trust.size()}",
        "${trust.keySet()}",
        "${trust.get(\"coverage\")}",
        "${.data_model.class}",
        "<#list title?keys as key>${key}</#list>",
        "<#list items?keys as key>${key}</#list>",
        "<#list count?keys as key>${key}</#list>"
      })
  void noMethodOfAnyValueCanBeCalled(String template) throws IOException {
    assertThat(OwnTemplates.of(template).problems())
        .extracting(Problem::code)
        .isSubsetOf(ProblemCode.TEMPLATE_VALUE_MISSING, ProblemCode.TEMPLATE_VALUE_KIND)
        .hasSize(1);
  }

  @Test
  void aGroupOfFieldsHasItsFieldsAndNoOthers() throws IOException, InvalidDocumentException {
    assertThat(OwnTemplates.of("<#list trust?keys as key>${key} </#list>").print())
        .isEqualTo("coverage ");
  }

  @Test
  void theSentenceNamesWhatIsWrongAndWhatWasProbablyMeant() throws IOException {
    assertThat(OwnTemplates.of("${tittle}").problems())
        .extracting(problem -> problem.line(Language.BOKMAL))
        .containsExactly(
            "maler/report.md.ftl:1:3: error: «tittle» finnes ikke her. Mente du «title»?"
                + " [template-value-missing]");
    assertThat(OwnTemplates.of("${title?uppercase}").problems())
        .extracting(problem -> problem.sentence().in(Language.ENGLISH))
        .containsExactly("«?uppercase» is not a word of templates. Did you mean «?upper_case»?");
    assertThat(OwnTemplates.of("${trust.note}").problems())
        .extracting(problem -> problem.sentence().in(Language.ENGLISH))
        .containsExactly(
            "There is no «trust.note» here. It is missing in this report; put «<#if …??>» around"
                + " it, or «!» after it.");
  }

  @Test
  void aFaultInAnIncludedFileIsSaidOfThatFile() throws IOException {
    OwnTemplates templates = OwnTemplates.of("a<#include \"deler/topp.ftl\">");

    assertThat(templates.and("deler/topp.ftl", "\n${titel}").problems())
        .extracting(problem -> problem.source() + ":" + problem.position())
        .containsExactly("maler/deler/topp.ftl:2:3");
    assertThat(templates.and("deler/topp.ftl", "\n<#if>").problems())
        .extracting(problem -> problem.source() + ":" + problem.position())
        .containsExactly("maler/deler/topp.ftl:2:2");
    assertThat(templates.and("deler/topp.ftl", "\n${title?eval}").problems())
        .extracting(problem -> problem.source() + ":" + problem.position())
        .containsExactly("maler/deler/topp.ftl:2:3");
  }

  @Test
  void aFaultThatAnOwnTemplateCausesInABuiltInOneIsSaidOfTheOwn() throws IOException {
    assertThat(OwnTemplates.of("<#include \"summary.txt.ftl\">").problems())
        .extracting(Problem::source)
        .containsExactly("maler/report.md.ftl");
  }

  @Test
  void whatIsPermittedWorks() throws IOException, InvalidDocumentException {
    String template =
        """
        <#ftl output_format="Shout">
        <#setting boolean_format="ja,nei">
        <#import "felles.ftl" as felles>
        <#assign colours = {"RB-01": "rød"}>
        <#list 1..2 as n>${n}<#sep>, </#list>
        <#list items as item>${item.id + " " + (colours[item.id])!"uten"}<#sep>; </#list>
        <@felles.word w=title[0..3]/>
        ${isOpen} ${count + 1} ${title?replace("Rapport", "R")?left_pad(5, ".")} ${trust.note!"-"}
        ${.data_model.title?upper_case?no_esc} ${felles.twice(2)}
        """;
    assertThat(
            OwnTemplates.of(template)
                .and(
                    "felles.ftl",
                    "<#macro word w>${w}</#macro><#function twice n><#return 2 * n></#function>")
                .print())
        .isEqualTo(
            """
            1!, 2!
            RB-01 rød!; RB-02 uten!
            Rappja! 4! .R 😀! -!
            RAPPORT 😀 4!
            """);
  }

  @Test
  void everyKindOfFaultOfATemplateHasACaseHereOrWhereItIsStopped() throws IOException {
    Set<ProblemCode> covered = EnumSet.noneOf(ProblemCode.class);
    for (Fault fault : faults().toList()) {
      OwnTemplates.of(fault.template()).problems().forEach(problem -> covered.add(problem.code()));
    }
    covered.addAll(RunawayTemplateTest.CODES);
    covered.add(ProblemCode.TEMPLATE_FILE_OUTSIDE); // said by the command, which knows of links
    covered.add(ProblemCode.TEMPLATE_NOT_PDF); // said of what they print, by the report
    covered.add(ProblemCode.TEMPLATE_WORD_UNFIT); // has its cases in OwnWordTemplateTest

    assertThat(covered)
        .isEqualTo(
            Arrays.stream(ProblemCode.values())
                .filter(code -> code.name().startsWith("TEMPLATE_"))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProblemCode.class))));
  }
}
