/**
 * What the documents of urban renewal are, and how they are judged: values, models, their JSON
 * form, and the engine that reads a published standard over a dataset.
 */
module dev.renewal.core {
  exports dev.renewal.allocation;
  exports dev.renewal.check;
  exports dev.renewal.dataset;
  exports dev.renewal.finding;
  exports dev.renewal.identifier;
  exports dev.renewal.json;
  exports dev.renewal.merge;
  exports dev.renewal.model;
  exports dev.renewal.model.community;
  exports dev.renewal.model.funding;
  exports dev.renewal.model.party;
  exports dev.renewal.model.place;
  exports dev.renewal.model.plan;
  exports dev.renewal.model.project;
  exports dev.renewal.model.town;
  exports dev.renewal.pack;
  exports dev.renewal.quantity;
  exports dev.renewal.random;
  exports dev.renewal.ranking;
  exports dev.renewal.schema;
  exports dev.renewal.score;
  exports dev.renewal.score.method;
  exports dev.renewal.score.robustness;
  exports dev.renewal.score.treatment;
  exports dev.renewal.standard;
  exports dev.renewal.summary;
  exports dev.renewal.text;
  exports dev.renewal.violation;

  requires transitive com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static org.immutables.value;
  requires transitive org.jspecify;
  requires static tools.jackson.databind;

  opens dev.renewal.allocation to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.dataset to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.finding to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.identifier to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.model to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.community to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.funding to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.internal to
      org.hibernate.validator;
  opens dev.renewal.model.party to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.place to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.plan to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.project to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.model.town to
      com.fasterxml.jackson.databind,
      tools.jackson.databind,
      org.hibernate.validator;
  opens dev.renewal.quantity to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.ranking to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.schema to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.standard to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.renewal.text to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  provides jakarta.validation.ConstraintValidator with
      dev.renewal.model.internal.AtMostPercentage,
      dev.renewal.model.internal.PositiveOrZeroMoney,
      dev.renewal.model.internal.PositiveOrZeroPercentage;
}
