package dev.concordant.examples;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Splits a stream of bytes at line feeds, so that one line that is not UTF-8 spoils no other. */
final class LineReader {

  /** Longer lines are skipped and reported: nobody's article has 64 MiB. */
  static final int LONGEST = 64 << 20;

  private final InputStream in;
  private int number;

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** A line as it came. */
  static final class Line {

    private final int number;
    private final byte @Nullable [] bytes;

    private Line(int number, byte @Nullable [] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    /** Its number, counted from 1. */
    int number() {
      return number;
    }

    /** The text of the line, without a byte order mark or a carriage return at its end. */
    String text() throws BadLineException {
      if (bytes == null) {
        throw new BadLineException("longer than " + LONGEST + " bytes");
      }
      String text;
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        throw new BadLineException("not UTF-8", e);
      }
      int start = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
      int end = text.endsWith("\r") ? text.length() - 1 : text.length();
      return text.substring(start, Math.max(start, end));
    }
  }

  /** The next line, or null at the end; the last one needs no line feed. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    boolean any = false;
    boolean tooLong = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      any = true;
      if (b == '\n') {
        break;
      }
      if (bytes.size() < LONGEST) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return new Line(number, tooLong ? null : bytes.toByteArray());
  }
}
