import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuthorityPerson } from "../../src/stages/names/authority/person.ts";
import { normalizeNames } from "../../src/stages/names/normalize.ts";
import { bCubed, type Score, scoreOf } from "./measures.ts";
import { type ContextRow, readRows } from "./rows.ts";

export interface ContextScores {
  readonly mentions: Score;
  readonly within: Score;
  readonly across: Score;
  /** Share of joined pairs of one text that are two people. */
  readonly wrongWithin: number;
  readonly wrongAcross: number;
  readonly errors: readonly string[];
}

/** Finds and joins the mentions of `contexts.jsonl` with the authority that goes with it. */
export function evaluateContexts(folder: string): ContextScores {
  const rows = readRows<ContextRow>(folder, "contexts.jsonl");
  const listed = JSON.parse(readFileSync(join(folder, "authority.json"), "utf8")) as {
    id: string;
    canonical: string;
    roles: string[];
    aliases: string[];
  }[];
  const authority = listed.map((row) => ({
    ...row,
    native: [],
    roles: row.roles.map((role) => ({ role })),
    notNames: [],
    source: "given",
    licence: "",
  }));
  return scoreContexts(rows, authority);
}

/** Finds and joins the mentions of annotated texts; entities of one name are one across the texts. */
export function scoreContexts(
  rows: readonly ContextRow[],
  authority: readonly AuthorityPerson[],
): ContextScores {
  const results = normalizeNames(
    rows.map(({ text }) => text),
    { authority },
  );
  const errors: string[] = [];
  const items: { text: number; predicted: string; gold: string; surface: string }[] = [];
  let found = 0;
  let predicted = 0;
  let gold = 0;
  for (const [index, row] of rows.entries()) {
    const { mentions } = results[index]!;
    predicted += mentions.length;
    gold += row.mentions.length;
    for (const { start, end, surface, entity } of row.mentions) {
      const hit = mentions.find((mention) => mention.start === start && mention.end === end);
      if (hit) found++;
      else errors.push(`${row.id} missed ${surface} @${start}`);
      items.push({
        text: index,
        predicted: hit?.entity ?? `missed ${index} ${start}`,
        gold: entity,
        surface,
      });
    }
    for (const { start, end, surface } of mentions) {
      if (!row.mentions.some((mention) => mention.start === start && mention.end === end))
        errors.push(`${row.id} extra ${surface} @${start}`);
    }
  }
  const wrong = { within: [0, 0], across: [0, 0] };
  for (const [i, one] of items.entries()) {
    for (const other of items.slice(0, i)) {
      if (one.predicted !== other.predicted) {
        if (one.gold === other.gold)
          errors.push(
            `${rows[one.text]!.id}/${rows[other.text]!.id} apart ${one.surface} | ${other.surface}`,
          );
        continue;
      }
      const count = one.text === other.text ? wrong.within : wrong.across;
      count[1]!++;
      if (one.gold === other.gold) continue;
      count[0]!++;
      errors.push(
        `${rows[one.text]!.id}/${rows[other.text]!.id} joined ${one.surface} | ${other.surface}`,
      );
    }
  }
  const within = items.map(({ text, predicted, gold }) => ({
    predicted: `${text} ${predicted}`,
    gold: `${text} ${gold}`,
  }));
  return {
    mentions: scoreOf(found, predicted, gold),
    within: bCubed(within),
    across: bCubed(items),
    wrongWithin: wrong.within[0]! / Math.max(1, wrong.within[1]!),
    wrongAcross: wrong.across[0]! / Math.max(1, wrong.across[1]!),
    errors,
  };
}
