import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";

/** What a worker is called with. A batch is bytes, since objects are slow to hand over. */
export interface WorkerCall<Setup> {
  readonly setup: Setup;
  readonly batch: Uint8Array;
  /** One number, shared with the caller: the document of the batch that is under work; -1 before. */
  readonly progress: Int32Array;
  /** Memory that is shared with the caller, for what comes out. */
  readonly room?: Uint8Array;
}

export type Work<Setup> = (call: WorkerCall<Setup>) => Uint8Array | Promise<Uint8Array>;

/** What worker threads run. */
export interface WorkerJob<Setup> {
  /** Loads the work for this thread, if there are no others. */
  readonly load: () => Promise<Work<Setup>>;
  /** The module whose default export is the work: see `moduleForThreads`. */
  readonly module: URL | null;
  /** What every call gets along with its batch; anything that can be cloned. */
  readonly setup: Setup;
  /** Threads; 0 to work in this one. */
  readonly workers: number;
  readonly limits?: WorkerLimits;
}

export interface WorkerLimits {
  /** Milliseconds that one document may take. */
  readonly documentMs: number;
  /** Megabytes that the heap of a worker may grow to. */
  readonly memoryMb: number;
}

export type FailureKind = "timeout" | "memory" | "crash" | "thrown";

/** A batch that came to nothing. */
export class WorkerFailure extends Error {
  readonly kind: FailureKind;
  /** The document of the batch that was under work; -1 if work had not begun. */
  readonly at: number;
  constructor(kind: FailureKind, at: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "WorkerFailure";
    this.kind = kind;
    this.at = at;
  }
}

/**
 * The module `name` beside the module `own`; null if threads cannot run it: in a bundle it is not
 * there, and TypeScript they cannot load. `own` is `import.meta.url`, which a bundle in CommonJS has not.
 */
export function moduleForThreads(own: string | undefined, name: string): URL | null {
  if (own === undefined || own.endsWith(".ts")) return null;
  const module = new URL(`./${name}.js`, own);
  return existsSync(fileURLToPath(module)) ? module : null;
}

/** Milliseconds between two looks at whether documents go on. */
const lookMs = 250;

/** Worker threads, or this thread where there can be none. */
export class WorkerPool<Setup> {
  readonly #job: WorkerJob<Setup>;
  readonly #threads: Piscina | null;
  readonly #watched = new Set<Watched>();
  readonly #clock: NodeJS.Timeout | undefined;

  private constructor(job: WorkerJob<Setup>, threads: Piscina | null) {
    this.#job = job;
    this.#threads = threads;
    if (threads !== null && job.limits !== undefined)
      this.#clock = setInterval(() => this.#look(), lookMs).unref();
  }

  static async open<Setup>(job: WorkerJob<Setup>): Promise<WorkerPool<Setup>> {
    if (job.workers === 0 || job.module === null) return new WorkerPool(job, null);
    const { Piscina } = await import("piscina");
    const threads = new Piscina({
      filename: job.module.href,
      minThreads: 1,
      maxThreads: job.workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      ...(job.limits && { resourceLimits: { maxOldGenerationSizeMb: job.limits.memoryMb } }),
    });
    // A worker that fails between two batches is replaced; the next batch tells if that helped.
    threads.on("error", () => undefined);
    return new WorkerPool(job, threads);
  }

  /**
   * What a batch becomes. A module for threads may write it into `room`, and then gives its length.
   * Rejects with a `WorkerFailure`; a worker that was given up may still write for a while.
   */
  async run(batch: Uint8Array, room?: Uint8Array): Promise<Uint8Array> {
    const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1);
    const { load, setup } = this.#job;
    const call: WorkerCall<Setup> = { setup, batch, progress, ...(room && { room }) };
    const watched: Watched = { progress, at: -1, still: 0, stop: new AbortController() };
    this.#watched.add(watched);
    try {
      if (this.#threads !== null) {
        const { signal } = watched.stop;
        const made = (await this.#threads.run(call, { signal })) as Uint8Array | number;
        return typeof made === "number" ? room!.subarray(0, made) : made;
      }
      // Timers, signals and output get their turn.
      await setImmediate();
      return await (await load())(call);
    } catch (error) {
      throw new WorkerFailure(kindOf(error, watched), Atomics.load(progress, 0), error);
    } finally {
      this.#watched.delete(watched);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#clock);
    await this.#threads?.destroy();
  }

  /**
   * Ends the threads that are too long at one document. Looks are counted, not hours: a machine that
   * slept has not worked.
   */
  #look(): void {
    const most = (this.#job.limits?.documentMs ?? Number.POSITIVE_INFINITY) / lookMs;
    for (const watched of this.#watched) {
      const at = Atomics.load(watched.progress, 0);
      if (at !== watched.at) {
        watched.at = at;
        watched.still = 0;
      } else if (at >= 0 && ++watched.still > most) {
        watched.stop.abort();
      }
    }
  }
}

interface Watched {
  readonly progress: Int32Array;
  readonly stop: AbortController;
  /** The document that was under work at the last look, and at how many looks before it. */
  at: number;
  still: number;
}

function kindOf(error: unknown, { stop }: Watched): FailureKind {
  if (stop.signal.aborted) return "timeout";
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return "memory";
  return /^worker exited with code/.test(message) ? "crash" : "thrown";
}
