/**
 * Reads and writes checklists and assessments: the only place with Jackson's YAML and the Bean
 * Validation engine.
 *
 * <p>Reading goes in four steps, and the problems of all of them are reported together: bytes to
 * text, text to a tree of {@link no.samarbeidssjekk.yaml.Node}s with their positions, tree to
 * {@code …Document} records of plain text, and those, once their constraints hold, to the domain's
 * own values. JSON is YAML, so a JSON document with the same keys reads the same.
 */
@NullMarked
package no.samarbeidssjekk.yaml;

import org.jspecify.annotations.NullMarked;
