import { readFileSync } from "node:fs";
import type { checkSync } from "recheck";
import type { Pattern } from "./patterns.ts";

/** `unknown`: recheck came to no end. */
export type Verdict = "safe" | "unknown";

export const checkedFile: URL = new URL("checked.json", import.meta.url);

/** What recheck has said of patterns before: it takes minutes for all of them. */
export function readChecked(): ReadonlyMap<string, Verdict> {
  return new Map(Object.entries(JSON.parse(readFileSync(checkedFile, "utf8")) as object));
}

/** The same answer at every run and however busy the machine is: steps are counted, not seconds. */
const steady = { randomSeed: 1, attackTimeout: null, incubationTimeout: null };

/** What recheck says of a pattern. Throws if there is input for which it takes more than linear time. */
export async function check({ source, flags, place }: Pattern, timeout: number): Promise<Verdict> {
  // The package looks for a native program otherwise, which not every machine has.
  process.env.RECHECK_BACKEND = "pure";
  const recheck = (await import("recheck")) as unknown as {
    readonly default: { readonly checkSync: typeof checkSync };
  };
  const diagnostics = recheck.default.checkSync(source, flags, { timeout, ...steady });
  if (diagnostics.status === "vulnerable")
    throw new Error(
      `${place}: /${source}/${flags} takes ${diagnostics.complexity.summary} time on ${diagnostics.attack.pattern}`,
    );
  return diagnostics.status;
}
