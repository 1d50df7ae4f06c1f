package news.parallax.read;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name the path relative to the folder of the job, with forward slashes
 * @param path where the file is
 * @param size in bytes
 */
public record InputFile(String name, Path path, long size, InputFormat format) {}
