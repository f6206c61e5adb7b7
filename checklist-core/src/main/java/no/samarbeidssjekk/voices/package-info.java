/**
 * The answers of many brought together: a proposal for the joint assessment, and where those who
 * answered differ. Pure functions of immutable data, thread-safe.
 */
@NullMarked
package no.samarbeidssjekk.voices;

import org.jspecify.annotations.NullMarked;
