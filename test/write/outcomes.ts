import { clean } from "../../src/clean.ts";
import type { DeadLetter } from "../../src/model/document.ts";
import { Tally } from "../../src/run/tally.ts";
import { jsonLine } from "../../src/write/json-line.ts";
import type { RunCall, RunLine } from "../../src/write/manifest.ts";
import type { Lines, ShardContent } from "../../src/write/output.ts";

const record = clean("A sentence stands here.");

const letter: DeadLetter = {
  code: "json",
  message: "no JSON",
  origin: { dump: "test", locator: "test.jsonl:1", offset: 0 },
  start: 0,
  end: 3,
  firstBytes: "bad",
};

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
      dead += jsonLine({ ...letter, message: name });
      tally.addDead(letter);
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
