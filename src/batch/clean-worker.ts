import { move } from "piscina";
import type { PipelineStamp } from "../apply/apply.ts";
import { loadAnyPipeline } from "../config/module.ts";
import { type UsageCode, UsageError } from "../model/errors.ts";
import type { Pipeline, PipelineSource } from "../run/pipeline.ts";
import type { WorkerCall } from "../run/workers.ts";
import type { EditMode } from "../write/json-line.ts";
import { cleanBatch } from "./clean-batch.ts";

/** What a worker needs beside the documents. */
export interface CleanSetup {
  readonly pipeline: PipelineSource;
  readonly edits: EditMode;
}

/** The pipeline, kept from batch to batch: all calls of a thread have the same setup. */
let ready: { readonly key: string; readonly pipeline: Pipeline } | undefined;

/** What a pipeline is, or why there is none. */
export type Described =
  | { readonly stamp: PipelineStamp }
  | { readonly code: UsageCode; readonly message: string };

/** What threads run: bytes that are not in the room change hands without a copy. */
export default async function workAndHandOver(call: WorkerCall<CleanSetup>): Promise<unknown> {
  const bytes = await work(call);
  if (bytes.buffer === call.room?.buffer) return bytes.length;
  return call.batch.length === 0 ? bytes : move(bytes);
}

/** Cleans a batch: see `cleanBatch`. A call without a batch asks what the pipeline is (`Described`). */
export async function work(call: WorkerCall<CleanSetup>): Promise<Uint8Array> {
  const { setup, batch, progress, room = new Uint8Array(0) } = call;
  if (batch.length === 0) return Buffer.from(JSON.stringify(await describe(setup)));
  const { pipeline } = await load(setup);
  const begin = (index: number): void => void Atomics.store(progress, 0, index);
  return cleanBatch({ batch, pipeline, edits: setup.edits, room, begin });
}

async function load({ pipeline: source }: CleanSetup): Promise<NonNullable<typeof ready>> {
  const key = JSON.stringify(source);
  if (ready?.key !== key) ready = { key, pipeline: await loadAnyPipeline(source) };
  return ready;
}

async function describe(setup: CleanSetup): Promise<Described> {
  try {
    return { stamp: (await load(setup)).pipeline.stamp };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: error.code, message: error.message };
  }
}
