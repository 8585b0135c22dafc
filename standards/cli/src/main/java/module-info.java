/** The {@code renewal} command. */
module dev.renewal.cli {
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires dev.renewal.report;
  requires dev.renewal.samples;
  requires dev.renewal.sheets;
  requires dev.renewal.standards;
  requires info.picocli;

  opens dev.renewal.cli to
      info.picocli;
}
