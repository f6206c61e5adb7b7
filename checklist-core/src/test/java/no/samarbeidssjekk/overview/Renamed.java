package no.samarbeidssjekk.overview;

/** What one cooperation contributes, as if it were another's. */
final class Renamed {

  private Renamed() {}

  static Contribution as(Contribution contribution, String name, Traits traits) {
    Row row = contribution.row();
    return new Contribution(
        contribution.checklist(),
        new Row(
            name, traits, row.date(), row.target(), row.standings(), row.atTarget(), row.inAll()),
        contribution.statuses(),
        contribution.access(),
        contribution.isOneVoice());
  }
}
