import { CommanderError } from "commander";
import { DeadLetterError, UsageError } from "../model/errors.ts";
import type { Counts } from "../run/tally.ts";
import { LockedError } from "../write/lock.ts";
import { IdleError } from "./idle.ts";

/** What the program's exit code says. */
export const exitCodes = {
  done: 0,
  /** Done, and there is something to look at: a sample differs. */
  findings: 1,
  /** Wrong use: nothing was read. */
  usage: 2,
  /** It may work if tried again: the reader of our output went away, too many open files. */
  retry: 3,
  tooManyDead: 4,
  diskFull: 5,
  /** Nothing in the input could be read. */
  inputCorrupt: 6,
  /** A mistake in copydesk itself. */
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Dead letters above this share fail a run. */
export const defaultDeadShare = 0.01;

/** In smaller runs one bad file would be above the share. */
const minInputsForShare = 100;

/** The exit code of a run that came to its end. */
export function exitCodeOf(
  { in: read, dead }: Counts,
  maxDeadShare: number = defaultDeadShare,
): ExitCode {
  if (read > 0 && dead === read) return exitCodes.inputCorrupt;
  if (read >= minInputsForShare && dead / read > maxDeadShare) return exitCodes.tooManyDead;
  return exitCodes.done;
}

/** An end that is no error of the run: a signal, `process.exit` with a code and no message. */
export class Stop extends Error {
  readonly exitCode: ExitCode;
  constructor(exitCode: ExitCode) {
    super(`stopped with exit code ${exitCode}`);
    this.name = "Stop";
    this.exitCode = exitCode;
  }
}

/** What the system says of a file that it does not give. */
const refusals: ReadonlyMap<string, string> = new Map([
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["EROFS", "the file system is read-only"],
  ["ENOENT", "it is not there"],
  ["ENOTDIR", "a part of the path is a file and should be a folder"],
  ["EISDIR", "it is a folder and should be a file"],
  ["ELOOP", "its symbolic links lead in a circle"],
  ["ENAMETOOLONG", "the name is too long"],
]);

/** What went wrong, for the user: exit code and, unless it has been said already, a message. */
export function failureOf(error: unknown): { readonly code: ExitCode; readonly message?: string } {
  if (error instanceof Stop) return { code: error.exitCode };
  if (error instanceof UsageError) return { code: exitCodes.usage, message: error.message };
  // A run writes dead letters aside; this is one of a command that looks at a single document.
  if (error instanceof DeadLetterError)
    return { code: exitCodes.inputCorrupt, message: error.message };
  if (error instanceof CommanderError) {
    // Commander has printed its message or the help that was asked for.
    return { code: error.exitCode === 0 ? exitCodes.done : exitCodes.usage };
  }
  if (error instanceof LockedError || error instanceof IdleError)
    return { code: exitCodes.retry, message: error.message };
  const { code, path, stack } = error as NodeJS.ErrnoException;
  const refusal = refusals.get(code ?? "");
  // Without a path it was no file that the user could do anything about.
  if (refusal !== undefined && path !== undefined)
    return { code: exitCodes.usage, message: `cannot use ${path}: ${refusal}` };
  const at = path === undefined ? "" : ` (${path})`;
  switch (code) {
    case "EPIPE":
      return { code: exitCodes.retry };
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return {
        code: exitCodes.diskFull,
        message: `the disk is full${at}: make room and run it again`,
      };
    case "EAGAIN":
    case "EMFILE":
    case "ENFILE":
    case "ENOMEM":
    case "ERR_WORKER_INIT_FAILED":
      return { code: exitCodes.retry, message: `the system is out of resources: ${code}${at}` };
    default:
      return {
        code: exitCodes.bug,
        message: `this is a bug in copydesk, please report it:\n${stack ?? String(error)}`,
      };
  }
}
