/**
 * The walk through the portal: waits for what recognition knows, clicks it, hands out snapshots.
 *
 * <p>It may not read values: what a page says about the company is no business of the walk.
 */
@NullMarked
package dk.cifercheck.portal;

import org.jspecify.annotations.NullMarked;
