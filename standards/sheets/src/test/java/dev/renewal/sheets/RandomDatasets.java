package dev.renewal.sheets;

import dev.renewal.dataset.Dataset;
import dev.renewal.dataset.DatasetHeader;
import dev.renewal.quantity.Area;
import dev.renewal.quantity.AreaUnit;
import dev.renewal.quantity.Length;
import dev.renewal.quantity.LengthUnit;
import dev.renewal.quantity.Money;
import dev.renewal.quantity.MoneyUnit;
import dev.renewal.quantity.Quantity;
import dev.renewal.schema.Attribute;
import dev.renewal.schema.DocumentKinds;
import dev.renewal.schema.DocumentType;
import dev.renewal.schema.JsonTree;
import dev.renewal.schema.RecordType;
import dev.renewal.schema.ValueType;
import dev.renewal.text.LocalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Datasets of any content, plain and nasty, each kind of document among them. */
final class RandomDatasets {

  private static final List<String> TEXTS =
      List.of(
          "忘忧镇",
          "a",
          "",
          " 两端有空格 ",
          "=1+1",
          "@x",
          "+86",
          "-",
          "-5",
          "00123",
          "１２",
          "1.50",
          "true",
          "是",
          "2024-05-01",
          "\"引号\"",
          "两\n行",
          "带\r\n回车",
          "a；b",
          "a;b",
          "、",
          "json:1",
          "json:\"x\"",
          "_x0041_",
          "\u0001\uFFFE",
          "示例",
          "#town",
          "^id",
          "名称",
          "99%",
          "13.8亿元",
          "😀",
          "a,b",
          "\t",
          "\u3000",
          "\uFEFF",
          "编号",
          "''",
          "'",
          "#N/A");

  private final Random random;
  private boolean withEmptyObjects = true;

  RandomDatasets(long seed) {
    random = new Random(seed);
  }

  /** Such datasets in which no object is there without anything in it, but in lists. */
  RandomDatasets withoutEmptyObjects() {
    withEmptyObjects = false;
    return this;
  }

  /** Any header, and some documents of each kind. */
  Dataset dataset() {
    DatasetHeader.Builder header = DatasetHeader.builder();
    header.from((DatasetHeader) object(RecordType.of(DatasetHeader.class), ""));
    header.format("renewal-dataset/1.0");
    return dataset(header.build(), DocumentKinds.all(), 0);
  }

  /** At most two documents of each of these kinds, and not fewer than told. */
  Dataset dataset(DatasetHeader header, List<DocumentType> kinds, int fewest) {
    RecordType type = RecordType.of(Dataset.class);
    Object builder = type.newBuilder();
    type.attribute("header").orElseThrow().set(builder, header);
    for (DocumentType kind : kinds) {
      List<Object> documents = new ArrayList<>();
      for (int count = fewest + random.nextInt(3 - fewest); count > 0; count--) {
        documents.add(object(kind.type(), text() + count));
      }
      type.attribute(kind.collection()).orElseThrow().set(builder, documents);
    }
    return (Dataset) type.build(builder);
  }

  private Object object(RecordType type, String id) {
    Object builder = type.newBuilder();
    boolean sparse = random.nextInt(4) == 0;
    for (Attribute attribute : type.attributes()) {
      if (attribute.name().equals("id") && !id.isEmpty()) {
        attribute.set(builder, id);
      } else if (attribute.isList()) {
        List<Object> elements = new ArrayList<>();
        for (int count = sparse ? 0 : random.nextInt(3); count > 0; count--) {
          elements.add(value(attribute));
        }
        attribute.set(builder, elements);
      } else if (attribute.isMandatory() || (!sparse && random.nextInt(3) == 0)) {
        Object value = value(attribute);
        if (withEmptyObjects || attribute.isMandatory() || !isEmpty(value, attribute.type())) {
          attribute.set(builder, value);
        }
      }
    }
    return type.build(builder);
  }

  private static boolean isEmpty(Object value, ValueType type) {
    return type.objectType().isPresent()
        && type.objectType().get().attributes().stream()
            .map(attribute -> attribute.get(value))
            .allMatch(it -> it == null || (it instanceof List<?> list && list.isEmpty()));
  }

  private Object value(Attribute attribute) {
    ValueType type = attribute.type();
    return type.objectType().isPresent() ? object(type.objectType().get(), "") : leaf(type);
  }

  private Object leaf(ValueType type) {
    return switch (type.kind()) {
      case BOOLEAN -> random.nextBoolean();
      case INTEGER ->
          type.javaType() == Long.class || type.javaType() == long.class
              ? (Object) (random.nextBoolean() ? random.nextLong() : random.nextInt(1000))
              : (Object) (random.nextBoolean() ? random.nextInt() : random.nextInt(1000));
      case DECIMAL -> decimal(true);
      case MONEY -> Money.of(decimal(true), any(MoneyUnit.values()));
      case AREA -> Area.of(decimal(false), any(AreaUnit.values()));
      case LENGTH -> Length.of(decimal(false), any(LengthUnit.values()));
      case QUANTITY ->
          random.nextBoolean()
              ? Quantity.withoutUnit(decimal(true))
              : Quantity.of(decimal(true), List.of("个", "万人次", "m", "E5").get(random.nextInt(4)));
      case LOCAL_TEXT -> LocalText.of(text(), text());
      case TREE ->
          JsonTree.object(Map.of("k" + text(), JsonTree.number("1.50"), "a", JsonTree.nothing()));
      default -> type.parse(textual(type));
    };
  }

  private String textual(ValueType type) {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000);
    return switch (type.kind()) {
      case CLOSED_CODE -> type.closedCodes().get(random.nextInt(type.closedCodes().size()));
      case OPEN_CODE -> random.nextBoolean() ? "OTHER" : "码" + text();
      case PERCENTAGE -> decimal(true).toPlainString() + "%";
      case DATE -> day.toString();
      case PARTIAL_DATE ->
          List.of(day.toString(), YearMonth.from(day).toString(), Year.from(day).toString())
              .get(random.nextInt(3));
      case YEAR_MONTH -> YearMonth.from(day).toString();
      case YEAR -> Year.from(day).toString();
      case INSTANT -> Instant.ofEpochSecond(random.nextInt()).toString();
      case PERIOD -> List.of("2025", "2025-H1", "2024-Q3", "2024-02").get(random.nextInt(4));
      case DIVISION -> List.of("33", "3304", "330424101001").get(random.nextInt(3));
      case CREDIT_CODE ->
          List.of("91110000600037341L", "11320000MB151840XJ").get(random.nextInt(2));
      case PROJECT_CODE -> "2304-330424-04-01-123456";
      case DOCUMENT_NUMBER -> "杭建房〔2022〕36号";
      case COMPARATOR -> List.of(">=", "<=", "=", ">", "~").get(random.nextInt(5));
      default -> text();
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private BigDecimal decimal(boolean signed) {
    int scale = random.nextInt(8);
    BigInteger digits = new BigInteger(1 + random.nextInt(70), random);
    return new BigDecimal(signed && random.nextBoolean() ? digits.negate() : digits, scale);
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
