/**
 * Who is whom: notes that join two identities, notes that take statements back, and what is left
 * when they are heeded.
 */
@NullMarked
package org.thaw.picture.identity;

import org.jspecify.annotations.NullMarked;
