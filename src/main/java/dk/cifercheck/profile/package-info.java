/**
 * What is particular to the portal, as data: labels, menu path, sign-on hosts, request words.
 *
 * <p>It holds words and checks them; what they are used for it may not know.
 */
@NullMarked
package dk.cifercheck.profile;

import org.jspecify.annotations.NullMarked;
