package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.Company;
import dk.cifercheck.masterdata.Confirmation;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a registration as a company might keep it. */
public final class OwnSide {
  private final Map<FieldId, String> fields = new EnumMap<>(FieldId.class);
  private List<OwnProduct> products = List.of(product("0303110000", "101"));
  private List<String> attachments = List.of();
  private boolean fromPortal;
  private Optional<Confirmation> confirmed = Optional.empty();

  public OwnSide() {
    fields.put(FieldId.ENTERPRISE_NAME, "Nordlys Fisk A/S");
    fields.put(FieldId.ADDRESS, "Havnegade 12, 9850 Hirtshals, Denmark");
    fields.put(FieldId.AUTHORITY_REGISTRATION_NUMBER, "DK 1234 EF");
    fields.put(FieldId.CHINA_REGISTRATION_NUMBER, PortalSide.NUMBER);
    fields.put(FieldId.CATEGORY, "1801");
  }

  public static OwnProduct product(String code, String ciq) {
    CodeType type = CodeType.findByLength(code.length()).orElseThrow();
    return new OwnProduct(code, type, ciq, "Fish");
  }

  public OwnSide with(FieldId field, String value) {
    fields.put(field, value);
    return this;
  }

  public OwnSide without(FieldId field) {
    fields.remove(field);
    return this;
  }

  public OwnSide products(OwnProduct... own) {
    products = List.of(own);
    return this;
  }

  public OwnSide attachments(String... types) {
    attachments = List.of(types);
    return this;
  }

  public OwnSide fromPortal() {
    fromPortal = true;
    return this;
  }

  public OwnSide confirmed() {
    confirmed = Optional.of(new Confirmation("Inge Falk", LocalDate.of(2026, 11, 20)));
    return this;
  }

  public OwnRegistration registration() {
    return new OwnRegistration(fields, products, attachments, fromPortal, confirmed);
  }

  public static MasterData company(OwnSide... sides) {
    return new MasterData(
        new Company("Nordlys Fisk A/S", "DK"),
        List.of(sides).stream().map(OwnSide::registration).toList(),
        List.of());
  }
}
