import type { PipelineStamp } from "../apply/apply.ts";
import type { DeadLetter, RawRecord } from "../model/document.ts";
import { isDeadLetter } from "../model/document.ts";
import { DeadLetterError, UsageError } from "../model/errors.ts";
import { deadRecord } from "../read/dead.ts";
import type { PipelineSource } from "../run/pipeline.ts";
import { Tally } from "../run/tally.ts";
import { moduleForThreads, WorkerFailure, type WorkerLimits, WorkerPool } from "../run/workers.ts";
import { type EditMode, jsonLine } from "../write/json-line.ts";
import { decodeBatch, encodeBatch } from "./batch-bytes.ts";
import type { Batch } from "./batches.ts";
import type { CleanSetup, Described } from "./clean-worker.ts";
import { type BatchResult, decodeResult } from "./result-bytes.ts";
import { Rooms } from "./rooms.ts";

export interface CleanerOptions {
  readonly pipeline: PipelineSource;
  readonly edits: EditMode;
  /** Threads; 0 to work in this one, where nothing can end a document that takes too long. */
  readonly workers: number;
  readonly limits: WorkerLimits;
}

/**
 * 30 s leave room for the largest page that is read; one gigabyte holds what becomes of it. With two,
 * V8 lets four times as much lie about as lives before it collects, and a worker takes half as much
 * memory again.
 */
export const defaultWorkerLimits: WorkerLimits = { documentMs: 30_000, memoryMb: 1024 };

/** The module that workers run; null if there can be no worker threads. */
export const workerModule: URL | null = moduleForThreads(import.meta.url, "clean-worker");

/** Room for what comes of most batches: twice as long as they, and those are far from full. */
const roomBytes = 2 ** 20;

/** Cleans batches in worker threads, whatever the documents in them do. */
export class Cleaner {
  readonly #pool: WorkerPool<CleanSetup>;
  readonly #limits: WorkerLimits;
  readonly #rooms = new Rooms(roomBytes);

  private constructor(pool: WorkerPool<CleanSetup>, limits: WorkerLimits) {
    this.#pool = pool;
    this.#limits = limits;
  }

  static async open({ pipeline, edits, workers, limits }: CleanerOptions): Promise<Cleaner> {
    const setup: CleanSetup = { pipeline, edits };
    const load = async () => (await import("./clean-worker.ts")).work;
    const pool = await WorkerPool.open({ load, module: workerModule, setup, workers, limits });
    return new Cleaner(pool, limits);
  }

  /**
   * The stamp of the pipeline, as a worker has loaded it: this thread needs no stage. Throws a usage
   * error if it cannot be loaded.
   */
  async stamp(): Promise<PipelineStamp> {
    const bytes = await this.#pool.run(new Uint8Array(0)).catch((error: unknown) => {
      if (!(error instanceof WorkerFailure) || error.kind !== "memory") throw error;
      const message = `${this.#limits.memoryMb} MB of memory are too few for a worker to start: allow more`;
      throw new UsageError("option", message);
    });
    const said = JSON.parse(new TextDecoder().decode(bytes)) as Described;
    if ("stamp" in said) return said.stamp;
    throw new UsageError(said.code, said.message);
  }

  /**
   * What became of a batch, in parts; frees the batch. If its worker is lost, the document that was
   * under work is tried once more by itself; if that fails too, it is a dead letter.
   */
  async clean({ bytes, free }: Pick<Batch, "bytes" | "free">): Promise<readonly BatchResult[]> {
    try {
      return await this.#clean(bytes);
    } finally {
      free();
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #clean(batch: Uint8Array): Promise<readonly BatchResult[]> {
    try {
      return [await this.#run(batch)];
    } catch (error) {
      const at = suspectOf(error);
      if (at === null) throw error;
      const items = [...decodeBatch(batch)];
      return [
        ...(await this.#cleanAll(items.slice(0, at))),
        await this.#cleanAlone(items[at]!),
        ...(await this.#cleanAll(items.slice(at + 1))),
      ];
    }
  }

  async #cleanAll(items: readonly (RawRecord | DeadLetter)[]): Promise<readonly BatchResult[]> {
    return items.length === 0 ? [] : this.#clean(encodeBatch(items));
  }

  async #cleanAlone(item: RawRecord | DeadLetter): Promise<BatchResult> {
    try {
      return await this.#run(encodeBatch([item]));
    } catch (error) {
      if (suspectOf(error) === null || isDeadLetter(item)) throw error;
      return dead(deadRecord(item, this.#reason(error as WorkerFailure)));
    }
  }

  async #run(batch: Uint8Array): Promise<BatchResult> {
    const room = this.#rooms.take();
    // The room of a worker that was lost is not used again: it may still write there.
    const bytes = await this.#pool.run(batch, room);
    return decodeResult(bytes, () => this.#rooms.giveBack(room));
  }

  #reason({ kind, message }: WorkerFailure): DeadLetterError {
    const { documentMs, memoryMb } = this.#limits;
    switch (kind) {
      case "timeout":
        return new DeadLetterError("timeout", `took longer than ${documentMs / 1000} s, twice`);
      case "memory":
        return new DeadLetterError("memory", `took more than ${memoryMb} MB of memory, twice`);
      default:
        return new DeadLetterError("crash", `ended its worker, twice: ${message}`);
    }
  }
}

/** The document of a batch that its worker was lost on; null if no document is to blame. */
function suspectOf(error: unknown): number | null {
  if (!(error instanceof WorkerFailure)) return null;
  if (error.at >= 0) return error.at;
  return error.kind === "memory" ? 0 : null;
}

function dead(letter: DeadLetter): BatchResult {
  const tally = new Tally();
  tally.addDead(letter);
  return {
    kinds: "d",
    records: Buffer.alloc(0),
    dead: Buffer.from(jsonLine(letter)),
    tally: tally.sheet(),
    free: () => undefined,
  };
}
