/** What a reader did that its user may not expect, and that is no dead letter. */
export interface ReadNote {
  readonly code: /** Not what its name says: `detail` is what it is. */
    | "misnamed"
    /** A WARC packed as one gzip member, not one for each record. */
    | "packed-as-one"
    /** JSON that does not stand one object a line: `detail` is how it stands. After damage in it the rest is lost. */
    | "not-lines"
    /** Records in UTF-16: places in them are those in the UTF-8 that they were turned to. */
    | "utf-16"
    /** Bytes after the last packed member that are none. */
    | "trailing-garbage"
    /** Left out because it is no document: `detail` is what it is. */
    | "skipped";
  readonly detail: string;
  /** How often. */
  readonly count: number;
  /** Inputs that were read from what `not-lines` tells of; else 0. */
  readonly inputs: number;
  /** The first file it was met in. */
  readonly file: string;
}

/** Gathers notes. Memory does not grow with the number of files. */
export class Notes {
  readonly #notes = new Map<string, ReadNote>();
  /** How much was left out so far. */
  skipped = 0;

  add(code: ReadNote["code"], detail: string, file: string, inputs = 0): void {
    if (code === "skipped") this.skipped++;
    const key = `${code}\0${detail}`;
    const known = this.#notes.get(key) ?? { code, detail, count: 0, inputs: 0, file };
    this.#notes.set(key, { ...known, count: known.count + 1, inputs: known.inputs + inputs });
  }

  /** Most frequent first. */
  all(): ReadNote[] {
    return [...this.#notes.values()].sort((a, b) => b.count - a.count);
  }
}
