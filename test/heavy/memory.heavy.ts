import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ended, start } from "../cli/copydesk.ts";
import { makeJsonLines, makeWarc } from "./containers.ts";
import { lineOf, numbered, writeParts } from "./documents.ts";

const cwd = mkdtempSync(join(tmpdir(), "copydesk-memory-"));
afterAll(() => rmSync(cwd, { recursive: true }));

/** The share of the sizes below that is made: less than 1 for a quick look. */
const scale = Number(process.env.COPYDESK_SCALE ?? 1);

/** Resident megabytes of a process, now. */
function resident(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

interface Run {
  readonly code: number | null;
  readonly stderr: string;
  readonly peak: number;
  /** Mean of the last quarter of the run ÷ mean of the second quarter. */
  readonly growth: number;
}

async function watched(args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = start(args, { cwd });
  const samples: number[] = [];
  const timer = setInterval(() => {
    const megabytes = resident(child.pid!);
    if (megabytes !== null) samples.push(megabytes);
  }, 200);
  const { code, stderr } = await ended(child);
  clearInterval(timer);
  const mean = (from: number, to: number): number => {
    const part = samples.slice(from * samples.length, to * samples.length);
    return part.reduce((sum, one) => sum + one, 0) / part.length;
  };
  const growth = mean(0.75, 1) / mean(0.25, 0.5);
  const peakUpTo = (share: number): number =>
    samples.slice(0, Math.ceil(share * samples.length)).reduce((most, one) => Math.max(most, one));
  const peak = peakUpTo(1);
  const peaks = [0.1, 0.5, 1].map((share) => `${share * 100} %: ${peakUpTo(share).toFixed(0)} MB`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${args.join(" ")}: ${seconds} s, peak up to ${peaks.join(", ")}; growth ${growth.toFixed(2)}\n${stderr}`,
  );
  return { code, stderr, peak, growth };
}

/** Resident memory that the design allows, and growth that is no noise. */
const [mostMegabytes, mostGrowth] = [1500, 1.25];

describe("memory stays flat", () => {
  test("over 100,000 documents", async () => {
    await writeParts(join(cwd, "many.jsonl"), numbered(100_000 * scale, lineOf));
    const { code, peak, growth } = await watched(["clean", "many.jsonl", "-o", "many"]);
    expect(code).toBe(0);
    expect(peak).toBeLessThan(mostMegabytes);
    expect(growth).toBeLessThan(mostGrowth);
  });

  // The whole pipeline, names and all.
  test.each([
    ["3 GB of JSON Lines", "large.jsonl", 3e9, makeJsonLines],
    ["2 GB of WARC, packed", "large.warc.gz", 2e9, makeWarc],
  ] as const)("17: over %s", async (_, name, size, make) => {
    const made = await make(join(cwd, name), size * scale);
    expect(made.bytes).toBeGreaterThanOrEqual(size * scale);
    const { code, stderr, peak, growth } = await watched(["clean", name, "-o", "large"]);
    expect(code).toBe(0);
    const pages = made.pages.toLocaleString("en-US");
    expect(stderr).toContain(`${pages} in, ${pages} out, 0 dead`);
    expect(peak).toBeLessThan(mostMegabytes);
    expect(growth).toBeLessThan(mostGrowth);
    rmSync(made.path);
    rmSync(join(cwd, "large"), { recursive: true });
  });
});
