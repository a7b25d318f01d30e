package org.clausewright.generator.edition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is published, and as of which day.
 *
 * @param asOf the day that states such as overdue are given for
 */
public record Edition(LocalDate asOf, Set<Product> products, Set<Format> formats) {

  public Edition {
    products = Set.copyOf(products);
    formats = Set.copyOf(formats);
  }

  /** Every product in every format. */
  public static Edition whole(LocalDate asOf) {
    return new Edition(asOf, EnumSet.allOf(Product.class), EnumSet.allOf(Format.class));
  }

  /** The same without a product. */
  public Edition without(Product product) {
    Set<Product> others = EnumSet.copyOf(products);
    others.remove(product);
    return new Edition(asOf, others, formats);
  }

  /** Whether a product comes out in a format. */
  public boolean includes(Product product, Format format) {
    return products.contains(product) && formats.contains(format);
  }

  /** Whether a file of each policy comes out. */
  public boolean includes(PolicyFile file) {
    return includes(file.product(), file.format());
  }

  /** The files made of each policy. */
  public List<PolicyFile> policyFiles() {
    return Stream.of(PolicyFile.values()).filter(this::includes).toList();
  }
}
