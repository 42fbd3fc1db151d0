import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../model/errors.ts";

/** Bytes that are gathered before they go to the disk; what is longer goes there at once. */
const gatheredBytes = 1 << 16;

/** What a file holds, for whoever wants to know whether it is still the same. */
export interface Fingerprint {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

/**
 * A file that appears under its name only when it is whole: it is written beside its place, synced
 * and renamed.
 */
export class AtomicFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  readonly #hash = createHash("sha256");
  #bytes = 0;
  readonly #gathered: Buffer = Buffer.allocUnsafeSlow(gatheredBytes);
  #waiting = 0;

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Throws a usage error if the file cannot be written. */
  static async create(path: string): Promise<AtomicFile> {
    const temporary = temporaryPath(path);
    try {
      return new AtomicFile(path, temporary, await open(temporary, "w"));
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** When it resolves, the memory of `part` is not looked at any more. */
  async write(part: Uint8Array | string): Promise<void> {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    if (this.#waiting + bytes.length > gatheredBytes) await this.#flush();
    if (bytes.length > gatheredBytes) await this.#handle.writeFile(bytes);
    else {
      this.#gathered.set(bytes, this.#waiting);
      this.#waiting += bytes.length;
    }
  }

  /**
   * Puts the file in its place, or at `path` in the same folder. If there is one with the same content,
   * that one stays untouched.
   */
  async commit(path: string = this.path): Promise<Fingerprint> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
    const written = { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
    if (await holds(path, written)) {
      await rm(this.#temporary);
    } else {
      await rename(this.#temporary, path);
      await syncFolder(dirname(path));
    }
    return written;
  }

  /** Leaves nothing behind. Does nothing after `commit`. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#temporary, { force: true });
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = 0;
    if (waiting > 0) await this.#handle.writeFile(this.#gathered.subarray(0, waiting));
  }
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** Whether there is a plain file with this content. */
export async function holds(path: string, { bytes, sha256 }: Fingerprint): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size !== bytes) return false;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex") === sha256;
}

/** Makes sure that a rename is on the disk. Not every system can sync a folder. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
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
  ["ELOOP", "it is a symbolic link, which is not followed"],
  ["ENXIO", "it is no plain file"],
  ["ENAMETOOLONG", "the name is too long"],
]);

/** A usage error that says why nothing can be written at `path`; other trouble as it is. */
export function unwritable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const reason = reasons.get(code ?? "");
  return reason === undefined ? error : new UsageError("output", `cannot write ${path}: ${reason}`);
}
