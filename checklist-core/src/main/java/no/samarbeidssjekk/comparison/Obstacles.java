package no.samarbeidssjekk.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Respondent;

/** Finds what stands in the way of comparing assessments. */
final class Obstacles {

  private Obstacles() {}

  /** The first obstacle of each assessment. */
  static List<Obstacle> in(List<Assessment> assessments) {
    List<Obstacle> obstacles = new ArrayList<>();
    Map<LocalDate, Integer> dates = new HashMap<>();
    for (int index = 0; index < assessments.size(); index++) {
      Assessment one = assessments.get(index);
      Optional<Obstacle> different = different(index, one, assessments.get(0));
      different.ifPresent(obstacles::add);
      Integer same = dates.putIfAbsent(one.date(), index);
      if (different.isEmpty() && same != null) {
        String date = one.date().toString();
        obstacles.add(new Obstacle(index, Obstacle.Part.DATE, date, same, date));
      }
    }
    return obstacles;
  }

  private static Optional<Obstacle> different(int index, Assessment one, Assessment first) {
    Collaboration collaboration = one.collaboration();
    Collaboration firstCollaboration = first.collaboration();
    if (!collaboration.isSameAs(firstCollaboration)) {
      return Optional.of(
          new Obstacle(
              index,
              Obstacle.Part.COLLABORATION,
              collaboration.name(),
              0,
              firstCollaboration.name()));
    }
    String checklist = one.checklist().id();
    String firstChecklist = first.checklist().id();
    if (!checklist.equals(firstChecklist)) {
      return Optional.of(
          new Obstacle(index, Obstacle.Part.CHECKLIST, checklist, 0, firstChecklist));
    }
    return one.respondent().equals(first.respondent())
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                index,
                Obstacle.Part.RESPONDENT,
                words(one.respondent()),
                0,
                words(first.respondent())));
  }

  private static String words(Optional<Respondent> respondent) {
    return respondent.map(Respondent::inWords).orElse("");
  }
}
