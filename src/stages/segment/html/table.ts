import type { BlockKind } from "../../../model/document.ts";
import type { HtmlFeatures, Visibility } from "../../../model/html.ts";
import { endsSentence } from "../../../text/punctuation.ts";

/** What the open elements say of text at this place. */
export interface Place {
  readonly kind: BlockKind;
  readonly heading: number;
  readonly listDepth: number;
  readonly within: number;
  readonly visibility: Visibility;
  readonly strong: boolean;
  /** A number for the link around, 0 outside links. */
  readonly link: number;
  /** White space counts: `pre`. */
  readonly verbatim: boolean;
}

export interface RawBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly features: HtmlFeatures;
}

/** Where a mark begins or ends: in block `block`, after `offset` of its characters. */
export interface Position {
  block: number;
  offset: number;
}

/** What a block may hold before its cells become blocks of their own: rows of data are short. */
const longestCell = 160;
/** A line that long before `<br>` was wrapped by hand if the next goes on in lower case. */
const shortestWrapped = 40;
const cellSeparator = " | ";

/** Cells of a row that were glued into the block at hand. */
interface Cell {
  readonly start: number;
  readonly links: number;
  readonly linkChars: number;
  readonly strongChars: number;
}

const firstCell: Cell = { start: 0, links: 0, linkChars: 0, strongChars: 0 };

