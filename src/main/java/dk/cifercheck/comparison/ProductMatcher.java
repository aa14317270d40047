package dk.cifercheck.comparison;

import dk.cifercheck.comparison.ProductPairing.Match;
import dk.cifercheck.comparison.ProductPairing.Row;
import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Product;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the products of one registration: exact codes first, then the HS code, then the first six
 * digits where one side has no Chinese code. Each round takes what the rounds before have left, and
 * in each round everything that can be paired has the same key, so no order loses a pair.
 */
final class ProductMatcher {
  private static final int CHINESE_DIGITS = 10;
  private static final int COMMON_DIGITS = 6;
  private static final int HEADING_DIGITS = 4;

  private final List<Product> portal;
  private final List<OwnProduct> own;
  private final @Nullable Integer[] partnerOf;
  private final Match[] match;
  private final boolean[] used;

  private ProductMatcher(List<Product> portal, List<OwnProduct> own) {
    this.portal = portal;
    this.own = own;
    this.partnerOf = new Integer[portal.size()];
    this.match = new Match[portal.size()];
    this.used = new boolean[own.size()];
  }

  static ProductPairing pair(List<Product> portal, List<OwnProduct> own) {
    ProductMatcher matcher = new ProductMatcher(portal, own);
    matcher.exact();
    matcher.sameHsCode();
    matcher.firstDigits();
    return matcher.result();
  }

  /** The digits that a code shares with another one of lower precision. */
  static String common(String code, int digits) {
    return code.substring(0, Math.min(digits, code.length()));
  }

  private void exact() {
    round(
        product -> !product.ciqCode().isEmpty() && isChinese(product),
        product -> product.key().written(),
        row -> row.hsCode() + "/" + row.ciqCode(),
        row -> true,
        Match.EXACT);
  }

  private void sameHsCode() {
    round(
        product -> product.ciqCode().isEmpty() && isChinese(product),
        OwnProduct::hsCode,
        Product::hsCode,
        row -> true,
        Match.CIQ_UNCHECKED);
    round(
        ProductMatcher::isChinese,
        OwnProduct::hsCode,
        Product::hsCode,
        row -> true,
        Match.CIQ_DIFFERS);
  }

  private void firstDigits() {
    Function<OwnProduct, String> six = product -> common(product.hsCode(), COMMON_DIGITS);
    // Two Chinese codes are never compared by their first digits.
    round(
        product -> isChinese(product),
        six,
        row -> common(row.hsCode(), COMMON_DIGITS),
        row -> row.hsCode().length() != CHINESE_DIGITS,
        Match.FIRST_DIGITS);
    round(
        product -> !isChinese(product) && product.hsCode().length() >= COMMON_DIGITS,
        six,
        row -> common(row.hsCode(), COMMON_DIGITS),
        row -> true,
        Match.FIRST_DIGITS);
    round(
        product -> product.hsCode().length() == HEADING_DIGITS,
        OwnProduct::hsCode,
        row -> common(row.hsCode(), HEADING_DIGITS),
        row -> true,
        Match.FIRST_DIGITS);
  }

  private static boolean isChinese(OwnProduct product) {
    return product.codeType() == CodeType.CHINA;
  }

  private void round(
      Predicate<OwnProduct> ownSide,
      Function<OwnProduct, String> ownKey,
      Function<Product, String> portalKey,
      Predicate<Product> portalSide,
      Match how) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      if (!used[i] && ownSide.test(own.get(i))) {
        open.computeIfAbsent(ownKey.apply(own.get(i)), key -> new ArrayDeque<>()).add(i);
      }
    }
    for (int row = 0; row < portal.size(); row++) {
      Product product = portal.get(row);
      Deque<Integer> partners = open.get(portalKey.apply(product));
      if (partnerOf[row] == null && portalSide.test(product) && partners != null) {
        Integer partner = partners.poll();
        if (partner != null) {
          partnerOf[row] = partner;
          match[row] = how;
          used[partner] = true;
        }
      }
    }
  }

  private ProductPairing result() {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < portal.size(); row++) {
      Integer partner = partnerOf[row];
      rows.add(
          partner == null
              ? new Row(portal.get(row), Optional.empty(), Optional.empty())
              : new Row(portal.get(row), Optional.of(own.get(partner)), Optional.of(match[row])));
    }
    List<OwnProduct> left = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (!used[i]) {
        left.add(own.get(i));
      }
    }
    return new ProductPairing(rows, left);
  }
}
