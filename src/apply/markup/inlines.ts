import type { Document } from "../../model/document.ts";
import type { HtmlInline } from "../../model/html.ts";
import type { Body } from "../body.ts";

/** A stretch of a body block that is marked up the same way throughout. */
export interface Run {
  readonly text: string;
  /** Checked and absolute, or null. */
  readonly href: string | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
}

/** Markup of one body block; offsets on the body. */
interface Placed {
  readonly inline: HtmlInline;
  readonly start: number;
  readonly end: number;
}

const longestAddress = 2_000;
/** What is wrapped around more lines than this is layout. */
const mostLines = 20;

/**
 * Cuts every block of the body into runs. Markup of which a part was cut out of the body is left out,
 * and so are links to anything but pages and mail.
 */
export function runsOf(document: Document, body: Body): Run[][] {
  const byBlock = placeInlines(document, body);
  const base = baseOf(document);
  return body.blocks.map(({ start, end }, index) =>
    joined(cut(body.text, start, end, byBlock[index]!, base)),
  );
}

/** What addresses of the page are relative to. To read `<base>` is to read the page again. */
function baseOf({ url, html }: Document): string | null {
  if (html === undefined || !/<base\s/i.test(html.source)) return url;
  const { base } = html.images();
  return base === null ? url : (safeAddress(base, url) ?? url);
}

/** Neighbours that are marked up alike as one: `<b>Two </b><b>words</b>`. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && alike(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

function alike(a: Run, b: Run): boolean {
  return (
    a.href === b.href && a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code
  );
}

function placeInlines(document: Document, { blocks, sources, locate }: Body): Placed[][] {
  const inlines = document.html?.inlines() ?? [];
  const out: Placed[][] = blocks.map(() => []);
  let first = 0;
  for (const inline of inlines) {
    if (inline.number !== undefined) continue;
    while (first < sources.length && sources[first]!.end <= inline.start) first++;
    for (let i = first; i < sources.length && sources[i]!.start < inline.end; i++) {
      if (i - first >= mostLines) break;
      const source = sources[i]!;
      const span = {
        start: Math.max(source.start, inline.start),
        end: Math.min(source.end, inline.end),
      };
      const at = span.start < span.end ? locate(span) : null;
      if (at !== null) out[i]!.push({ inline, start: at.start, end: at.end });
    }
  }
  return out;
}

function cut(
  text: string,
  start: number,
  end: number,
  placed: readonly Placed[],
  base: string | null,
): Run[] {
  const borders = new Set([start, end]);
  for (const inline of placed) borders.add(inline.start).add(inline.end);
  const ordered = [...borders].sort((a, b) => a - b);
  let open: readonly Placed[] = [];
  let next = 0;
  return ordered.slice(0, -1).map((from, i) => {
    const before = next;
    while (next < placed.length && placed[next]!.start <= from) next++;
    open = [...open, ...placed.slice(before, next)].filter((inline) => inline.end > from);
    const has = (kind: HtmlInline["kind"]): boolean =>
      open.some(({ inline }) => inline.kind === kind);
    const link = open.findLast(({ inline }) => inline.kind === "link");
    return {
      text: text.slice(from, ordered[i + 1]),
      href: link ? safeAddress(link.inline.href, base) : null,
      strong: has("strong"),
      emphasis: has("emphasis"),
      code: has("code"),
    };
  });
}

/** An address that does nothing but lead somewhere: `https`, `http` or `mailto`; else null. */
function safeAddress(href: string, base: string | null): string | null {
  const from = base ?? undefined;
  if (href.startsWith("#") || !URL.canParse(href, from)) return null;
  const url = new URL(href, from);
  if (!["https:", "http:", "mailto:"].includes(url.protocol)) return null;
  // Names and passwords in addresses dress up one site as another.
  if (url.username !== "" || url.password !== "") return null;
  return url.href.length <= longestAddress ? url.href : null;
}

/** Runs in order, those of one link together. */
export function byLink(runs: readonly Run[]): Run[][] {
  const out: Run[][] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && last[0]!.href === run.href) last.push(run);
    else out.push([run]);
  }
  return out;
}
