import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../dist/cli/main.js");

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the compiled program, as a user's shell would. */
export function start(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const env = { ...process.env, CI: "", NO_COLOR: "1", FORCE_COLOR: "", ...options.env };
  return spawn(process.execPath, [program, ...args], { ...options, env });
}

export function ended(child: ChildProcess): Promise<Ended> {
  const gather = (stream: NodeJS.ReadableStream | null): (() => string) => {
    let text = "";
    stream?.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
    return () => text;
  };
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)];
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, stdout: stdout(), stderr: stderr() }));
  });
}

/** Runs the compiled program to its end. */
export function copydesk(
  args: readonly string[],
  input = "",
  options: SpawnOptions = {},
): Promise<Ended> {
  const child = start(args, options);
  child.stdin!.on("error", () => undefined).end(input);
  return ended(child);
}

export function jsonLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
