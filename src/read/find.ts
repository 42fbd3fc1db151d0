import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { distance } from "fastest-levenshtein";
import { glob, isDynamicPattern } from "tinyglobby";
import { UsageError } from "../model/errors.ts";

/** A file to read, or standard input. */
export interface Source {
  /** What to open; null for standard input. */
  readonly path: string | null;
  /** Path as given; of a file in a folder, the folder as given and the path inside it. */
  readonly shown: string;
  /** Path inside what was given: does not depend on how that was spelled. */
  readonly key: string;
  readonly dump: string;
  /** Whether the user named this very file, and not a folder or glob that it was found in. */
  readonly named: boolean;
}

/**
 * Expands inputs to files, by code unit of their dump and path inside it: the order does not depend on
 * how inputs were given. A name that exists is never read as a glob. Names that start with a dot are left out. Throws a
 * usage error if something is missing or if two records would get the same id. What `leaveOut` says of
 * a path is not looked at, unless that very path was given.
 */
export async function findSources(
  inputs: readonly string[],
  dump: string | undefined,
  leaveOut: (path: string) => boolean = () => false,
): Promise<Source[]> {
  const out: Source[] = [];
  const folders = new Map<string, { readonly input: string; readonly real: string }>();
  for (const input of inputs) {
    const found = await expand(input, dump, leaveOut);
    if (found.root !== null && dump === undefined) {
      const name = found.sources[0]!.dump;
      const known = folders.get(name);
      if (known && known.real !== found.root) {
        throw new UsageError(
          "input-clash",
          `${known.input} and ${input} would both be the dump "${name}", and ids in it would clash. ` +
            "Run them apart, each with its own --dump <name>, or give their parent folder.",
        );
      }
      folders.set(name, { input, real: found.root });
    }
    for (const source of found.sources) out.push(source);
  }
  if (out.length === 0) {
    throw new UsageError(
      "input-missing",
      "no input was given: expected files, folders, globs or - for JSON Lines on standard input.",
    );
  }
  refuseClashes(out);
  return out.sort((a, b) => compare(a.dump, b.dump) || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Expansion {
  readonly sources: Source[];
  /** Real path of the folder that was searched; null for a single file. */
  readonly root: string | null;
}

async function expand(
  input: string,
  dump: string | undefined,
  leaveOut: (path: string) => boolean,
): Promise<Expansion> {
  if (input === "-") {
    const source = { path: null, shown: "stdin", key: "stdin", dump: dump ?? "stdin", named: true };
    return { sources: [source], root: null };
  }
  const stats = await statOf(input);
  if (stats === null) {
    if (isDynamicPattern(input)) return expandGlob(input, dump, leaveOut);
    throw new UsageError("input-missing", `${input} does not exist.${await hint(input)}`);
  }
  if (!stats.isDirectory()) {
    const key = basename(resolve(input));
    const shown = slashed(input);
    return { sources: [{ path: input, shown, key, dump: dump ?? key, named: true }], root: null };
  }
  return gather(input, await walk(input), dump, leaveOut, `${input} holds no file.`);
}

async function expandGlob(
  pattern: string,
  dump: string | undefined,
  leaveOut: (path: string) => boolean,
): Promise<Expansion> {
  const parts = pattern.split("/");
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  // A brace or bracket may reach over a slash: then no part by itself shows where it starts.
  const first = dynamic >= 0 ? dynamic : parts.findIndex((part) => /[{[(]/.test(part));
  const folder = parts.slice(0, Math.max(0, first)).join("/");
  const root = folder === "" ? (pattern.startsWith("/") ? "/" : ".") : folder;
  const stats = await statOf(root);
  if (!stats?.isDirectory()) {
    throw new UsageError("input-missing", `${pattern}: ${root} is no folder.${await hint(root)}`);
  }
  const found = await glob(parts.slice(first).join("/"), {
    cwd: root,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const prefix = folder === "" && root === "." ? "" : root;
  return gather(prefix, found, dump, leaveOut, `${pattern} matches no file.`);
}

async function gather(
  folder: string,
  found: string[],
  dump: string | undefined,
  leaveOut: (path: string) => boolean,
  none: string,
): Promise<Expansion> {
  if (found.length === 0) throw new UsageError("input-missing", none);
  const paths = found.filter((path) => !leaveOut(join(folder, path)));
  if (paths.length === 0) {
    const message = `${folder} holds nothing but what copydesk itself has written there.`;
    throw new UsageError("input-missing", message);
  }
  const root = await realpath(folder === "" ? "." : folder);
  const name = dump ?? (basename(root) || "root");
  const shown = folder === "" ? "" : `${slashed(folder).replace(/\/$/, "")}/`;
  return {
    root,
    sources: paths.map(slashed).map((key) => ({
      path: join(folder, key),
      shown: shown + key,
      key,
      dump: name,
      named: false,
    })),
  };
}

/** Paths inside a folder, of everything that is no folder. Symbolic links are not followed. */
async function walk(folder: string): Promise<string[]> {
  const out: string[] = [];
  const open = [""];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    let entries: Awaited<ReturnType<typeof readFolder>>;
    try {
      entries = await readFolder(join(folder, inside));
    } catch (error) {
      if (inside === "") throw error;
      out.push(inside.slice(0, -1));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) open.push(`${inside}${entry.name}/`);
      else out.push(inside + entry.name);
    }
  }
  return out;
}

const readFolder = (path: string) => readdir(path, { withFileTypes: true });

function refuseClashes(sources: readonly Source[]): void {
  const byKey = new Map<string, Source>();
  const byPath = new Map<string, Source>();
  for (const source of sources) {
    const path = source.path === null ? "-" : resolve(source.path);
    // Names that are not UTF-8 look alike. None of them can be opened: each is a dead letter.
    if (!source.named && source.key.includes("\ufffd")) continue;
    const twice = byPath.get(path);
    if (twice) {
      throw new UsageError(
        "input-clash",
        `${source.shown} is given twice${twice.shown === source.shown ? "" : `, also as ${twice.shown}`}. ` +
          "Give every file once.",
      );
    }
    byPath.set(path, source);
    const key = `${source.dump}\0${source.key}`;
    const same = byKey.get(key);
    if (same) {
      throw new UsageError(
        "input-clash",
        `${same.shown} and ${source.shown} would get the same id: both are "${source.key}" in the ` +
          `dump "${source.dump}". Give the folder that holds both, or run them apart with their own ` +
          "--dump <name>.",
      );
    }
    byKey.set(key, source);
  }
}

/** Null if there is nothing by that name; a dangling link and a closed folder are left to the reader. */
async function statOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => lstat(path).catch(() => null));
}

/** Names the entry of the same folder that is spelled most like the missing one. */
async function hint(path: string): Promise<string> {
  const folder = dirname(path);
  const name = basename(path);
  const names = await readdir(folder).catch(() => []);
  let best: string | undefined;
  // A third of the letters may differ: more is another name, not a slip.
  let least = Math.floor(name.length / 3) + 1;
  for (const candidate of names.sort()) {
    const edits = distance(name, candidate);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best === undefined ? "" : ` Did you mean ${join(folder, best)}?`;
}

function slashed(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
