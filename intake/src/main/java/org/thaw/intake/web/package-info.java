/** Fetches pages: with patience that ends, and only from addresses that may be asked. */
@NullMarked
package org.thaw.intake.web;

import org.jspecify.annotations.NullMarked;
