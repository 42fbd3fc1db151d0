import pc from "picocolors";
import type { Print } from "../write/output.ts";

type Stream = NodeJS.WriteStream;

/** Writes to a stream and waits until the system has taken it. Rejects if nobody reads any more. */
function printTo(stream: Stream): Print {
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
}

/** Records and answers. */
export const print: Print = printTo(process.stdout);

/** Messages, progress, the summary. */
export const printMessage: Print = printTo(process.stderr);

/** Colours for standard output, or none: a terminal, `FORCE_COLOR`, `NO_COLOR`. */
export const colors: ReturnType<typeof pc.createColors> = pc.createColors(
  pc.isColorSupported && (process.stdout.isTTY === true || Boolean(process.env.FORCE_COLOR)),
);

/** Columns where standard output is no terminal. */
const defaultWidth = 120;

export function terminalWidth(): number {
  return process.stdout.columns ?? defaultWidth;
}
