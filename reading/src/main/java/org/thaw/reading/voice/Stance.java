package org.thaw.reading.voice;

import java.util.Optional;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;

/**
 * How a sentence says what a word tells.
 *
 * @param speaker on whose word; empty: the document's own
 * @param polarity so, or not so
 * @param modality in which way
 */
public record Stance(Optional<Party> speaker, Polarity polarity, Modality modality) {}
