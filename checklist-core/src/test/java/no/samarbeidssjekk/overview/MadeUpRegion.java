package no.samarbeidssjekk.overview;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Marking;
import no.samarbeidssjekk.assessment.Member;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.yaml.AssessmentWriter;

/**
 * Many cooperations that do not exist, with the municipalities of counties that do: small and
 * large, with one form or several or none, nearly empty and complete, some adapted by a supplement.
 * The same seed gives the same ones, and each is made by itself, so that there may be very many.
 */
public record MadeUpRegion(long seed) {

  private static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();
  private static final Checklist CHECKLIST = SAMARBEIDSSJEKK.checklist();

  private static final List<String> PLACES =
      List.of(
          "Kvitskar",
          "Langmo",
          "Trollhei",
          "Havsund",
          "Elvestrand",
          "Bjørkvang",
          "Sølvdal",
          "Myrfjell",
          "Tindvær",
          "Solnes");

  private static final List<String> KINDS =
      List.of("regionen", " beredskapssamarbeid", " brann og redning", " kriseråd");

  /** Numbers of the division of 2024, neighbours beside each other. */
  private static final List<List<String>> MUNICIPALITIES =
      Stream.of(
              "0301",
              "1103 1108 1119 1120 1121 1122 1124 1127 1130 1133",
              "1505 1506 1508 1511 1514 1515 1516 1517 1520 1525 1528 1531",
              "1804 1806 1811 1812 1813 1815 1816 1818 1820 1822 1824 1825 1826",
              "3101 3103 3105 3107 3110 3112 3114 3116 3118 3120 3122 3124",
              "3201 3203 3205 3207 3209 3212 3214 3216 3218 3220 3222 3224",
              "3301 3303 3305 3310 3312 3314 3316 3318 3320 3322 3324 3326",
              "3401 3403 3405 3407 3411 3412 3413 3414 3415 3416",
              "3901 3903 3905 3907 3909 3911",
              "4001 4003 4005 4010 4012 4014 4016 4018 4020 4022",
              "4201 4202 4203 4204 4205 4206 4207",
              "4601 4602 4611 4612 4613 4614 4615 4616 4617",
              "5001 5006 5007 5014 5020 5021 5022 5025 5026 5027 5028 5029 5031",
              "5501 5503 5510 5512 5514 5516 5518",
              "5601 5603 5605 5607 5610 5612 5614 5616")
          .map(numbers -> List.of(numbers.split(" ")))
          .toList();

  private static final Map<CooperationForm, String> SUPPLEMENTS =
      Map.of(
          CooperationForm.HOST_MUNICIPALITY, "vertskommunesamarbeid",
          CooperationForm.MUNICIPAL_TASK_COMMUNITY, "kommunalt-oppgavefellesskap",
          CooperationForm.POLITICAL_COUNCIL, "interkommunalt-politisk-rad",
          CooperationForm.INTER_MUNICIPAL_COMPANY, "interkommunalt-selskap");

  /**
   * Writes assessments as YAML, a thousand to a folder.
   *
   * @param arguments the folder, how many, and the seed
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    MadeUpRegion region = new MadeUpRegion(Long.parseLong(arguments[2]));
    AssessmentWriter writer = new AssessmentWriter();
    for (int place = 0; place < Integer.parseInt(arguments[1]); place++) {
      Path file = folder.resolve("%03d/%06d.yaml".formatted(place / 1000, place));
      Files.createDirectories(file.getParent());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
        writer.write(region.assessment(place), stream);
      }
    }
  }

  /** So many cooperations, each with its contribution. */
  public List<Contribution> contributions(int cooperations) {
    return IntStream.range(0, cooperations).mapToObj(this::contribution).toList();
  }

  Contribution contribution(int place) {
    return Contribution.of(SAMARBEIDSSJEKK.analyse(assessment(place)));
  }

