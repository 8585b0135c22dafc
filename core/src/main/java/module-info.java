/**
 * What the documents of urban renewal are, and how they are judged: values, models, their JSON
 * form, and the engine that reads a published standard over a dataset.
 */
module dev.renewal.core {
  exports dev.renewal.finding;
  exports dev.renewal.identifier;
  exports dev.renewal.quantity;
  exports dev.renewal.text;

  requires transitive com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static org.immutables.value;
  requires transitive org.jspecify;
  requires static tools.jackson.databind;

  opens dev.renewal.finding to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.text to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
