import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ended, start } from "../cli/copydesk.ts";
import { largeMember, lineOf, numbered, writeParts } from "./documents.ts";

const cwd = mkdtempSync(join(tmpdir(), "copydesk-memory-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const gigabyte = 2 ** 30;

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
  const peak = Math.max(...samples);
  console.log(
    `${args.join(" ")}: peak ${peak.toFixed(0)} MB, growth ${growth.toFixed(2)}\n${stderr}`,
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

  // The stages see one document at a time; what is measured here is what goes on around them.
  const bare = "name: bare\nversion: 1\nstages: []\n";

  test.each([
    ["large.jsonl", 3 * gigabyte, lineOf],
    ["large.warc.gz", 2 * gigabyte, largeMember],
  ] as const)("17: over %s", async (name, bytes, make) => {
    writeFileSync(join(cwd, "bare.yaml"), bare);
    const parts = numbered<string | Buffer>(Number.MAX_SAFE_INTEGER, make);
    await writeParts(join(cwd, name), parts, { bytes: bytes * scale });
    expect(statSync(join(cwd, name)).size).toBeGreaterThanOrEqual(bytes * scale);
    const args = ["clean", name, "-o", `${name}.out.d/`, "-p", "bare.yaml", "--edits", "none"];
    const { code, peak, growth } = await watched(args);
    expect(code).toBe(0);
    expect(peak).toBeLessThan(mostMegabytes);
    expect(growth).toBeLessThan(mostGrowth);
    rmSync(join(cwd, name));
    rmSync(join(cwd, `${name}.out.d`), { recursive: true });
  });
});
