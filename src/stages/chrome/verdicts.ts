import type { Annotation } from "../../model/claim.ts";
import type { Line } from "./page.ts";
import type { Scene } from "./rule.ts";

/** Share of the characters that rules condemn from which a document counts as mostly chrome. */
const heavy = 0.8;
/** Strength from which a claim is expected to be carried out; the policy may say otherwise. */
const likely = 0.5;

/**
 * What can be said of the document as a whole once every rule has spoken. `removed`: by line, the
 * confidence of the strongest removal.
 */
export function verdicts(scene: Scene, removed: Float64Array): Annotation[] {
  const { page, zone } = scene;
  if (page.lines.length === 0) return [];
  const condemned = (line: Line): boolean => removed[line.index]! >= likely;
  if (zone === null) return notArticle(scene, condemned);
  const out: Annotation[] = [
    {
      kind: "zone",
      zone: "body",
      span: { start: page.lines[zone.first]!.block.start, end: page.lines[zone.last]!.block.end },
      reason: "chrome/body",
      confidence: 0.8,
      evidence: [{ signal: "words-of-prose", value: zone.prose }],
    },
  ];
  const body = page.lines.slice(zone.first, zone.last + 1);
  const rescued = body.every(condemned) ? body.filter((line) => line.prose) : [];
  for (const line of rescued) {
    const { start, end } = line.block;
    out.push({
      kind: "keep",
      span: { start, end },
      reason: "chrome/last-prose",
      confidence: 1,
      evidence: [{ signal: "words", value: line.words }],
    });
  }
  const share = condemnedShare(page.lines, condemned);
  if (share >= heavy || rescued.length > 0) out.push(flag("chrome-heavy", "chrome/heavy", share));
  return out;
}

/**
 * Without any prose the document is a list, a menu, a table, or a poem. What the rules do not know
 * stays only where it reads like text: a few words a line that are not all names or labels.
 */
function notArticle({ page }: Scene, condemned: (line: Line) => boolean): Annotation[] {
  const rest = page.lines.filter((line) => !condemned(line));
  const text = rest.filter(
    (line) => line.words >= 3 && (line.functionShare >= 0.2 || line.sentence),
  );
  if (text.length * 2 > page.lines.length) return [];
  const out: Annotation[] = [flag("not-article", "chrome/not-article", rest.length)];
  for (const line of rest) {
    const { start, end } = line.block;
    out.push({
      kind: "remove",
      span: { start, end },
      reason: "chrome/not-article",
      confidence: 0.7,
      evidence: [{ signal: "no-prose-in-document", value: true }],
    });
  }
  return out;
}

function flag(code: string, reason: `chrome/${string}`, value: number): Annotation {
  return {
    kind: "flag",
    code,
    severity: "warning",
    reason,
    confidence: 0.9,
    evidence: [{ signal: "chrome-share", value: Math.round(value * 1000) / 1000 }],
  };
}

/** Share of the characters of all lines that are condemned, 0 to 1. */
function condemnedShare(lines: readonly Line[], condemned: (line: Line) => boolean): number {
  let all = 0;
  let kept = 0;
  for (const line of lines) {
    const length = line.block.end - line.block.start;
    all += length;
    if (!condemned(line)) kept += length;
  }
  return 1 - kept / all;
}
