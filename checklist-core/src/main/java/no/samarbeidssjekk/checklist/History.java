package no.samarbeidssjekk.checklist;

import java.util.List;

/**
 * What came before this version of a checklist.
 *
 * @param versions the earlier versions whose answers can be read against this one, the oldest first
 * @param retired the items that earlier versions asked and this one no longer does
 */
public record History(List<String> versions, List<RetiredItem> retired) {

  public History {
    versions = List.copyOf(versions);
    retired = List.copyOf(retired);
  }

  /** Of a first version. */
  public static History none() {
    return new History(List.of(), List.of());
  }
}
