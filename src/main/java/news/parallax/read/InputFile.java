package news.parallax.read;

import java.nio.file.Path;

/**
 * A file to read, or what stands in its place: a link that leads nowhere, a folder that may not be
 * read. The reader of the file tells what is wrong with it.
 *
 * @param name the path relative to the folder of the job, with forward slashes
 * @param path where the file is
 * @param size in bytes; 0 if it is not there or no file
 */
public record InputFile(String name, Path path, long size) {}
