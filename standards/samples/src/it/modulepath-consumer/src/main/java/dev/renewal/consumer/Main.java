package dev.renewal.consumer;

import dev.renewal.model.town.Town;
import dev.renewal.samples.Sample;
import dev.renewal.samples.kit.SampleRecipe;

/** Makes samples where there is no test framework. */
public final class Main {

  private Main() {}

  /** Does it, and ends with an exception if anything is not as it should be. */
  public static void main(String[] args) {
    expect(true, SampleRecipe.class.getModule().isNamed());
    expect(false, isThere("org.junit.jupiter.api.Test"));
    expect(false, isThere("net.jqwik.api.ForAll"));
    expect("T-1", SampleRecipe.ofProfile("minimal").document(Town.class).getId());
    Sample bad = SampleRecipe.breaking("CC-0").sample();
    expect("/communities/0/population/total", bad.expected().get(0).pointer());
    System.out.println(bad.dataset().getHeader().getDatasetId().orElseThrow());
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError("expected " + expected + " but was " + actual);
    }
  }
}
