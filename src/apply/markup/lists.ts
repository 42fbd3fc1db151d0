import type { Document } from "../../model/document.ts";
import type { HtmlPage } from "../../model/html.ts";
import type { MarkedBlock } from "./blocks.ts";
import type { Run } from "./inlines.ts";

/** A list of the body. */
export interface List {
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** An item with its paragraphs and the lists inside it, in order. */
export interface ListItem {
  /** Its number, if the list is ordered. */
  readonly number: number;
  readonly content: readonly (readonly Run[] | List)[];
}

/** Whether what stands in an item is a list. */
export function isList<Found extends List>(content: readonly Run[] | Found): content is Found {
  return "items" in content;
}

/** Where an item of a list stands: the list, the item in it and its number there. */
interface Step {
  /** Same for all items of one list, and of one item. */
  readonly list: number | string;
  readonly item: number | string;
  readonly ordered: boolean;
  readonly number: number;
}

interface OpenItem {
  readonly number: number;
  readonly content: (readonly Run[] | OpenList)[];
}

interface OpenList {
  readonly ordered: boolean;
  readonly items: OpenItem[];
}

/** Lists inside one another that are told apart; what is deeper belongs to the last of them. */
const deepest = 8;

/** No number of Markdown is longer. */
const highestNumber = 999_999_999;

/** The lists that neighbouring items make up. */
export function listsOf(group: readonly MarkedBlock[], numbers: Numbers): List[] {
  const paths = group.map((block) => numbers.pathOf(block));
  const common = commonSteps(paths.map(({ steps }) => steps));
  const top: OpenList[] = [];
  let open: { readonly step: Step; readonly item: OpenItem }[] = [];
  for (const { steps, runs } of paths) {
    const own = steps.slice(common, common + deepest);
    let depth = 0;
    while (
      depth < own.length &&
      open[depth]?.step.list === own[depth]!.list &&
      open[depth]!.step.item === own[depth]!.item
    )
      depth++;
    open = open.slice(0, depth);
    for (const step of own.slice(depth)) {
      const lists = open.at(-1)?.item.content ?? top;
      const item: OpenItem = { number: step.number, content: [] };
      const last = lists.at(-1);
      if (last !== undefined && isList(last) && goesOn(last, step)) last.items.push(item);
      else lists.push({ ordered: step.ordered, items: [item] });
      open.push({ step, item });
    }
    open.at(-1)!.item.content.push(runs);
  }
  return top;
}

/** Lists side by side are one, if nothing says that a new one begins. */
function goesOn({ ordered, items }: OpenList, step: Step): boolean {
  return ordered === step.ordered && (!ordered || step.number > items.at(-1)!.number);
}

/** Steps that lead to all items and hold none of their own: a list that is the layout of a page. */
function commonSteps(paths: readonly (readonly Step[])[]): number {
  const [first, ...others] = paths as [readonly Step[], ...(readonly Step[])[]];
  let common = 0;
  while (common < first.length - 1) {
    const { list, item } = first[common]!;
    const shared = others.every(
      (path) =>
        common < path.length - 1 && path[common]!.list === list && path[common]!.item === item,
    );
    if (!shared) break;
    common++;
  }
  return common;
}

const listTags = new Set(["ul", "ol", "menu", "dl"]);
const itemTags = new Set(["li", "dt", "dd"]);

/** What a line of plain text opens with as an item of a list. */
const marker = /^\s{0,9}(?:(\d{1,9})[.)]|[-*+•‣◦▪–])\s{1,9}(?=\S)/;

/** Says where items of lists stand in a document, and with which numbers. */
export class Numbers {
  readonly #page: HtmlPage | undefined;
  readonly #blocks: Document["blocks"];
  #items: ReadonlyMap<number, number> | undefined;

  constructor({ html, blocks }: Document) {
    this.#page = html;
    this.#blocks = blocks;
  }

  /** The lists around a block, the outermost first, and its text without the sign of an item. */
  pathOf({ source, runs }: MarkedBlock): {
    readonly steps: readonly Step[];
    readonly runs: readonly Run[];
  } {
    const { html, index } = source;
    const own = `block ${index}`;
    if (html === undefined) {
      const [sign = "", number] = marker.exec(runs[0]?.text ?? "") ?? [];
      const ordered = number !== undefined;
      const [first, ...others] = runs;
      return {
        steps: [
          { list: ordered ? "numbers" : "signs", item: own, ordered, number: Number(number ?? 1) },
        ],
        runs: sign === "" ? runs : [{ ...first!, text: first!.text.slice(sign.length) }, ...others],
      };
    }
    const steps = this.#listsAround(html.element).map(({ list, item }): Step => {
      const ordered = this.#tagOf(list) === "ol";
      const number = ordered ? (this.#numbers().get(item) ?? 1) : 1;
      return { list, item: this.#tagOf(list) === "dl" ? own : item, ordered, number };
    });
    return {
      steps: steps.length > 0 ? steps : [{ list: own, item: own, ordered: false, number: 1 }],
      runs,
    };
  }

  #tagOf(element: number): string {
    const { shape, shapes } = this.#page!.elements;
    return shapes[shape[element]!]!.tag;
  }

  /** The lists around an element with the items that hold it, the outermost first. */
  #listsAround(element: number): { readonly list: number; readonly item: number }[] {
    const { parent } = this.#page!.elements;
    const out: { list: number; item: number }[] = [];
    let item = -1;
    for (let at = element; at >= 0; at = parent[at]!) {
      const tag = this.#tagOf(at);
      if (itemTags.has(tag)) item = at;
      else if (listTags.has(tag)) {
        if (item >= 0) out.push({ list: at, item });
        item = -1;
      }
    }
    return out.reverse();
  }

  /** The number of every item, by its element. Items count whether the body keeps them or not. */
  #numbers(): ReadonlyMap<number, number> {
    if (this.#items !== undefined) return this.#items;
    const stated = new Map<string, number>();
    for (const { kind, start, number } of this.#page!.inlines())
      if (number !== undefined) stated.set(`${kind} ${start}`, number);
    const out = new Map<number, number>();
    const next = new Map<number, number>();
    for (const { start, html } of this.#blocks) {
      if (html === undefined || html.listDepth === 0) continue;
      for (const { list, item } of this.#listsAround(html.element)) {
        if (out.has(item) || this.#tagOf(list) !== "ol") continue;
        const first = stated.get(`item ${start}`) ?? next.get(list) ?? stated.get(`list ${start}`);
        const number = Math.min(first ?? 1, highestNumber);
        out.set(item, number);
        next.set(list, number + 1);
      }
    }
    this.#items = out;
    return out;
  }
}
