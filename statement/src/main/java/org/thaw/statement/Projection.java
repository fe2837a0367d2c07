package org.thaw.statement;

/**
 * A view that is kept up to date as statements arrive: fold one in, merge two halves, read an
 * answer. Implementations are pure: any order of arrival gives the same answers.
 *
 * @param <S> the state that is kept, immutable
 * @param <Q> what is asked
 * @param <A> the answer
 */
public interface Projection<S, Q, A> {

  /** The state that knows nothing. */
  S empty();

  /** The state with one more statement. */
  S fold(S state, Statement statement);

  /** The state that knows what both know. */
  S merge(S one, S other);

  /** The answer to a question. */
  A read(S state, Q question);
}
