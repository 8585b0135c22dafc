package dev.renewal.samples.junit;

import dev.renewal.text.LocalText;

/**
 * Tells, beneath the failure of a test, how to get the sample of one of its parameters again
 * (样例重现).
 */
public final class SampleReplay extends Exception {
  private static final long serialVersionUID = 1L;

  SampleReplay(String parameter, LocalText replay) {
    super(parameter + " · " + replay.en() + " · " + replay.zh(), null, false, false);
  }
}
