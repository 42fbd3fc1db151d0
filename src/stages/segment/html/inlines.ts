import type { HtmlInline } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import type { Position } from "./table.ts";

const kinds: ReadonlyMap<string, HtmlInline["kind"]> = new Map<string, HtmlInline["kind"]>([
  ["a", "link"],
  ["b", "strong"],
  ["strong", "strong"],
  ["em", "emphasis"],
  ["i", "emphasis"],
  ["cite", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
]);

const mostInlines = 20_000;
const longestHref = 2_000;

interface OpenInline {
  readonly kind: HtmlInline["kind"];
  readonly href: string;
  readonly start: Position;
  end: Position | null;
}

/** Collects markup inside lines. */
export class InlineTable {
  private readonly inlines: OpenInline[] = [];

  /** Number of a new inline; -1 if the element is none. */
  open(tag: string, href: string, start: Position): number {
    const kind = kinds.get(tag);
    if (kind === undefined || this.inlines.length === mostInlines) return -1;
    if (kind === "link" && (href === "" || href.length > longestHref)) return -1;
    this.inlines.push({ kind, href: kind === "link" ? href : "", start, end: null });
    return this.inlines.length - 1;
  }

  close(index: number, end: Position): void {
    const inline = this.inlines[index]!;
    inline.end ??= end;
  }

  /** `locate` gives the span of the text between two positions. */
  finish(locate: (start: Position, end: Position) => Span | null): HtmlInline[] {
    return this.inlines
      .flatMap(({ kind, href, start, end }) => {
        const span = end === null ? null : locate(start, end);
        return span === null ? [] : [{ kind, href, start: span.start, end: span.end }];
      })
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }
}
