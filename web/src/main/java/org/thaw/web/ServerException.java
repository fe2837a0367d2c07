package org.thaw.web;

/** The server cannot start: the message names what, where and the remedy, in one line. */
public final class ServerException extends RuntimeException {

  /** With the line to print and what showed it. */
  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
