package dev.concordant.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and writes a file of text; what goes wrong is told with the name of the file. */
final class TextFile {

  private TextFile() {}

  /** The text of a file in UTF-8. */
  static String read(Path file) {
    if (Files.isDirectory(file)) {
      throw new CommandException(file + ": is a directory, not a file of text");
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new CommandException(file + ": no such file", e);
    } catch (AccessDeniedException e) {
      throw new CommandException(file + ": may not be read", e);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be read: " + e.getMessage(), e);
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new CommandException(file + ": is not text: a zero byte at offset " + i);
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CommandException(
          file + ": is not UTF-8: a wrong byte at offset " + in.position(), e);
    }
  }

  /** Writes a file, and the folders it lies in where they are missing. */
  static void write(Path file, String text) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
