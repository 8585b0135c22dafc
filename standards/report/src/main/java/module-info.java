/** What people read: rule books of the standards, and lists of what is to be mended. */
module dev.renewal.report {
  exports dev.renewal.report.page;
  exports dev.renewal.report.pipeline;
  exports dev.renewal.report.problems;
  exports dev.renewal.report.rulebook;

  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires transitive dev.renewal.core;
  requires gg.jte.runtime;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.dhatim.fastexcel;
  requires transitive org.jspecify;
}
