package no.samarbeidssjekk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that runs away is stopped, and leaves no thread and no interruption behind. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RunawayTemplateTest {

  static final Set<ProblemCode> CODES =
      EnumSet.of(
          ProblemCode.TEMPLATE_SLOW,
          ProblemCode.TEMPLATE_OUTPUT_TOO_LONG,
          ProblemCode.TEMPLATE_RECURSION,
          ProblemCode.TEMPLATE_MEMORY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1.. as i><#assign x = i></#list>",
        "<#list 1..><#items as i></#items></#list>",
        "<#list 1..1000000 as a><#list 1..1000000 as b><#list 1..1000000 as c></#list></#list></#list>",
        "<#macro m n><#if n gt 0><@m n-1/><@m n-1/></#if></#macro><@m 60/>",
        "<#macro m s><#if s != \"\"><@m s?substring(1)/><@m s?substring(1)/></#if></#macro>"
            + "<@m \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"/>",
        "<#function f n><#if n == 0><#return 0></#if><#return 0 + f(n-1) + f(n-1)></#function>${f(60)}",
        "<#macro m><#list 1.. as i><#nested></#list></#macro><@m></@m>",
        "<#assign s = \"\"><#list 1.. as i><#assign s += \"x\"></#list>"
      })
  void whatNeverEndsIsStoppedWhenTheTimeIsUp(String template) throws IOException {
    requireStopped(template, ProblemCode.TEMPLATE_SLOW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>xxxxxxxxxxxxxxxxxxxx</#list>",
        "<#list 1.. as i>${i}</#list>",
        "<#assign s = \"xxxxxxxxxx\"><#list 1..15 as i><#assign s = \"${s}${s}\"></#list>${s}"
      })
  void whatPrintsTooMuchIsStopped(String template) throws IOException {
    requireStopped(template, ProblemCode.TEMPLATE_OUTPUT_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m/></#macro><@m/>",
        "<#macro m><@m/><@m/></#macro><@m/>",
        "<#function f n><#return f(n)></#function>${f(1)}",
        "<#include \"report.md.ftl\">"
      })
  void whatCallsItselfWithoutEndIsStopped(String template) throws IOException {
    requireStopped(template, ProblemCode.TEMPLATE_RECURSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign s = \"xxxxxxxxxx\"><#list 1..60 as i><#assign s = \"${s}${s}\"></#list>",
        "<#assign s = \"xxxxxxxxxx\"><#list 1..60 as i><#assign s = \"\" + s + s></#list>",
        "<#assign s = \"xxxxxxxxxx\"><#list 1..60 as i><#assign s>${s}${s}</#assign></#list>"
      })
  void whatKeepsGrowingIsStoppedByMemoryOrTime(String template) throws IOException {
    requireStopped(template, ProblemCode.TEMPLATE_MEMORY, ProblemCode.TEMPLATE_SLOW);
  }

  @Test
  void aNumberWithMoreAndMoreDigitsIsStopped() throws IOException {
    requireStopped(
        "<#assign x = 9><#list 1..60 as i><#assign x = x * x></#list>",
        ProblemCode.TEMPLATE_FAILED);
    requireStopped("${\"1e999999999\"?number}", ProblemCode.TEMPLATE_FAILED);
  }

  @Test
  void bracketsWithoutEndAreStoppedWhileTheTemplateIsRead() throws IOException {
    requireStopped("${" + "(".repeat(100_000) + "}", ProblemCode.TEMPLATE_RECURSION);
  }

  @Test
  void thePlaceIsThatOfTheLoop() throws IOException {
    assertThat(OwnTemplates.of("\n\n<#list 1.. as i>\nx\n</#list>").problems())
        .extracting(problem -> problem.position().line())
        .allMatch(line -> line >= 3);
    assertThat(OwnTemplates.of("\n\n<#list 1.. as i></#list>").problems())
        .extracting(problem -> problem.position().line())
        .containsExactly(3);
  }

  @Test
  void theThreadCanBeUsedAfterwards() throws IOException, InvalidDocumentException {
    OwnTemplates.of("<#list 1.. as i></#list>").problems();

    assertThat(OwnTemplates.of("${title}").print()).isEqualTo("Rapport 😀");
  }

  @Test
  void anInterruptionByOthersEndsThePrintingAndIsKept() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(InterruptedIOException.class)
        .isThrownBy(() -> OwnTemplates.of("${title}").print());
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void limitsLetSomethingThrough() {
    assertThat(RenderingLimits.standard())
        .isEqualTo(new RenderingLimits(Duration.ofSeconds(30), 20_000_000));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new RenderingLimits(Duration.ZERO, 1));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new RenderingLimits(Duration.ofSeconds(-1), 1));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new RenderingLimits(Duration.ofSeconds(1), 0));
  }

  private static void requireStopped(String template, ProblemCode... codes) throws IOException {
    assertThat(OwnTemplates.of(template).problems())
        .hasSize(1)
        .extracting(Problem::code)
        .isSubsetOf(codes);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    requireNoWatchLeft();
  }

  private static void requireNoWatchLeft() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("template-deadline")) {
        try {
          thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }
}
