/** Sample datasets for people who test against the published standards. */
module dev.renewal.samples {
  exports dev.renewal.samples.drawing;

  requires transitive dev.renewal.core;
  requires transitive dev.renewal.standards;
  requires transitive org.jspecify;
}
