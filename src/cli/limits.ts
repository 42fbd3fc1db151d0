import { InvalidArgumentError } from "commander";
import { defaultWorkerLimits } from "../batch/cleaner.ts";
import { defaultLimits, type Limits } from "../read/limits.ts";
import type { WorkerLimits } from "../run/workers.ts";
import { defaultDeadShare } from "./exit.ts";

/** What a run may take at most. */
export interface RunLimits {
  readonly read: Limits;
  readonly worker: WorkerLimits;
  /** Dead letters ÷ documents, from 0 to 1, above which a run fails. */
  readonly deadShare: number;
  /** Milliseconds that standard input may keep a run waiting; 0: for ever. */
  readonly idleMs: number;
}

/** An hour: nobody waits that long for a program that has not stopped. */
const defaultIdleMs = 3_600_000;

export const defaultRunLimits: RunLimits = {
  read: defaultLimits,
  worker: defaultWorkerLimits,
  deadShare: defaultDeadShare,
  idleMs: defaultIdleMs,
};

interface Limit {
  readonly name: string;
  readonly meaning: string;
  readonly unit: Unit;
  readonly get: (limits: RunLimits) => number;
  readonly set: (limits: RunLimits, value: number) => RunLimits;
}

/** Units by their names, as factors of what a number without one counts. */
interface Unit {
  readonly example: string;
  readonly factors: Readonly<Record<string, number>>;
  readonly show: (value: number) => string;
}

const megabyte = 2 ** 20;

const bytes: Unit = {
  example: "40MB",
  factors: { B: 1, kB: 1024, MB: megabyte, GB: 1024 * megabyte },
  show: (value) => `${value / megabyte}MB`,
};
const milliseconds: Unit = {
  example: "60s",
  factors: { ms: 1, s: 1000, min: 60_000 },
  show: (value) => `${value / 1000}s`,
};
const share: Unit = {
  example: "5%",
  factors: { "%": 0.01 },
  show: (value) => `${value * 100}%`,
};
const count: Unit = { example: "100", factors: { "": 1 }, show: String };

function readLimit(name: string, key: keyof Limits, unit: Unit, meaning: string): Limit {
  return {
    name,
    meaning,
    unit,
    get: ({ read }) => read[key],
    set: (limits, value) => ({ ...limits, read: { ...limits.read, [key]: value } }),
  };
}

const limits: readonly Limit[] = [
  readLimit("record", "recordBytes", bytes, "a text, or one line of JSON Lines"),
  readLimit("html", "htmlBytes", bytes, "a page"),
  readLimit("depth", "jsonDepth", count, "arrays and objects inside each other in JSON"),
  {
    name: "time",
    meaning: "work on one document",
    unit: milliseconds,
    get: ({ worker }) => worker.documentMs,
    set: (all, documentMs) => ({ ...all, worker: { ...all.worker, documentMs } }),
  },
  {
    name: "memory",
    meaning: "the heap of one worker",
    unit: bytes,
    get: ({ worker }) => worker.memoryMb * megabyte,
    set: (all, value) => ({
      ...all,
      worker: { ...all.worker, memoryMb: Math.ceil(value / megabyte) },
    }),
  },
  {
    name: "dead",
    meaning: "dead letters, of 100 documents or more",
    unit: share,
    get: ({ deadShare }) => deadShare,
    set: (all, deadShare) => ({ ...all, deadShare }),
  },
  {
    name: "idle",
    meaning: "wait for standard input, 0 for ever",
    unit: milliseconds,
    get: ({ idleMs }) => idleMs,
    set: (all, idleMs) => ({ ...all, idleMs }),
  },
  readLimit("ratio", "unpackedRatio", count, "bytes that a packed byte may unpack to"),
  readLimit("member", "memberBytes", bytes, "a packed document, unpacked"),
  readLimit("row-group", "rowGroupBytes", bytes, "a row group of a Parquet file"),
];

/** Three weeks: a timer that is set for more than 24 days rings at once. */
const mostMilliseconds = 21 * 24 * 3_600_000;

/** Reads one `--max name=value` and lays it over those before. */
export function parseLimit(text: string, before: RunLimits = defaultRunLimits): RunLimits {
  const [, name, digits, suffix = ""] =
    /^([a-z-]+)=(\d{1,12}(?:\.\d{1,6})?)([A-Za-z%]*)$/.exec(text) ?? [];
  const limit = limits.find((known) => known.name === name);
  if (limit === undefined) {
    const known = limits.map((one) => `${one.name}=${one.unit.show(one.get(defaultRunLimits))}`);
    throw new InvalidArgumentError(`Expected one of ${known.join(", ")}.`);
  }
  const { factors, example } = limit.unit;
  const factor = Object.entries(factors).find(
    ([unit]) => unit.toLowerCase() === suffix.toLowerCase(),
  );
  const bare = Number(digits) === 0 && suffix === "";
  const number = Number(digits) * (factor?.[1] ?? 1);
  if (limit.unit === milliseconds && number > mostMilliseconds)
    throw new InvalidArgumentError(`Expected at most ${mostMilliseconds / 60_000}min.`);
  if (factor === undefined && !bare)
    throw new InvalidArgumentError(`Expected a number with its unit, like ${name}=${example}.`);
  return limit.set(before, number);
}

/** What can be limited, with the defaults, for the help. */
export function limitHelp(): string {
  return limits
    .map(({ name, meaning, unit, get }) => {
      const value = `${name}=${unit.show(get(defaultRunLimits))}`;
      return `  ${value.padEnd(15)} ${meaning}`;
    })
    .join("\n");
}
