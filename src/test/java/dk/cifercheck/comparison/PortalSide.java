package dk.cifercheck.comparison;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.Box;
import dk.cifercheck.model.Category;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.RegistrationStatus;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.model.TabSeen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a registration as it might have been read; without more it agrees with {@link OwnSide}.
 */
public final class PortalSide {
  public static final String NUMBER = "CDNK18012203140001";
  public static final Evidence SEEN =
      new Evidence("snapshot/pages/0003.html", "0".repeat(64), "Basic information", "Label")
          .withBox(Optional.of(new Box(10, 20, 300, 30)));

  private final Map<FieldId, Reading<String>> fields = new EnumMap<>(FieldId.class);
  private final Map<String, String> codesSeen = new LinkedHashMap<>();
  private final Set<FieldId> requiredBlank = EnumSet.noneOf(FieldId.class);
  private Category category = new Category("1801", "Aquatic products");
  private RegistrationStatus status = RegistrationStatus.VALID;
  private String statusText = "Valid";
  private PageReading<List<Product>> products;
  private PageReading<List<Attachment>> attachments = new PageReading.EmptyProven<>("total 0");
  private final List<TabSeen> tabs =
      new ArrayList<>(
          List.of(
              new TabSeen("Basic information", TabRole.BASIC, Optional.empty()),
              new TabSeen("Product information", TabRole.PRODUCTS, Optional.empty())));

  public PortalSide() {
    with(FieldId.ENTERPRISE_NAME, "Nordlys Fisk A/S");
    with(FieldId.ADDRESS, "Havnegade 12, 9850 Hirtshals, Denmark");
    with(FieldId.AUTHORITY_REGISTRATION_NUMBER, "DK 1234 EF");
    with(FieldId.CHINA_REGISTRATION_NUMBER, NUMBER);
    with(FieldId.LEGAL_REPRESENTATIVE, "Inge Falk");
    with(FieldId.CONTACT_NAME, "Bo Lind");
    with(FieldId.CONTACT_PHONE, "4512345678");
    with(FieldId.CONTACT_EMAIL, "bo@nordlys.example");
    with(FieldId.CATEGORY, "1801 Aquatic products");
    with(FieldId.STATUS, "Valid");
    with(FieldId.REGISTERED_ON, "2022-03-14");
    with(FieldId.VALID_UNTIL, "2032-03-13");
    codesSeen.put("overview", "1801");
    codesSeen.put("chinaRegistrationNumber", "1801");
    products = new PageReading.Read<>(List.of(product("0303110000", "101")));
  }

  public static Product product(String hs, String ciq) {
    return new Product(hs, ciq, "Fish", "", SEEN);
  }

  public static Reading<String> present(String value) {
    return new Reading.Present<>(value, value, SEEN);
  }

  public PortalSide with(FieldId field, String value) {
    return with(field, present(value));
  }

  public PortalSide with(FieldId field, Reading<String> reading) {
    fields.put(field, reading);
    return this;
  }

  public PortalSide number(String number) {
    codesSeen.put("chinaRegistrationNumber", number.substring(4, 8));
    return with(FieldId.CHINA_REGISTRATION_NUMBER, number);
  }

  public PortalSide category(String code) {
    category = new Category(code, "");
    codesSeen.replaceAll((where, old) -> code);
    return with(FieldId.CATEGORY, code);
  }

  public PortalSide codeSeen(String where, String code) {
    codesSeen.put(where, code);
    return this;
  }

  public PortalSide noCategory() {
    category = new Category("", "");
    codesSeen.clear();
    return this;
  }

  public PortalSide requiredBlank(FieldId field) {
    requiredBlank.add(field);
    return this;
  }

  public PortalSide status(RegistrationStatus word, String text) {
    status = word;
    statusText = text;
    return with(FieldId.STATUS, text);
  }

  public PortalSide products(Product... rows) {
    products = new PageReading.Read<>(List.of(rows));
    return this;
  }

  public PortalSide products(PageReading<List<Product>> reading) {
    products = reading;
    return this;
  }

  public PortalSide attachments(PageReading<List<Attachment>> reading) {
    attachments = reading;
    return this;
  }

  public PortalSide unreadTab(String title) {
    tabs.add(new TabSeen(title, TabRole.OTHER, Optional.of("It never finished loading.")));
    return this;
  }

  public Registration registration() {
    return new Registration(
        fields,
        category,
        codesSeen,
        status,
        statusText,
        requiredBlank,
        List.of(),
        products,
        attachments,
        tabs);
  }

  /** An account that was read whole, with these registrations. */
  public static PortalReading account(PortalSide... sides) {
    List<Registration> registrations =
        List.of(sides).stream().map(PortalSide::registration).toList();
    PageReading<List<String>> overview =
        registrations.isEmpty()
            ? new PageReading.EmptyProven<>("total 0")
            : new PageReading.Read<>(registrations.stream().map(Registration::name).toList());
    return new PortalReading(overview, registrations.size(), registrations, List.of());
  }

  /** The same account with an overview that was not read whole. */
  public static PortalReading overviewNotRead(PortalSide... sides) {
    PortalReading read = account(sides);
    return new PortalReading(
        new PageReading.NotRead<>("page 2 of 3 repeats page 1"),
        read.registrationsListed(),
        read.registrations(),
        List.of(
            new NotVerified("", Optional.empty(), Optional.empty(), "The overview is not whole.")));
  }
}
