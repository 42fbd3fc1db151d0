import type { HtmlMark } from "../../../model/html.ts";
import type { Span } from "../../../model/span.ts";
import type { Position } from "./table.ts";

/**
 * Words in class, id and component names that speak of metadata, in the languages of the pages they
 * were seen on. A name that merely contains one (`update`, `candidate`) costs a mark, no more.
 */
const telling =
  /auth?or|auteur|autore|byline|by-line|writer|contribut|reporter|journalist|verfasser|redakt|redact|signature|credit|dateline|datum|fecha|(?:^|[^a-z])date|date(?:$|[^a-z])|[a-z]Date|time|publi|posted|updated|modified|aktualis|headline|title|titel|titre|titulo|dek(?:$|[^a-z])|deck|stand-?first|sub-?head|summary|excerpt|teaser|intro|lede|lead|chapo|vorspann|kicker|rubri|section|categor|breadcrumb|paywall|premium|subscri|locked|meter/i;

const authorAddress = /\/(?:authors?|contributors?|writers?|autor(?:es|en)?|auteurs?)\/[^/]/i;

const mostMarks = 5_000;
/** A class-marked element with more text than a standfirst is no metadata. */
const longestMarked = 1_000;

interface OpenMark {
  readonly mark: Omit<HtmlMark, "span">;
  readonly start: Position;
  readonly chars: number;
  end: Position | null;
}

/** Collects elements that may carry metadata. */
export class MarkTable {
  private readonly marks: OpenMark[] = [];
  private readonly known = new Map<string, boolean>();

  /** Whether class, id or component names speak of metadata. */
  tells(names: string): boolean {
    let tells = this.known.get(names);
    if (tells === undefined) {
      tells = telling.test(names.slice(0, 300));
      this.known.set(names, tells);
    }
    return tells;
  }

  /** Whether an address is that of a page about an author: `/author/ann-lee/`. */
  leadsToAuthor(address: string): boolean {
    return address.length < 300 && authorAddress.test(address);
  }

  /** Number of a new mark, or that of its parent where there are too many. */
  open(mark: Omit<HtmlMark, "span">, start: Position, chars: number): number {
    if (this.marks.length === mostMarks) return mark.parent;
    this.marks.push({ mark, start, chars, end: null });
    return this.marks.length - 1;
  }

  /** `chars`: how many characters the page has so far. */
  close(index: number, end: Position, chars: number): void {
    const open = this.marks[index]!;
    if (open.end !== null) return;
    if (chars > open.chars && chars - open.chars <= longestMarked) open.end = end;
  }

  /** `locate` gives the span of the text between two positions. */
  finish(locate: (start: Position, end: Position) => Span | null): HtmlMark[] {
    const out: HtmlMark[] = [];
    const moved: number[] = [];
    for (const { mark, start, end } of this.marks) {
      const span = end === null ? null : locate(start, end);
      const parent = mark.parent < 0 ? -1 : moved[mark.parent]!;
      const bare = mark.itemprop === "" && mark.itemtype === "" && mark.value === null;
      if (span === null && bare) {
        moved.push(parent);
        continue;
      }
      moved.push(out.length);
      const { tag, names, itemprop, itemtype, rel, value, within, visibility } = mark;
      out.push({
        tag,
        names,
        itemprop,
        itemtype,
        rel,
        value,
        parent,
        within,
        visibility,
        span,
      });
    }
    return out;
  }
}
