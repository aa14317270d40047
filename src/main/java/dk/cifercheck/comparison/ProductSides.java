package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Product;
import java.util.Optional;

/**
 * A product beside its counterpart.
 *
 * @param portal as read; empty where only the company has it
 * @param own as the company knows it; empty where only the portal has it
 */
public record ProductSides(Optional<Product> portal, Optional<OwnProduct> own) {}
