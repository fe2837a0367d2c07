package org.thaw.intake;

/**
 * What is wrong with an item, where, and what to do about it.
 *
 * @param code the kind of problem, for machines
 * @param place the file, line, page or address
 * @param message what is wrong, in plain words
 * @param remedy what the person can do
 */
public record Problem(Code code, String place, String message, String remedy) {

  /** The whole of it in one line. */
  public String line() {
    return (place + ": " + message + "; " + remedy).replaceAll("\\s+", " ");
  }

  /** Kinds of problem. */
  public enum Code {
    /** There is no text in it. */
    EMPTY,
    /** More than the limit allows. */
    TOO_LARGE,
    /** It breaks off. */
    TRUNCATED,
    /** It cannot be read without a password. */
    ENCRYPTED,
    /** It is no text. */
    BINARY,
    /** No reader knows the format. */
    UNKNOWN_FORMAT,
    /** A small archive that unpacks into far too much. */
    ZIP_BOMB,
    /** An archive entry whose name points outside the archive. */
    ZIP_SLIP,
    /** Nested deeper than the limit allows. */
    TOO_DEEP,
    /** Bytes that are no letters in the text's encoding; mended and read. */
    BAD_ENCODING,
    /** A date that has not come yet; read without it. */
    FUTURE_DATE,
    /** A date that cannot be understood; read without it. */
    BAD_DATE,
    /** No date was found; read without one. */
    NO_DATE,
    /** Nothing is there. */
    NOT_FOUND,
    /** It is there and cannot be read. */
    UNREADABLE,
    /** A folder that leads back into itself. */
    LINK_LOOP,
    /** No answer in time. */
    TIMEOUT,
    /** Redirected too often. */
    REDIRECT_LOOP,
    /** An address that must not be asked. */
    REFUSED_ADDRESS,
    /** A line that is no JSON object with a text. */
    BAD_JSON,
    /** XML that is not well-formed or reaches outside itself. */
    BAD_XML,
    /** The server answered with an error. */
    HTTP_STATUS
  }
}
