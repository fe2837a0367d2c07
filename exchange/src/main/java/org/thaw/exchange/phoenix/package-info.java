/**
 * Events coded by PETRARCH (Schrodt and others 2014): the coder's own output, the Phoenix
 * pipeline's, and two exports of it with headers.
 */
@NullMarked
package org.thaw.exchange.phoenix;

import org.jspecify.annotations.NullMarked;
