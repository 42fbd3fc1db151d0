import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a file system call fails. */
export interface Failure {
  /** `write` and `sync` of a file, `rename` to one, `open` of one. */
  readonly call: "write" | "sync" | "rename" | "open";
  /** Of paths that match. */
  readonly path: string;
  readonly code: string;
  /** Calls that go well before. */
  readonly after?: number;
  /** Calls that fail; then all go well. */
  readonly times?: number;
}

/**
 * Makes the environment in which the program's own file system calls fail. A full disk cannot be had
 * without rights that tests do not have.
 */
export function failing(folder: string, failure: Failure): NodeJS.ProcessEnv {
  const preload = join(folder, "failing.mjs");
  const { call, path, code, after = 0, times = 1_000_000 } = failure;
  writeFileSync(
    preload,
    `import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    import { isMainThread } from "node:worker_threads";
    let calls = 0;
    const check = (call, path) => {
      if (call !== ${JSON.stringify(call)} || !new RegExp(${JSON.stringify(path)}).test(path)) return;
      const n = calls++;
      if (n < ${after} || n >= ${after + times}) return;
      throw Object.assign(new Error("made to fail"), { code: ${JSON.stringify(code)}, path });
    };
    if (isMainThread) {
      const { open, rename } = fs;
      fs.rename = async (from, to) => { check("rename", String(to)); return rename(from, to); };
      fs.open = async (path, ...more) => {
        check("open", String(path));
        const handle = await open(path, ...more);
        for (const [name, call] of [["writeFile", "write"], ["appendFile", "write"], ["sync", "sync"]]) {
          const whole = handle[name].bind(handle);
          handle[name] = async (...args) => { check(call, String(path)); return whole(...args); };
        }
        return handle;
      };
      syncBuiltinESMExports();
    }`,
  );
  return { NODE_OPTIONS: `--import ${preload}` };
}
