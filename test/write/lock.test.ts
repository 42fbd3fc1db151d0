import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { LockedError, lock } from "../../src/write/lock.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copydesk-"));
});

const write = (holder: object): void =>
  writeFileSync(join(folder, ".lock"), JSON.stringify(holder));

/** A process that was there and is not any more. */
const gone = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

describe("a lock", () => {
  test("is held by one, and leaves nothing behind", async () => {
    const release = await lock(folder);
    await expect(lock(folder)).rejects.toThrow(LockedError);
    expect(JSON.parse(readFileSync(join(folder, ".lock"), "utf8"))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    });
    await release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("of a process that is gone is taken over", async () => {
    write({ pid: gone(), host: hostname(), began: null });
    await (await lock(folder))();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(!existsSync("/proc/self/stat"))(
    "of another process that had the same number is taken over",
    async () => {
      write({ pid: process.pid, host: hostname(), began: "1" });
      await (await lock(folder))();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test.skipIf(!existsSync("/proc/self/stat"))(
    "of a killed process that its parent has not waited for is taken over",
    async () => {
      // `exec` puts a program in the shell's place that knows of no children.
      const parent = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 60"]);
      try {
        const pid = Number(await new Promise((resolve) => parent.stdout.once("data", resolve)));
        const state = (): string => readFileSync(`/proc/${pid}/stat`, "utf8").split(" ")[2]!;
        await expect.poll(state).toBe("Z");
        write({ pid, host: hostname(), began: null });
        await (await lock(folder))();
        expect(readdirSync(folder)).toEqual([]);
      } finally {
        parent.kill();
      }
    },
  );

  test("that is no lock of ours is taken over", async () => {
    writeFileSync(join(folder, ".lock"), "{half");
    await (await lock(folder))();
  });

  test("of another host is left alone, with what to do", async () => {
    write({ pid: gone(), host: "elsewhere", began: null });
    await expect(lock(folder)).rejects.toThrow(/process \d+ on elsewhere .* remove .*\.lock\.$/);
  });

  test("that two want at once only one gets", async () => {
    write({ pid: gone(), host: hostname(), began: null });
    const got = await Promise.allSettled([lock(folder), lock(folder), lock(folder)]);
    expect(got.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
