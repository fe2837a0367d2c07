package org.thaw.web;

import org.thaw.web.ask.Answer;

/** A request that is not carried out. */
final class Refused extends RuntimeException {

  private final String code;
  private final int status;

  Refused(Answer.Refused refusal) {
    this(refusal.why().name(), refusal.why().status(), refusal.message());
  }

  Refused(String code, int status, String message) {
    super(message);
    this.code = code;
    this.status = status;
  }

  String code() {
    return code;
  }

  int status() {
    return status;
  }
}
