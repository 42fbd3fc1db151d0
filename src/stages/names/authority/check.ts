import { fold } from "../spelling/fold.ts";
import { parseName } from "../spelling/parts.ts";
import { clashesOf, type Finding } from "./merge.ts";
import type { Row } from "./parse.ts";

/** All that is wrong with the rows of one authority file, or does nothing in them, line by line. */
export function checkRows(rows: readonly Row[]): Finding[] {
  return [...clashesOf(rows), ...rows.flatMap(checkRow)].sort((a, b) => a.line - b.line);
}

function checkRow({ person, file, line }: Row): Finding[] {
  const { id, canonical, aliases, notNames, roles } = person;
  const out: string[] = [];
  const folded = new Set<string>();
  for (const name of [canonical, ...aliases]) {
    if (parseName(name).length === 0) out.push(`"${id}": "${name}" has no letters`);
    if (notNames.some((other) => fold(other) === fold(name)))
      out.push(`"${id}": "${name}" is a name and under notNames as well`);
    folded.add(name);
  }
  if (folded.size < aliases.length + 1) out.push(`"${id}": a name stands there twice`);
  if (parseName(canonical).length === 1 && roles.length === 0) {
    out.push(
      `"${id}": "${canonical}" alone finds nobody; give the full name, or a role that tells who it is`,
    );
  }
  for (const { role, from, to } of roles) {
    if (from !== undefined && to !== undefined && from > to)
      out.push(`"${id}": "${role}" ends (${to}) before it starts (${from})`);
  }
  return out.map((message) => ({ file, line, message }));
}
