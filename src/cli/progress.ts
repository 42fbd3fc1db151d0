import { Presets, SingleBar } from "cli-progress";
import { printable } from "../explain/printable.ts";
import type { ReadNote } from "../read/notes.ts";

/** How a run shows where it is: `auto` is a bar on a terminal and nothing elsewhere. */
export const progressModes: readonly ["auto", "bar", "json", "none"] = [
  "auto",
  "bar",
  "json",
  "none",
];

export type ProgressMode = (typeof progressModes)[number];

/** Where a run is. */
export interface Position {
  readonly documents: number;
  readonly dead: number;
  /** Bytes of the input that have been read. */
  readonly bytes: number;
  /** The file that is read. */
  readonly file: string | null;
}

export interface ProgressOptions {
  readonly mode: ProgressMode;
  /** Bytes of the input; null if nobody knows. */
  readonly bytes: number | null;
  /** Writes to standard error. */
  readonly write: (text: string) => unknown;
  /** Whether there is a person to show a bar to. */
  readonly terminal: boolean;
}

/** Work that is done sooner shows no bar. */
const quietMs = 2000;

/** Milliseconds between two bars, and between two lines of JSON. */
const barMs = 250;
const jsonMs = 5000;

/** Milliseconds over which a rate is taken: long enough to be steady, short enough to be true. */
const rateMs = 30_000;

const megabyte = 1e6;

/** Shows on standard error how a run goes on, at most a few times a second. */
export class RunProgress {
  readonly #options: ProgressOptions;
  readonly #mode: "bar" | "json" | "none";
  readonly #started: number;
  #shown: number;
  #bar: SingleBar | null = null;
  /** Positions of the last while, oldest first. */
  #past: { readonly at: number; readonly position: Position }[] = [];
  #last: Position = { documents: 0, dead: 0, bytes: 0, file: null };

  constructor(options: ProgressOptions, now: number = performance.now()) {
    this.#options = options;
    const { mode, terminal } = options;
    this.#mode = mode === "auto" ? (terminal ? "bar" : "none") : mode;
    this.#started = now;
    this.#shown = now;
  }

  update(position: Position, now: number = performance.now()): void {
    this.#last = position;
    if (this.#mode === "none") return;
    if (now - this.#shown < (this.#mode === "bar" ? barMs : jsonMs)) return;
    if (this.#mode === "bar" && now - this.#started < quietMs) return;
    this.#shown = now;
    this.#past.push({ at: now, position });
    while (this.#past.length > 2 && now - this.#past[0]!.at > rateMs) this.#past.shift();
    if (this.#mode === "json") this.#line(now, null);
    else this.#draw(now);
  }

  /** Ends the bar, or writes the last line of JSON, which has what the reader noted. */
  stop(notes: readonly ReadNote[] = [], now: number = performance.now()): void {
    this.#bar?.stop();
    this.#bar = null;
    if (this.#mode === "json") this.#line(now, notes);
  }

  /** `notes` are there in the last line alone. */
  #line(now: number, notes: readonly ReadNote[] | null): void {
    const done = notes !== null;
    const { documents, dead, bytes, file } = this.#last;
    const { perSecond, bytesPerSecond, etaSeconds } = this.#rates(now);
    const line = {
      documents,
      dead,
      bytes,
      totalBytes: this.#options.bytes,
      documentsPerSecond: round(perSecond),
      bytesPerSecond: Math.round(bytesPerSecond),
      elapsedSeconds: round((now - this.#started) / 1000),
      etaSeconds: done ? 0 : etaSeconds,
      file,
      done,
      ...(done && { notes }),
    };
    this.#options.write(`${JSON.stringify(line)}\n`);
  }

  #draw(now: number): void {
    const { documents, dead, bytes, file } = this.#last;
    const { perSecond, etaSeconds } = this.#rates(now);
    const total = this.#options.bytes;
    const payload = {
      documents: documents.toLocaleString("en-US"),
      megabytes: Math.round(bytes / megabyte).toLocaleString("en-US"),
      perSecond: Math.round(perSecond).toLocaleString("en-US"),
      dead: dead.toLocaleString("en-US"),
      left: etaSeconds === null ? "" : ` · ${duration(etaSeconds)} left`,
      file: shorten(file ?? ""),
    };
    if (this.#bar === null) {
      const counts = "{documents} documents · {megabytes} MB · {perSecond} a second · {dead} dead";
      const format = `${total === null ? "" : "{bar} {percentage} % · "}${counts}{left} · {file}`;
      this.#bar = new SingleBar(
        { format, clearOnComplete: true, barsize: 20, noTTYOutput: true, notTTYSchedule: 2000 },
        Presets.legacy,
      );
      this.#bar.start(total ?? 0, Math.min(bytes, total ?? 0), payload);
    } else this.#bar.update(Math.min(bytes, total ?? 0), payload);
  }

  #rates(now: number): {
    readonly perSecond: number;
    readonly bytesPerSecond: number;
    readonly etaSeconds: number | null;
  } {
    const { at, position } = this.#past[0] ?? {
      at: this.#started,
      position: { documents: 0, bytes: 0 },
    };
    // One look back is none.
    const [from, then] = now > at ? [at, position] : [this.#started, { documents: 0, bytes: 0 }];
    const seconds = Math.max(now - from, 1) / 1000;
    const bytesPerSecond = (this.#last.bytes - then.bytes) / seconds;
    const total = this.#options.bytes;
    const left = total === null ? null : Math.max(0, total - this.#last.bytes);
    return {
      perSecond: (this.#last.documents - then.documents) / seconds,
      bytesPerSecond,
      etaSeconds: left === null || bytesPerSecond <= 0 ? null : Math.round(left / bytesPerSecond),
    };
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min` : `${seconds} s`;
}

const mostFileCharacters = 40;

/** The end of a long path, which tells more than its beginning. */
function shorten(file: string): string {
  const shown = printable(file);
  if (shown.length <= mostFileCharacters) return shown;
  return `…${shown.slice(1 - mostFileCharacters).toWellFormed()}`;
}

/** Counts work whose size is known while a person waits: only on a terminal, only if it takes long. */
export class Progress {
  readonly #started: number = Date.now();
  readonly #total: number;
  #bar: SingleBar | null = null;

  constructor(total: number) {
    this.#total = total;
  }

  update(done: number): void {
    const elapsed = Date.now() - this.#started;
    if (process.stderr.isTTY !== true || elapsed < quietMs) return;
    const rate = Math.round(done / (elapsed / 1000));
    if (this.#bar === null) {
      this.#bar = new SingleBar(
        {
          format: "{bar} {value} of {total} documents · {rate} a second · {duration_formatted}",
          clearOnComplete: true,
        },
        Presets.legacy,
      );
      this.#bar.start(this.#total, done, { rate });
    } else this.#bar.update(done, { rate });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
