package no.samarbeidssjekk.report;

/** Something worth knowing, with the name of what it is. */
record Fact(String label, String value) {}
