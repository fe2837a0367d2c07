package org.thaw.reading.frame;

import java.util.List;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/**
 * A frame that a sentence fills.
 *
 * @param frame which
 * @param trigger the word
 * @param subjects who acts or holds
 * @param objects to whom, of what; empty: not told
 */
public record FrameMatch(Frame frame, Token trigger, List<Party> subjects, List<Party> objects) {}
