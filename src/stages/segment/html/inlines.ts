import type { HtmlInline } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import { type Attributes, listAttribute } from "./attributes.ts";
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
  readonly number?: number;
  readonly start: Position;
  end: Position | null;
}

/** Collects markup inside lines. */
export class InlineTable {
  private readonly inlines: OpenInline[] = [];

  /** Number of a new inline; -1 if the element is none. */
  open(tag: string, href: string, attributes: Attributes, start: Position): number {
    if (this.inlines.length === mostInlines) return -1;
    if (tag === "ol" || tag === "li") {
      const number = statedNumber(tag, attributes);
      if (number === null) return -1;
      this.inlines.push({
        kind: tag === "ol" ? "list" : "item",
        href: "",
        number,
        start,
        end: null,
      });
      return this.inlines.length - 1;
    }
    const kind = kinds.get(tag);
    if (kind === undefined) return -1;
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
      .flatMap(({ start: from, end: to, ...inline }) => {
        const span = to === null ? null : locate(from, to);
        return span === null ? [] : [{ ...inline, start: span.start, end: span.end }];
      })
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

/** `<ol start="4">`, `<li value="9">`: a number from 0 on; null if there is none. */
function statedNumber(tag: "ol" | "li", attributes: Attributes): number | null {
  const slot = tag === "ol" ? listAttribute.start : listAttribute.value;
  const [digits] = /^\s{0,9}\d{1,9}/.exec(attributes.get(slot)) ?? [];
  return digits === undefined ? null : Number(digits);
}
