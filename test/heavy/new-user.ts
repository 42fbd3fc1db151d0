/**
 * What a new user does, from the packed package in an empty folder: clean a messy file, keep it as a
 * sample, change a rule, see the red test, accept. Fails if a step does not end as it should or does
 * not say what comes next. Needs a registry; run by `npm run test:new-user`.
 */
import { equal, match } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");
const cwd = mkdtempSync(join(tmpdir(), "copydesk-user-"));
let steps = 0;

/** Runs a command as a user would type it; gives what it says on both streams. */
function step(command: string, expectedCode: number, ...expected: readonly RegExp[]): string {
  steps++;
  const env = { ...process.env, CI: "", NO_COLOR: "1", npm_config_loglevel: "error" };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd, env });
  const said = `${stdout}${stderr}`;
  equal(status, expectedCode, `${command}: ended with ${status}\n${said}`);
  for (const pattern of expected) match(said, pattern, `${command}\n${said}`);
  console.log(`ok  ${command}`);
  return said;
}

const packed = execFileSync("npm", ["pack", "--silent", "--pack-destination", cwd], {
  cwd: repository,
  encoding: "utf8",
});
const tarball = packed.trim().split("\n").at(-1)!;
copyFileSync(
  join(repository, "samples/chrome--newsletter-box-mid-article/input.txt"),
  join(cwd, "page.txt"),
);
const versions = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
writeFileSync(join(cwd, "package.json"), '{"type":"module"}');
writeFileSync(
  join(cwd, "samples.test.js"),
  'import { testSamples } from "copydesk/vitest";\ntestSamples("samples");\n',
);

step(`npm install ./${tarball} vitest@${versions.devDependencies.vitest}`, 0);
step("npx copydesk clean page.txt -o cleaned", 0, /1 in, 1 out, 0 dead/);
step("cp node_modules/copydesk/pipelines/news.yaml mine.yaml", 0);
step(
  "npx copydesk samples new chrome--newsletter page.txt --pipeline mine.yaml",
  0,
  /next: copydesk samples why chrome--newsletter/,
);
step(
  "npx copydesk samples why chrome--newsletter",
  0,
  /− \[chrome\/newsletter/,
  /next, if all of it is right: copydesk samples accept/,
);
step("npx copydesk samples accept chrome--newsletter", 0, /next: read the difference once more/);
step("sed -i 's/cut: 0.5/cut: 0.99/' mine.yaml", 0);
step(
  "npx vitest run",
  1,
  /SampleError: different\nchrome--newsletter\/input\.txt line \d+: ".*\n +was +− cut +[a-z]+\/.*\n +now +\+ kept/,
  /next: .*copydesk samples accept chrome--newsletter/,
);
step("npx copydesk samples accept chrome--newsletter", 0, /\d+ kept, \d+ removed -> /);
rmSync(cwd, { recursive: true });
console.log(`${steps} commands`);
