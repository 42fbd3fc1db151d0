import { join } from "node:path";
import { loadPipeline } from "../config/load.ts";
import { explain } from "../explain/explanation.ts";
import { renderText } from "../explain/render.ts";
import { type DeadLetter, isDeadLetter, type RawRecord } from "../model/document.ts";
import { DeadLetterError } from "../model/errors.ts";
import type { ArticleRecord } from "../model/record.ts";
import { deadRecord } from "../read/dead.ts";
import { readInputs } from "../read/read.ts";
import { examine } from "../run/examine.ts";
import type { Pipeline } from "../run/pipeline.ts";
import { brokenInvariants } from "./invariants.ts";
import type { Expectation, Sample } from "./sample.ts";

/** Pipelines that are ready, by name and settings: samples share them. */
export type PipelineCache = Map<string, Pipeline>;

/** What comes out of a sample today. */
export interface Actual extends Expectation {
  /** Invariants that do not hold, a sentence each. */
  readonly broken: readonly string[];
}

/** Cleans the input of a sample and checks the invariants on every document in it. */
export async function examineSample(sample: Sample, pipelines: PipelineCache): Promise<Actual> {
  const pipeline = pipelineOf(sample, pipelines);
  const results: unknown[] = [];
  const texts: string[] = [];
  const broken: string[] = [];
  const path = join(sample.folder, sample.input);
  for await (const item of await readInputs([path], { dump: sample.name })) {
    const done = isDeadLetter(item) ? dead(item) : examineOne(placed(item, sample), pipeline);
    results.push(done.result);
    texts.push(done.text);
    broken.push(...done.broken);
  }
  return {
    json: `${JSON.stringify(results, null, 2)}\n`,
    text: texts.join("\n"),
    broken,
  };
}

interface Examined {
  readonly result: unknown;
  readonly text: string;
  readonly broken: readonly string[];
}

function examineOne(raw: RawRecord, pipeline: Pipeline): Examined {
  try {
    const examination = examine(raw, pipeline);
    return {
      result: withoutPipeline(examination.record),
      text: renderText(explain(examination, pipeline.policy)),
      broken: brokenInvariants(raw, examination, pipeline),
    };
  } catch (error) {
    if (error instanceof DeadLetterError) return dead(deadRecord(raw, error));
    throw error;
  }
}

function dead({ code, message }: DeadLetter): Examined {
  return { result: { dead: { code, message } }, text: `dead ${code} · ${message}\n`, broken: [] };
}

/** The same wherever the samples lie, and with what the card says of the page. */
function placed(raw: RawRecord, { card, input }: Sample): RawRecord {
  const { locator } = raw.origin;
  return {
    ...raw,
    origin: { ...raw.origin, locator: locator.slice(locator.lastIndexOf(input)) },
    url: raw.url ?? card.url ?? null,
    fetchedAt: raw.fetchedAt ?? card.fetchedAt ?? null,
  };
}

/** Versions and hashes of the program say nothing of the sample: every release would change all. */
function withoutPipeline({ pipeline: _pipeline, ...record }: ArticleRecord): unknown {
  return record;
}

function pipelineOf({ card, folder }: Sample, pipelines: PipelineCache): Pipeline {
  const file = /\.ya?ml$/.test(card.pipeline) ? join(folder, card.pipeline) : card.pipeline;
  const key = JSON.stringify([file, card.set]);
  const known = pipelines.get(key);
  if (known) return known;
  const pipeline = loadPipeline(file, card.set);
  pipelines.set(key, pipeline);
  return pipeline;
}