const endsInWord = /[\p{L}\p{N}]$/u;
const endsSmall = /\p{Ll}{3}$/u;
const endsSmallSentence = /\p{Ll}{2}[.!?…]["”»]?$/u;
const opensSmall = /^\p{Ll}/u;

/** Gathers text into blocks. White space is collapsed as a browser shows it. */
export class BlockTable {
  readonly blocks: RawBlock[] = [];
  /** All characters so far, for the length of elements. */
  chars = 0;
  /** Positions in the block at hand; moved when a row comes apart. */
  private readonly positions: Position[] = [];
  private text = "";
  private space = false;
  private breaks = 0;
  private breaksBefore = 0;
  private media = 0;
  private place: Place | null = null;
  private element = -1;
  private depth = 0;
  private links = 0;
  private linkChars = 0;
  private strongChars = 0;
  private lastLink = 0;
  private cells: Cell[] = [];
  /** A cell has ended and the next has no text yet. */
  private separated = false;
  /** What was added last: `text` itself grows by pieces and must not be looked into. */
  private last = "";

  /** Whether text has been read since the last block ended. */
  get open(): boolean {
    return this.text !== "";
  }

  /** Characters of the block at hand. */
  get length(): number {
    return this.text.length;
  }

  /** Whether a letter or digit has just been added, with nothing after it. */
  get inWord(): boolean {
    return !this.space && this.text !== "" && endsInWord.test(this.last.slice(-2));
  }

  /** Whether three small letters or more have just been added. */
  get inSmallWord(): boolean {
    return !this.space && this.text !== "" && endsSmall.test(this.last.slice(-4));
  }

  /** Whether a sentence has just ended, with no white space after it. */
  get atSentenceEnd(): boolean {
    return !this.space && this.text !== "" && endsSmallSentence.test(this.last.slice(-4));
  }

  get visibility(): Visibility | null {
    return this.place?.visibility ?? null;
  }

  position(): Position {
    const position = { block: this.blocks.length, offset: this.text.length };
    if (this.text !== "") this.positions.push(position);
    return position;
  }

  /** The block at hand belongs to this element, as far as is known. */
  settle(element: number, depth: number, place: Place): void {
    this.element = element;
    this.depth = depth;
    this.place = place;
  }

  /** White space between words. */
  addSpace(): void {
    this.space = true;
  }

  addMedia(): void {
    this.media++;
  }

  /** `<br>`: ends the block unless the text turns out to be one wrapped sentence. */
  lineBreak(): void {
    if (this.text === "") this.breaksBefore++;
    else this.breaks++;
    this.space = true;
  }

  /** The text after a `<td>` is another cell of the same row. */
  cellBreak(): void {
    if (this.text === "" || this.breaks > 0) {
      this.flush();
      return;
    }
    this.space = false;
    if (this.separated) return;
    const { links, linkChars, strongChars } = this;
    if (this.cells.length === 0) this.cells.push(firstCell);
    this.text += cellSeparator;
    this.separated = true;
    this.cells.push({ start: this.text.length, links, linkChars, strongChars });
  }

  /**
   * Whether the text `piece`, about to be added, begins a new block. Called before `settle`.
   */
  breaksOff(piece: string): boolean {
    if (this.breaks === 0 || this.text === "") return false;
    if (this.breaks > 1 || this.text.length < shortestWrapped) return true;
    return !opensSmall.test(piece) || endsSentence(this.last);
  }

  /** Adds text without white space at its ends; `glued`: a browser shows a gap before it. */
  add(piece: string, place: Place, glued: boolean): void {
    const { link, strong } = place;
    if (this.text !== "" && (this.space || glued) && !this.separated) {
      this.text += " ";
      this.chars++;
    }
    this.space = false;
    this.breaks = 0;
    this.separated = false;
    this.last = piece;
    this.text += piece;
    this.chars += piece.length;
    if (link > 0) {
      this.linkChars += piece.length;
      if (link !== this.lastLink) this.links++;
      this.lastLink = link;
    }
    if (strong) this.strongChars += piece.length;
  }

  /** Ends the block at hand. */
  flush(): void {
    if (this.text !== "") this.write();
    else if (this.breaks > 0) this.breaksBefore += this.breaks;
    this.space = false;
    this.breaks = 0;
  }

  private write(): void {
    if (this.separated) {
      this.text = this.text.slice(0, -cellSeparator.length);
      this.cells.pop();
      this.separated = false;
    }
    const { text, cells, links, linkChars, strongChars } = this;
    const end: Cell = { start: text.length + cellSeparator.length, links, linkChars, strongChars };
    const lengthOf = (i: number) => (cells[i + 1] ?? end).start - cells[i]!.start;
    if (cells.length > 1 && cells.some((_, i) => lengthOf(i) > longestCell)) {
      const first = this.blocks.length;
      for (const [i, cell] of cells.entries()) {
        this.push(
          text.substr(cell.start, lengthOf(i) - cellSeparator.length),
          cell,
          cells[i + 1] ?? end,
          1,
        );
      }
      let i = 0;
      for (const position of this.positions) {
        while (i + 1 < cells.length && cells[i + 1]!.start <= position.offset) i++;
        position.block = first + i;
        position.offset -= cells[i]!.start;
      }
    } else {
      this.push(text, firstCell, end, cells.length);
    }
    this.breaksBefore = this.breaks;
    this.media = 0;
    this.text = "";
    this.links = 0;
    this.linkChars = 0;
    this.strongChars = 0;
    this.lastLink = 0;
    this.place = null;
    this.positions.length = 0;
    if (cells.length > 0) this.cells = [];
  }

  private push(raw: string, from: Cell, to: Cell, cells: number): void {
    const text = raw.trimEnd();
    const { heading, listDepth, within, visibility, kind } = this.place!;
    this.blocks.push({
      text,
      // A cell of a table made for layout holds prose.
      kind: kind === "table" && cells < 2 && text.length > longestCell ? "paragraph" : kind,
      features: {
        element: this.element,
        depth: this.depth,
        links: to.links - from.links,
        // White space that was counted may have been trimmed.
        linkChars: Math.min(to.linkChars - from.linkChars, text.length),
        strongChars: Math.min(to.strongChars - from.strongChars, text.length),
        listDepth,
        heading,
        within,
        visibility,
        breaks: this.breaksBefore,
        media: this.media,
        cells: kind === "table" ? Math.max(1, cells) : 0,
      },
    });
    this.breaksBefore = 0;
    this.media = 0;
  }
}
