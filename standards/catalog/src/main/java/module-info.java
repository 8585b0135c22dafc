/** The published standards as data, and the catalogue that finds them. */
module dev.renewal.standards {
  exports dev.renewal.standards;
  exports dev.renewal.standards.audit;
  exports dev.renewal.standards.diff;

  requires transitive dev.renewal.core;
  requires transitive org.jspecify;

  uses dev.renewal.standards.PackProvider;
}
