package org.thaw.reading;

import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.frame.EventCoder;
import org.thaw.reading.voice.StanceFinder;
import org.thaw.statement.Document;

/**
 * What a rule may ask about a sentence.
 *
 * @param document the document
 * @param scene the sentence, its grammar and who is in it
 * @param parties whom a noun phrase stands for
 * @param stances who says so and how
 * @param dating when
 * @param places where
 * @param coder modes, contexts and codes of events
 * @param maker fills in what all statements share
 */
record Context(
    Document document,
    Scene scene,
    PartyResolver parties,
    StanceFinder stances,
    Dating dating,
    Placing places,
    EventCoder coder,
    StatementMaker maker) {}
