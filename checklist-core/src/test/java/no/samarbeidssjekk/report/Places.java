package no.samarbeidssjekk.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Where elements stand on pages, as a style sheet sees it: each with its name and classes within
 * those around it, in the language of the page.
 */
final class Places {

  private final Set<List<String>> known = new HashSet<>();

  /** Adds the places on a page; whether there was a new one among them. */
  boolean addThoseOf(String html) {
    return known.addAll(
        Jsoup.parse(html).body().getAllElements().stream()
            .map(Places::place)
            .collect(Collectors.toSet()));
  }

  private static List<String> place(Element element) {
    return Stream.concat(Stream.of(element), element.parents().stream())
        .map(one -> one.normalName() + new TreeSet<>(one.classNames()) + one.attr("lang"))
        .toList();
  }
}
