import { clean } from "../../src/clean.ts";
import { Tally } from "../../src/run/tally.ts";
import { jsonLine } from "../../src/write/json-line.ts";
import type { RunCall, RunLine } from "../../src/write/manifest.ts";
import type { Lines, ShardContent } from "../../src/write/output.ts";
import { unreadable } from "../model/documents.ts";

const record = clean("A sentence stands here.");

const call: RunCall = {
  inputs: ["test.jsonl"],
  pipeline: "news",
  set: [],
  dump: null,
  dead: null,
  fields: {},
  edits: "full",
  limits: {},
  shard: 2,
};

/** The first line of a manifest; runs of the same name are the same. */
export function runOf(run: string | null, dead: string | null = null): RunLine {
  return { schema: "copydesk.manifest/1", run, pipeline: record.pipeline, call: { ...call, dead } };
}

/** Made outcomes: one record for each name, one dead letter for each name that starts with "dead". */
export function outcomesOf(names: readonly string[]): { lines: Lines; content: ShardContent } {
  const tally = new Tally();
  let records = "";
  let dead = "";
  for (const name of names) {
    if (name.startsWith("dead")) {
      dead += jsonLine({ ...unreadable, message: name });
      tally.addDead(unreadable);
    } else {
      records += jsonLine({ ...record, title: name });
      tally.addRecord(record);
    }
  }
  const [from, to] = [names[0], names.at(-1)];
  return {
    lines: { records: Buffer.from(records), dead: Buffer.from(dead) },
    content: {
      inputs: from === undefined || to === undefined ? null : { from, to },
      counted: tally.counted(),
    },
  };
}
