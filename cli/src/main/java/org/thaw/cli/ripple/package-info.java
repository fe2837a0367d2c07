/**
 * What-if at the command line: a ledger's causal map, a question in words, and the answer's page.
 * It joins the ledger, the lexicon's names and the rooms that reckon.
 */
@NullMarked
package org.thaw.cli.ripple;

import org.jspecify.annotations.NullMarked;
