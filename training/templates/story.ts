import type { Article, ArticleLine, Words } from "./article.ts";
import type { Layout } from "./layout.ts";
import type { Label, Line } from "./line.ts";
import type { Random } from "./random.ts";

/** The parts of the article's date, written with leading noughts where it says two digits. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Two digits each. */
  readonly mm: string;
  readonly dd: string;
  /** `HH:MM`. */
  readonly clock: string;
  /** English names, whole and cut to three letters. */
  readonly monthName: string;
  readonly monthShort: string;
  readonly weekday: string;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** One article on one page: hands a template its parts, and the words of the site around it. */
export class Story {
  readonly random: Random;
  readonly when: Moment;
  readonly #article: Article;
  readonly #layout: Layout;
  readonly #words: Words;
  #headlines: string[] = [];
  #teasers: string[] = [];
  #comments: string[] = [];

  constructor(article: Article, words: Words, layout: Layout, random: Random) {
    this.#article = article;
    this.#words = words;
    this.#layout = layout;
    this.random = random;
    this.when = moment(article.date);
  }

  get titleText(): string {
    return this.#article.title;
  }

  get author(): string {
    return this.#article.author ?? "Newsroom";
  }

  title(write: (title: string) => string = (title) => title): Line[] {
    return [{ text: write(this.#article.title), label: "title" }];
  }

  standfirst(): Line[] {
    return optional(this.#article.standfirst, "standfirst", (text) => text);
  }

  /** Nothing when the article names nobody. */
  byline(write: (author: string) => string = (author) => author): Line[] {
    return optional(this.#article.author, "byline", write);
  }

  date(write: (when: Moment) => string): Line[] {
    return [{ text: write(this.when), label: "date" }];
  }

  /** The article's lines in order, each insert set in after that share (0 to 1) of them. */
  body(...inserts: readonly (readonly [number, readonly Line[]])[]): Line[] {
    const own = this.#lines();
    const out: Line[] = [];
    for (const [at, line] of own.entries()) {
      for (const [share, lines] of inserts) {
        const place = Math.min(own.length - 1, Math.max(1, Math.ceil(share * own.length)));
        if (place === at) out.push(...lines);
      }
      out.push(line);
    }
    return [...out, ...optional(this.#article.credit, "credit", (text) => text)];
  }

  /** Headlines of other stories; no headline twice on a page while there are fresh ones. */
  headlines(count: number): string[] {
    return Array.from({ length: count }, () => {
      if (this.#headlines.length === 0) {
        this.#headlines = this.random.shuffled(this.#words.headlines);
      }
      return this.#headlines.pop()!;
    });
  }

  headline(): string {
    return this.headlines(1)[0]!;
  }

  teaser(): string {
    if (this.#teasers.length === 0) this.#teasers = this.random.shuffled(this.#words.teasers);
    return this.#teasers.pop()!;
  }

  comment(): string {
    if (this.#comments.length === 0) this.#comments = this.random.shuffled(this.#words.comments);
    return this.#comments.pop()!;
  }

  reader(): string {
    return this.random.pick(this.#words.readers);
  }

  int(low: number, high: number): number {
    return this.random.int(low, high);
  }

  pick<T>(list: readonly T[]): T {
    return this.random.pick(list);
  }

  /** `count` results of `make`, laid end to end. */
  repeat(count: number, make: (at: number) => readonly Line[]): Line[] {
    return Array.from({ length: count }, (_, at) => make(at)).flat();
  }

  #lines(): Line[] {
    const { lines, dateline } = this.#article;
    let step = 0;
    return lines.map(({ kind, text }, at): Line => {
      step = kind === "step" ? step + 1 : 0;
      const place = at === 0 && dateline !== undefined ? `${dateline} – ` : "";
      return { text: place + this.#mark(kind, step) + text, label: "body" };
    });
  }

  #mark(kind: ArticleLine["kind"], step: number): string {
    switch (kind) {
      case "item":
        return this.#layout.item;
      case "step":
        return `${step}. `;
      case "subhead":
        return this.#layout.subhead ?? "";
      default:
        return "";
    }
  }
}

function optional(text: string | undefined, label: Label, write: (text: string) => string): Line[] {
  return text === undefined ? [] : [{ text: write(text), label }];
}

function moment(date: string): Moment {
  const [year, month, day] = date.slice(0, 10).split("-").map(Number) as [number, number, number];
  const monthName = MONTHS[month - 1]!;
  return {
    year,
    month,
    day,
    mm: date.slice(5, 7),
    dd: date.slice(8, 10),
    clock: date.slice(11, 16),
    monthName,
    monthShort: monthName.slice(0, 3),
    weekday: WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!,
  };
}
