package dk.cifercheck.run;

import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.Company;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Master data made from what the portal shows. It cannot show what the portal lacks, so it proves
 * nothing until a person has confirmed every registration.
 */
public final class PortalTakeover {
  private static final List<FieldId> FIELDS =
      List.of(
          FieldId.CHINA_REGISTRATION_NUMBER,
          FieldId.AUTHORITY_REGISTRATION_NUMBER,
          FieldId.ENTERPRISE_NAME,
          FieldId.ADDRESS,
          FieldId.LEGAL_REPRESENTATIVE,
          FieldId.CONTACT_NAME,
          FieldId.CONTACT_PHONE,
          FieldId.CONTACT_EMAIL);

  /** Longer than anything that belongs into master data. */
  private static final int LONGEST = 1_000;

  private final List<Omission> omissions = new ArrayList<>();

  private PortalTakeover() {}

  /**
   * What was taken over.
   *
   * @param data the company's data to be; empty if no registration was read
   * @param omissions what was not taken over, in portal order
   */
  public record Result(Optional<MasterData> data, List<Omission> omissions) {
    /** Makes the list immutable. */
    public Result {
      omissions = List.copyOf(omissions);
    }
  }

  /**
   * Something that is not in the master data.
   *
   * @param registration which one, empty if it is about all of them
   * @param what the field id, {@code products}, {@code attachments} or {@code registrations}
   * @param detail a value that could not be used, empty if it was not read
   */
  public record Omission(String registration, String what, String detail) {}

  /** Takes over what was read. */
  public static Result of(PortalReading reading) {
    PortalTakeover takeover = new PortalTakeover();
    boolean whole =
        !(reading.overview() instanceof PageReading.NotRead<List<String>>)
            && reading.registrationsListed() <= reading.registrations().size();
    if (!whole) {
      takeover.omissions.add(new Omission("", "registrations", ""));
    }
    List<OwnRegistration> own =
        reading.registrations().stream()
            .map(takeover::registration)
            .flatMap(Optional::stream)
            .toList();
    reading.notVerified().forEach(takeover::tell);
    String name = own.stream().findFirst().map(one -> one.text(FieldId.ENTERPRISE_NAME)).orElse("");
    return new Result(
        own.isEmpty()
            ? Optional.empty()
            : Optional.of(new MasterData(new Company(name, ""), own, List.of())),
        takeover.omissions);
  }

  private void tell(NotVerified gap) {
    String what = gap.field().orElse(gap.tab().orElse("registrations"));
    boolean told =
        omissions.stream()
            .anyMatch(
                one -> one.registration().equals(gap.registration()) && one.what().equals(what));
    if (!told) {
      omissions.add(new Omission(gap.registration(), what, ""));
    }
  }

  private Optional<OwnRegistration> registration(Registration one) {
    Map<FieldId, String> fields = new EnumMap<>(FieldId.class);
    for (FieldId field : FIELDS) {
      value(one, field).ifPresent(value -> fields.put(field, value));
    }
    String category = one.category().code();
    if (!category.isEmpty()) {
      fields.put(FieldId.CATEGORY, category);
    }
    boolean named =
        fields.containsKey(FieldId.CHINA_REGISTRATION_NUMBER)
            || (fields.containsKey(FieldId.AUTHORITY_REGISTRATION_NUMBER) && !category.isEmpty());
    if (!named) {
      omissions.add(new Omission(one.name(), "registrations", ""));
      return Optional.empty();
    }
    return Optional.of(
        new OwnRegistration(fields, products(one), attachments(one), true, Optional.empty()));
  }

  private Optional<String> value(Registration one, FieldId field) {
    Reading<String> reading = one.field(field);
    if (reading instanceof Reading.Unreadable<String>) {
      omissions.add(new Omission(one.name(), field.id(), ""));
    }
    String value = reading.value().orElse("");
    if (value.length() > LONGEST) {
      omissions.add(new Omission(one.name(), field.id(), value.substring(0, 40) + "…"));
      return Optional.empty();
    }
    return Optional.of(value).filter(text -> !text.isEmpty());
  }

  private List<OwnProduct> products(Registration one) {
    if (one.products() instanceof PageReading.NotRead<List<Product>>) {
      omissions.add(new Omission(one.name(), "products", ""));
    }
    return one.products().content().orElse(List.of()).stream()
        .map(product -> product(one, product))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<OwnProduct> product(Registration one, Product product) {
    Optional<CodeType> type = CodeType.findByLength(product.hsCode().length());
    boolean usable =
        type.isPresent()
            && product.hsCode().matches("[0-9]+")
            && product.ciqCode().matches("([0-9]{3})?");
    if (!usable) {
      String codes = product.hsCode() + "/" + product.ciqCode();
      omissions.add(new Omission(one.name(), "products", codes));
      return Optional.empty();
    }
    String name = product.name();
    String shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return type.map(t -> new OwnProduct(product.hsCode(), t, product.ciqCode(), shown));
  }

  private List<String> attachments(Registration one) {
    if (one.attachments() instanceof PageReading.NotRead<List<Attachment>>) {
      omissions.add(new Omission(one.name(), "attachments", ""));
    }
    return one.attachments().content().orElse(List.of()).stream()
        .map(Attachment::comparableType)
        .filter(type -> !type.isBlank() && type.length() <= LONGEST)
        .distinct()
        .toList();
  }
}
