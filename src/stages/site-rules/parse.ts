import { distance } from "fastest-levenshtein";
import { isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { UsageError } from "../../model/errors.ts";
import { type HostRules, hostRules } from "./rule.ts";

/** Reads a file of site rules. Throws a usage error that names the line of the first mistake. */
export function parseSiteRules(text: string, file: string): HostRules[] {
  if (text.startsWith("\uFEFF"))
    throw refuse(file, 1, "a byte order mark; save the file as UTF-8 without one");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [mistake] = document.errors;
  if (mistake)
    throw refuse(file, mistake.linePos?.[0].line ?? 1, mistake.message.split(/ at line |\n/)[0]!);
  const { contents } = document;
  if (!isSeq(contents))
    throw refuse(file, 1, "expected a list of hosts: `- host: example.org` with `rules:` below");
  const seen = new Set<string>();
  return contents.items.map((item) => {
    const result = hostRules.safeParse((item as Node).toJS(document, { maxAliasCount: 100 }));
    if (!result.success) {
      const { path, message } = nearest(result.error);
      throw refuse(file, lineOf(item, path, lines), message);
    }
    const { host } = result.data;
    if (seen.has(host))
      throw refuse(file, lineOf(item, [], lines), `${host} stands here for the second time`);
    seen.add(host);
    return result.data;
  });
}

function refuse(file: string, line: number, message: string): UsageError {
  return new UsageError("option", `${file}:${line}: ${message}`);
}

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The first mistake, in our words. */
function nearest(error: z.ZodError): Mistake {
  const [issue] = error.issues;
  if (issue === undefined) return { path: [], message: "not a host with rules" };
  const { path } = issue;
  const at = path.filter((part) => typeof part === "string").join(".");
  const mistake = (what: string): Mistake => ({
    path,
    message: `${at === "" ? "" : `${at}: `}${what}`,
  });
  switch (issue.code) {
    case "unrecognized_keys": {
      const [key = ""] = issue.keys;
      return { ...mistake(`unknown name "${key}"${hint(key)}`), path: [...path, key] };
    }
    case "invalid_type":
      return mistake(`expected a value of type ${issue.expected}`);
    case "too_small":
      return mistake("expected at least one");
    default:
      return mistake(`expected ${issue.message}`);
  }
}

const names = [
  "host",
  "rules",
  "name",
  "remove",
  "keep",
  "body",
  "examples",
  "css",
  "line",
  "html",
  "text",
  "lines",
];

function hint(key: string): string {
  const slip = key.slice(0, 40).toLowerCase();
  const costs = names.map((name) => distance(name, slip));
  const least = Math.min(...costs);
  return least <= 2
    ? `; did you mean "${names[costs.indexOf(least)]}"?`
    : `, expected one of ${names.join(", ")}`;
}

/** The line on which the deepest part of the path that is there begins. */
function lineOf(item: unknown, path: readonly PropertyKey[], lines: LineCounter): number {
  let node = item;
  let offset = startOf(item) ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(part));
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}

function startOf(node: unknown): number | undefined {
  return (node as { readonly range?: readonly number[] } | null)?.range?.[0];
}
