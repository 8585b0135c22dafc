/** Datasets in workbooks and CSV folders: templates, reading and writing. */
module dev.renewal.sheets {
  exports dev.renewal.sheets;

  requires transitive dev.renewal.core;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires transitive org.jspecify;
}
