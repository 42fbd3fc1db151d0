import { Presets, SingleBar } from "cli-progress";

/** Work that is done sooner shows no progress. */
const quietMs = 2000;

/** Counts documents on standard error while a person waits: only on a terminal, only in long runs. */
export class Progress {
  readonly #started: number = Date.now();
  readonly #enabled: boolean = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  #bar: SingleBar | null = null;

  update(done: number): void {
    if (!this.#enabled) return;
    const elapsed = Date.now() - this.#started;
    if (elapsed < quietMs) return;
    const rate = Math.round(done / (elapsed / 1000));
    if (this.#bar === null) {
      this.#bar = new SingleBar(
        {
          format: "{value} documents · {rate} a second · {duration_formatted}",
          clearOnComplete: true,
        },
        Presets.legacy,
      );
      this.#bar.start(0, done, { rate });
    } else this.#bar.update(done, { rate });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
