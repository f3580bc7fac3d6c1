package dev.concordant.fuzz;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes that the fuzzer makes up, read as texts. Kept inputs stay readable: they are UTF-8, and a
 * byte FF, which UTF-8 has no use for, ends a text.
 */
final class Input {

  private Input() {}

  /** Exactly so many texts; the bytes left over belong to the last, and missing ones are empty. */
  static List<String> texts(byte[] bytes, int count) {
    List<String> texts = new ArrayList<>();
    int from = 0;
    while (texts.size() < count) {
      int to = from;
      while (to < bytes.length && (bytes[to] != (byte) 0xFF || texts.size() == count - 1)) {
        to++;
      }
      texts.add(text(Arrays.copyOfRange(bytes, from, to)));
      from = Math.min(to + 1, bytes.length);
    }
    return texts;
  }

  /** A text; a byte that is not UTF-8 becomes an unpaired surrogate. */
  static String text(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (0xDC00 + (in.get() & 0xFF)));
      }
    }
  }
}
