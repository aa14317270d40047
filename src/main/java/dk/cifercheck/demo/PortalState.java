package dk.cifercheck.demo;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Everything that the pages of one running replica share. */
final class PortalState {
  private final ReplicaSettings settings;
  private final Sessions sessions;
  private final Map<String, PortalAccount> accounts = new LinkedHashMap<>();
  private final Pages pages;
  private final Words english = Words.english();
  private final Words chinese = Words.chinese();
  private final RandomGenerator random = new SecureRandom();
  private volatile String lastPictureCode = "";

  PortalState(ReplicaSettings settings, Clock clock) {
    this(settings, clock, new CompanyFiles(PortalDates.of(clock)).all());
  }

  PortalState(ReplicaSettings settings, Clock clock, List<ReplicaCompany> companies) {
    this.settings = settings;
    this.sessions = new Sessions(clock);
    this.pages = new Pages(Map.of("error", settings.value(Switch.ERROR)));
    CompanySizes sizes = new CompanySizes(settings);
    PasswordState first =
        settings.is(Switch.FIRST_LOGIN, "change") ? PasswordState.TEMPORARY : PasswordState.OWN;
    companies.stream()
        .map(sizes::applied)
        .forEach(company -> accounts.put(company.user(), new PortalAccount(company, first)));
  }

  ReplicaSettings settings() {
    return settings;
  }

  Sessions sessions() {
    return sessions;
  }

  Pages pages() {
    return pages;
  }

  RandomGenerator random() {
    return random;
  }

  /** The code in the picture drawn last, for whoever plays the person that reads it. */
  String lastPictureCode() {
    return lastPictureCode;
  }

  void drew(String code) {
    lastPictureCode = code;
  }

  List<PortalAccount> accounts() {
    return List.copyOf(accounts.values());
  }

  Optional<PortalAccount> findAccount(String user) {
    return Optional.ofNullable(accounts.get(user));
  }

  Words chinese() {
    return chinese;
  }

  /** The interface in the language the browser asks for by cookie. */
  Words words(PortalRequest request) {
    String cookie = request.cookie("clientlanguage");
    boolean zh = cookie.isEmpty() ? settings.is(Switch.LANGUAGE, "zh") : cookie.startsWith("zh");
    return zh ? chinese : english;
  }
}
