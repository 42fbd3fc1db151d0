import { decodeHTML } from "entities";
import type { Json, JsonObject } from "../../../model/document.ts";
import { letterKey } from "../../../text/letters.ts";
import { readLenientJson } from "./lenient-json.ts";

/** A thing that JSON-LD describes. */
export type LdNode = JsonObject;

/** Nodes that are looked at on one page; real pages have up to a few hundred. */
const mostNodes = 5_000;
const deepest = 40;

/** All things that a page's JSON-LD describes at its top: roots, their graphs and main entities. */
export interface LdGraph {
  readonly roots: readonly LdNode[];
  /** Letter keys of the names of all people, those left out that are organisations too. */
  readonly people: ReadonlySet<string>;
  /** A node by its `@id`. */
  readonly resolve: (value: Json | undefined) => Json | undefined;
}

/** Reads the scripts of a page. Damaged ones are read as far as they go. */
export function readJsonLd(scripts: readonly string[]): LdGraph {
  const roots: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const people = new Set<string>();
  let visited = 0;
  const visit = (value: Json | undefined, root: boolean, depth: number): void => {
    if (value === null || typeof value !== "object" || depth > deepest) return;
    if (++visited > mostNodes) return;
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) visit(item, root, depth + 1);
      return;
    }
    const node = value as LdNode;
    const id = own(node, "@id");
    // A node that only refers to another says nothing itself.
    if (typeof id === "string" && Object.keys(node).length > 1) {
      const known = byId.get(id);
      if (known === undefined || Object.keys(known).length < Object.keys(node).length)
        byId.set(id, node);
    }
    if (root && own(node, "@type") !== undefined) roots.push(node);
    const name = isPerson(node) ? plain(own(node, "name")) : null;
    if (name !== null) people.add(letterKey(name));
    for (const [key, child] of Object.entries(node)) {
      visit(child, root && (key === "@graph" || key.startsWith("mainEntity")), depth + 1);
    }
  };
  for (const script of scripts) visit(readLenientJson(unescaped(script)), true, 0);
  return {
    roots,
    people,
    resolve: (value) => {
      if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
      const node = value as LdNode;
      const id = own(node, "@id");
      if (typeof id !== "string" || Object.keys(node).length > 2) return value;
      return byId.get(id) ?? value;
    },
  };
}

/** Some systems escape the whole script as if it were an attribute: `{&quot;@type&quot;: …`. */
function unescaped(script: string): string {
  return script.includes('"') || !script.includes("&quot;") ? script : decodeHTML(script);
}

function isPerson(node: LdNode): boolean {
  const types = typesOf(node);
  return types.includes("person") && !types.some((type) => type.endsWith("organization"));
}

/** The value of a key; never one of a prototype. */
export function own(node: LdNode, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** `@type` without vocabulary, in lower case: `newsarticle`. */
export function typesOf(node: LdNode): string[] {
  return listOf(own(node, "@type")).flatMap((type) =>
    typeof type === "string" ? [type.slice(type.lastIndexOf("/") + 1).toLowerCase()] : [],
  );
}

/** A list of what may be one value or several. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** A string without entities (JSON-LD has none, its writers often do) and with single spaces. */
export function plain(value: Json | undefined): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const text = (value.includes("&") ? decodeHTML(value) : value)
    .slice(0, 20_000)
    .replace(/<[^<>]{0,300}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}
