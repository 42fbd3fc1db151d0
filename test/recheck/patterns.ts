import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { regexLiterals } from "./literals.ts";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

/** A pattern and the first place where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** What `checked.json` calls a pattern. */
export function nameOf({ source, flags }: Pick<Pattern, "source" | "flags">): string {
  return `/${source}/${flags}`;
}

/** Every regular expression of `src`: the literals, and what modules build while they are loaded. */
export async function patternsOfSource(): Promise<ReadonlyMap<string, Pattern>> {
  const out = new Map<string, Pattern>();
  const add = (pattern: Pattern): void => {
    const name = nameOf(pattern);
    if (!out.has(name)) out.set(name, pattern);
  };
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).sort()) {
    if (!file.endsWith(".ts")) continue;
    const code = readFileSync(join(root, file), "utf8");
    for (const { source, flags, line } of regexLiterals(code))
      add({ source, flags, place: `${file}:${line}` });
    if (!code.includes("new RegExp(")) continue;
    for (const { source, flags } of await builtBy(join(root, file)))
      add({ source, flags, place: file });
  }
  return out;
}

/** The expressions that a module makes of strings. */
async function builtBy(file: string): Promise<RegExp[]> {
  const found: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts: [string, string?], newTarget) {
      const made: RegExp = Reflect.construct(target, parts, newTarget);
      found.push(made);
      return made;
    },
  });
  try {
    await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
