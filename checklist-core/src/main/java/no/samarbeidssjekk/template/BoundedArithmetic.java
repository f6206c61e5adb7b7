package no.samarbeidssjekk.template;

import freemarker.core.ArithmeticEngine;
import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/** Reckons exactly, and never with numbers so long that it would take its time. */
final class BoundedArithmetic extends ArithmeticEngine {

  private static final int MOST_DIGITS = 100;
  private static final String TOO_LONG = "A number of more than " + MOST_DIGITS + " digits";

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    return BIGDECIMAL_ENGINE.compareNumbers(first, second);
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    return bounded(BIGDECIMAL_ENGINE.add(first, second));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    return bounded(BIGDECIMAL_ENGINE.subtract(first, second));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    return bounded(BIGDECIMAL_ENGINE.multiply(first, second));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    return bounded(BIGDECIMAL_ENGINE.divide(first, second));
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return bounded(BIGDECIMAL_ENGINE.modulus(first, second));
  }

  @Override
  public Number toNumber(String text) {
    Number number = BIGDECIMAL_ENGINE.toNumber(requireShort(text));
    if (isLong(number)) {
      throw new NumberFormatException(TOO_LONG);
    }
    return number;
  }

  @Override
  public Number hexadecimalToNumber(String text) {
    return super.hexadecimalToNumber(requireShort(text));
  }

  private static String requireShort(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException(TOO_LONG);
    }
    return text;
  }

  private static Number bounded(Number number) throws TemplateException {
    if (isLong(number)) {
      throw new TemplateException(TOO_LONG, Environment.getCurrentEnvironment());
    }
    return number;
  }

  private static boolean isLong(Number number) {
    return number instanceof BigDecimal decimal
        && Math.max(decimal.precision(), Math.abs((long) decimal.scale())) > MOST_DIGITS;
  }
}
