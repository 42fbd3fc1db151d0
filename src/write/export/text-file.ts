import { once } from "node:events";
import { createGzip, type Gzip } from "node:zlib";
import type { Zstd } from "@hpcc-js/wasm-zstd";
import { type OutputFile, openFile } from "../output-file.ts";

/** A file of text that appears under its name only when it is whole, packed as its name says. */
export interface TextFile {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Opens a file; `.gz` is packed with gzip, `.zst` with Zstandard, anything else is plain. */
export async function openText(path: string): Promise<TextFile> {
  if (path.endsWith(".gz")) return GzipText.open(path);
  if (path.endsWith(".zst")) return ZstdText.open(path);
  const file = await openFile(path);
  return {
    write: (text) => file.write(text),
    close: async () => {
      await file.commit();
    },
    abandon: () => file.abandon(),
  };
}

/** One member, since not every reader of gzip goes on after the first. */
class GzipText implements TextFile {
  readonly #file: OutputFile;
  readonly #gzip: Gzip = createGzip();
  #packed: Buffer[] = [];

  private constructor(file: OutputFile) {
    this.#file = file;
    this.#gzip.on("data", (bytes: Buffer) => this.#packed.push(bytes));
  }

  static async open(path: string): Promise<GzipText> {
    return new GzipText(await openFile(path));
  }

  async write(text: string): Promise<void> {
    if (!this.#gzip.write(text)) await once(this.#gzip, "drain");
    await this.#flush();
  }

  async close(): Promise<void> {
    const end = once(this.#gzip, "end");
    this.#gzip.end();
    await end;
    await this.#flush();
    await this.#file.commit();
  }

  async abandon(): Promise<void> {
    this.#gzip.destroy();
    await this.#file.abandon();
  }

  async #flush(): Promise<void> {
    for (const bytes of this.#packed.splice(0)) await this.#file.write(bytes);
  }
}

/** Text that becomes one frame. A file of many frames is read like one of one. */
const frameLength = 4 * 2 ** 20;

class ZstdText implements TextFile {
  readonly #file: OutputFile;
  readonly #zstd: Zstd;
  #parts: string[] = [];
  #length = 0;

  private constructor(file: OutputFile, zstd: Zstd) {
    this.#file = file;
    this.#zstd = zstd;
  }

  static async open(path: string): Promise<ZstdText> {
    const { Zstd } = await import("@hpcc-js/wasm-zstd");
    return new ZstdText(await openFile(path), await Zstd.load());
  }

  async write(text: string): Promise<void> {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length >= frameLength) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#file.commit();
  }

  abandon(): Promise<void> {
    return this.#file.abandon();
  }

  async #flush(): Promise<void> {
    const text = this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    if (text !== "")
      await this.#file.write(Uint8Array.from(this.#zstd.compress(Buffer.from(text))));
  }
}
