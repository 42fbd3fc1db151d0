import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { ended, start } from "../cli/copydesk.ts";
import { lineOf, numbered, pageOf, textOf, warcMember, writeParts } from "./documents.ts";

const cwd = mkdtempSync(join(tmpdir(), "copydesk-kill-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const kills = Number(process.env.COPYDESK_KILLS ?? 100);

/** The share of the documents that is made: less than 1 for a quick look. */
const scale = Number(process.env.COPYDESK_SCALE ?? 1);

/** Documents in files, in packed JSON Lines and in a WARC; and of a shard. */
const [inFiles, inLines, inWarc] = [2000 * scale, 12_000 * scale, 6000 * scale];
const inShard = 400 * scale;

/** A kill comes at any moment of so much of the time that an undisturbed run takes. */
const killedWithin = 0.2;

/** Without stages most of the time is spent where a kill can do harm: reading, handing over, committing. */
const bare = "name: bare\nversion: 1\nstages: []\n";

const args = (out: string): string[] => [
  ...["clean", "in", "-o", out, "--shard", String(inShard), "-q"],
  ...["-p", "bare.yaml"],
];

function contents(folder: string): Map<string, string> {
  const names = readdirSync(join(cwd, folder)).sort();
  return new Map(names.map((name) => [name, readFileSync(join(cwd, folder, name), "utf8")]));
}

async function makeInputs(): Promise<void> {
  mkdirSync(join(cwd, "in/files"), { recursive: true });
  for (let n = 0; n < inFiles; n++) {
    const [name, text] = n % 2 ? [`${n}.html`, pageOf(n)] : [`${n}.txt`, textOf(n)];
    writeFileSync(join(cwd, "in/files", name), n % 97 === 5 ? "" : text);
  }
  const lines = numbered(inLines, (n) => (n % 500 === 7 ? "no json\n" : lineOf(n)), inFiles);
  await writeParts(join(cwd, "in/lines.jsonl.gz"), lines, { packed: true });
  const members = numbered(inWarc, (n) => warcMember(n), inFiles + inLines);
  await writeParts(join(cwd, "in/pages.warc.gz"), members);
}

test(`73: killed ${kills} times at random moments, the output is that of an undisturbed run`, async () => {
  await makeInputs();
  writeFileSync(join(cwd, "bare.yaml"), bare);
  const started = performance.now();
  const whole = await ended(start([...args("whole"), "--workers", "2"], { cwd }));
  expect(whole.code).toBe(0);
  const longestMs = (performance.now() - started) * killedWithin;
  const undisturbed = contents("whole");
  const ids = [...undisturbed]
    .filter(([name]) => name.startsWith("records"))
    .flatMap(([, text]) => text.split("\n").slice(0, -1))
    .map((line) => (JSON.parse(line) as { id: string }).id);
  const dead = undisturbed.get("dead.jsonl")!.split("\n").length - 1;
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length + dead).toBe(inFiles + inLines + inWarc);

  let killed = 0;
  let completed = 0;
  while (killed < kills) {
    const workers = String(1 + (killed % 2));
    const batch = killed % 3 === 0 ? "1" : "64";
    const child = start([...args("out"), "--workers", workers, "--batch", batch], { cwd });
    const end = ended(child);
    await Promise.race([wait(Math.random() * longestMs), end]);
    if (child.exitCode === null) {
      child.kill("SIGKILL");
      await end;
      killed++;
      continue;
    }
    expect(child.exitCode).toBe(0);
    expect(contents("out")).toEqual(undisturbed);
    completed++;
    rmSync(join(cwd, "out"), { recursive: true });
  }
  expect((await ended(start(args("out"), { cwd }))).code).toBe(0);
  expect(contents("out")).toEqual(undisturbed);
  console.log(`${killed} kills, ${completed + 1} runs that came to their end`);
});
