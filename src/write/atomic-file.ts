import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../model/errors.ts";

/** Characters that are gathered before they go to the disk. */
const bufferLength = 1 << 16;

/**
 * A file that appears under its name only when it is whole: it is written beside its place, synced
 * and renamed.
 */
export class AtomicFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  #buffer: string[] = [];
  #buffered = 0;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Throws a usage error if the file cannot be written. */
  static async create(path: string): Promise<AtomicFile> {
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      return new AtomicFile(path, temporary, await open(temporary, "w"));
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  async write(text: string): Promise<void> {
    this.#buffer.push(text);
    this.#buffered += text.length;
    if (this.#buffered >= bufferLength) await this.#flush();
  }

  async commit(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#temporary, this.path);
  }

  /** Leaves nothing behind. Does nothing after `commit`. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#temporary, { force: true });
  }

  async #flush(): Promise<void> {
    const text = this.#buffer.join("");
    this.#buffer = [];
    this.#buffered = 0;
    if (text !== "") await this.#handle.writeFile(text);
  }
}

const wrongKind = "a part of the path is a file and should be a folder, or the reverse";
const forbidden = "no permission to write there";
const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "its folder does not exist"],
  ["EACCES", forbidden],
  ["EPERM", forbidden],
  ["EROFS", "the file system is read-only"],
  ["EISDIR", wrongKind],
  ["ENOTDIR", wrongKind],
  ["EEXIST", wrongKind],
  ["ENAMETOOLONG", "the name is too long"],
]);

/** A usage error that says why nothing can be written at `path`. */
export function unwritable(path: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError("output", `cannot write ${path}: ${reasons.get(code ?? "") ?? code}`);
}