  /** The assessment at a place, from 0. */
  public Assessment assessment(int place) {
    Random random = new Random(seed * 1_000_003 + place);
    random.nextInt();
    Collaboration collaboration = collaboration(random, place);
    List<EditionReference> supplements = supplements(random, collaboration);
    Assessment blank =
        new Assessment(
            new EditionReference(CHECKLIST.id(), Optional.of(CHECKLIST.version())),
            supplements,
            collaboration,
            LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900)),
            maybe(random, 70, oneOf(random, CHECKLIST.levels())),
            Marking.OPEN,
            Optional.empty(),
            Map.of());
    return answered(random, blank);
  }

  private static Collaboration collaboration(Random random, int place) {
    String kind = KINDS.get(place / PLACES.size() % KINDS.size());
    int round = place / PLACES.size() / KINDS.size();
    String name = PLACES.get(place % PLACES.size()) + kind + (round == 0 ? "" : " " + round);
    return new Collaboration(
        name,
        forms(random),
        maybe(random, 50, Year.of(1980 + random.nextInt(45))),
        members(random),
        some(random, List.of(Sector.values()), random.nextInt(4)),
        some(random, List.of(PreparednessTask.values()), random.nextInt(3)));
  }

  private static List<CooperationForm> forms(Random random) {
    int chance = random.nextInt(10);
    if (chance == 0) {
      return List.of();
    }
    return chance == 1
        ? List.of(CooperationForm.NOT_FORMALISED)
        : some(random, List.of(CooperationForm.values()), 1 + random.nextInt(2));
  }

  private static List<Member> members(Random random) {
    if (random.nextInt(12) == 0) {
      return List.of();
    }
    List<String> county = MUNICIPALITIES.get(mostlyFirst(random, MUNICIPALITIES.size()));
    List<String> numbers = new ArrayList<>(neighbours(random, county));
    if (random.nextInt(4) == 0) {
      neighbours(random, oneOf(random, MUNICIPALITIES)).stream()
          .filter(number -> !numbers.contains(number))
          .forEach(numbers::add);
    }
    return numbers.stream()
        .map(number -> new Member(new MunicipalityNumber(number), Optional.empty()))
        .toList();
  }

  private static List<String> neighbours(Random random, List<String> county) {
    int first = random.nextInt(county.size());
    int size = 1 + random.nextInt(random.nextInt(5) == 0 ? 12 : 5);
    return county.subList(first, Math.min(county.size(), first + size));
  }

  private static List<EditionReference> supplements(Random random, Collaboration collaboration) {
    return collaboration.forms().stream()
        .filter(form -> SUPPLEMENTS.containsKey(form) && random.nextInt(3) == 0)
        .map(SUPPLEMENTS::get)
        .limit(1)
        .map(id -> new EditionReference(id, Optional.empty()))
        .toList();
  }

  private static Assessment answered(Random random, Assessment blank) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    int kind = random.nextInt(10);
    double coverage = kind == 0 ? 0.1 : kind == 1 ? 1 : 0.5 + random.nextDouble() / 2;
    double maturity = kind == 1 ? 1 : random.nextDouble();
    List<Level> levels = CHECKLIST.levels();
    for (Item item : SAMARBEIDSSJEKK.checklistOf(blank).items()) {
      double hardness = (double) levels.indexOf(item.level()) / levels.size();
      if (random.nextDouble() < coverage) {
        answers.put(item.id(), answer(random, item, maturity * (1.3 - hardness)));
      }
    }
    return new Assessment(
        blank.checklist(),
        blank.supplements(),
        blank.collaboration(),
        blank.date(),
        blank.target(),
        blank.marking(),
        blank.note(),
        answers);
  }

  private static Answer answer(Random random, Item item, double chance) {
    if (item.notApplicableAllowed() && random.nextInt(25) == 0) {
      return Answer.notApplicable("Angår ikke samarbeidet");
    }
    if (random.nextInt(12) == 0) {
      return Answer.of(Status.UNKNOWN);
    }
    return Answer.of(
        random.nextDouble() < chance
            ? Status.IN_PLACE
            : oneOf(random, List.of(Status.PARTIAL, Status.MISSING)));
  }

  private static int mostlyFirst(Random random, int bound) {
    return Math.min(random.nextInt(bound), random.nextInt(bound));
  }

  private static <T> T oneOf(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static <T> List<T> some(Random random, List<T> choices, int most) {
    return Stream.generate(() -> oneOf(random, choices)).limit(most).distinct().toList();
  }

  private static <T> Optional<T> maybe(Random random, int percent, T value) {
    return Optional.of(value).filter(given -> random.nextInt(100) < percent);
  }
}
