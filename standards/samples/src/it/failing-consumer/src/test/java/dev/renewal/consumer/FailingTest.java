package dev.renewal.consumer;

import static org.junit.jupiter.api.Assertions.fail;

import dev.renewal.dataset.Dataset;
import dev.renewal.samples.junit.RenewalSample;
import org.junit.jupiter.api.Test;

/** Fails on purpose. */
class FailingTest {

  @Test
  void fails(@RenewalSample(violates = "CC-0", seed = 7) Dataset dataset) {
    fail("on purpose: " + dataset.getCommunities().size());
  }
}
