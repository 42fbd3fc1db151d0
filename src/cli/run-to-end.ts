import { printableLines } from "../explain/printable.ts";
import { failureOf } from "./exit.ts";
import { printMessage } from "./terminal.ts";

/** Runs a program; what it throws becomes a message and an exit code. */
export async function runToEnd(run: () => Promise<unknown>): Promise<void> {
  // A failed write rejects the promise of whoever wrote; without a listener it would throw here too.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  try {
    await run();
  } catch (error) {
    const { code, message } = failureOf(error);
    if (message !== undefined)
      await printMessage(`copydesk: ${printableLines(message)}\n`).catch(() => undefined);
    process.exit(code);
  }
}
