/** The server: its JSON interface and its pages. */
@NullMarked
package org.thaw.web;

import org.jspecify.annotations.NullMarked;
