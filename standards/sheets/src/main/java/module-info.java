/** Datasets in workbooks and CSV folders: templates, reading and writing. */
module dev.renewal.sheets {
  exports dev.renewal.sheets;
  exports dev.renewal.sheets.layout;

  requires de.siegmar.fastcsv;
  requires transitive dev.renewal.core;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires transitive org.jspecify;
}
