package no.samarbeidssjekk.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Disagreement;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.voices.Combination;
import no.samarbeidssjekk.yaml.AssessmentWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the answers of several respondents together in a proposal for the joint assessment. */
@Command(name = "combine", sortOptions = false)
public final class CombineCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Parameters(
      paramLabel = "${bundle:label.file}",
      arity = "1..*",
      descriptionKey = "parameter.combine")
  List<String> files = List.of();

  @Mixin final OutputOption output = new OutputOption();

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public CombineCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws FileProblem, InvalidDocumentException {
    Samarbeidssjekk product = choice.product(root);
    return new FilesOfSeveral(files, product, root, CombineProblems::in)
        .handle(assessments -> combine(assessments, product));
  }

  private int combine(List<Assessment> assessments, Samarbeidssjekk product) throws FileProblem {
    Assessment joint = Combination.of(product.checklistOf(assessments.get(0)), assessments);
    output.write(stream -> new AssessmentWriter().write(joint, stream), root.console());
    long open =
        joint.answers().values().stream()
            .flatMap(answer -> answer.disagreement().stream())
            .filter(Disagreement.OPEN::equals)
            .count();
    root.console().err().println(root.speech().say("combined", assessments.size(), open));
    return ExitCode.DONE;
  }
}
