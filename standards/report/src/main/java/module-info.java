/** What people read: rule books of the standards. */
module dev.renewal.report {
  exports dev.renewal.report.rulebook;

  requires transitive dev.renewal.core;
  requires gg.jte.runtime;
  requires transitive org.jspecify;
}
