import { Presets, SingleBar } from "cli-progress";

/** Work that is done sooner shows no progress. */
const quietMs = 2000;

/** Counts documents on standard error while a person waits: only on a terminal, only in long runs. */
export class Progress {
  readonly #started: number = Date.now();
  readonly #total: number | null;
  readonly #enabled: boolean;
  #bar: SingleBar | null = null;

  /**
   * `total` is for work that prints nothing before it is done. Without it, records may be running
   * over standard output, and no count is shown if that is the same terminal.
   */
  constructor(total: number | null = null) {
    this.#total = total;
    this.#enabled =
      process.stderr.isTTY === true && (total !== null || process.stdout.isTTY !== true);
  }

  update(done: number): void {
    if (!this.#enabled) return;
    const elapsed = Date.now() - this.#started;
    if (elapsed < quietMs) return;
    const rate = Math.round(done / (elapsed / 1000));
    if (this.#bar === null) {
      this.#bar = new SingleBar(
        {
          format:
            this.#total === null
              ? "{value} documents · {rate} a second · {duration_formatted}"
              : "{bar} {value} of {total} documents · {rate} a second · {duration_formatted}",
          clearOnComplete: true,
        },
        Presets.legacy,
      );
      this.#bar.start(this.#total ?? 0, done, { rate });
    } else this.#bar.update(done, { rate });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
