import { compile, type Options } from "css-select";
import { parse, type Selector } from "css-what";
import type { HtmlElements, HtmlShape } from "../../model/html.ts";

/** A selector that has been checked: gives, for each element, whether it stands in one selected. */
export interface ElementSelector {
  readonly source: string;
  readonly select: (elements: HtmlElements) => Uint8Array;
}

interface Element {
  readonly index: number;
  readonly shape: HtmlShape;
  readonly parent: Element | null;
  readonly children: Element[];
}

type Query = (element: Element) => boolean;

const options: Options<Element, Element> = {
  adapter: {
    isTag: (node): node is Element => node !== null,
    getName: ({ shape }) => shape.tag,
    getParent: ({ parent }) => parent,
    getChildren: ({ children }) => children,
    getSiblings: (element) => element.parent?.children ?? [element],
    getAttributeValue: attributeOf,
    hasAttrib: (element, name) => attributeOf(element, name) !== undefined,
    // What the checked selectors never ask for.
    getText: () => "",
    removeSubsets: (nodes) => nodes,
    existsOne: (test, nodes) => nodes.some(test),
    findAll: (test, nodes) => nodes.filter(test),
    findOne: (test, nodes) => nodes.find(test) ?? null,
  },
};

const attributes = ["class", "id", "role", "itemprop"];
const pseudos = new Set(["not", "is", "where"]);
const longestSelector = 500;
const expected = `tags, .classes, #ids, [${attributes.join("], [")}], descendants, >, :is() and :not()`;

/** Reads a selector; a string says what is wrong with it. */
export function readSelector(source: string): ElementSelector | string {
  if (source.length > longestSelector) return `a selector of at most ${longestSelector} characters`;
  let query: Query;
  try {
    const parsed = parse(source);
    if (!parsed.every(isKnown)) return `a selector of ${expected}`;
    query = compile(parsed, options);
  } catch (error) {
    return `a CSS selector (${(error as Error).message})`;
  }
  return { source, select: (elements) => select(query, elements) };
}

/** Siblings and other attributes are not known: the block table keeps what holds text. */
function isKnown(tokens: readonly Selector[]): boolean {
  return tokens.every((token) => {
    switch (token.type) {
      case "tag":
      case "universal":
        return token.namespace === null;
      case "descendant":
      case "child":
        return true;
      case "attribute":
        return token.namespace === null && attributes.includes(token.name);
      case "pseudo":
        return pseudos.has(token.name) && Array.isArray(token.data) && token.data.every(isKnown);
      default:
        return false;
    }
  });
}

function select(query: Query, elements: HtmlElements): Uint8Array {
  const all: Element[] = [];
  for (const [index, shape] of elements.shape.entries()) {
    const parent = all[elements.parent[index]!] ?? null;
    const element: Element = { index, shape: elements.shapes[shape]!, parent, children: [] };
    parent?.children.push(element);
    all.push(element);
  }
  const inside = new Uint8Array(all.length);
  for (const { index } of all.filter((element) => query(element))) inside[index] = 1;
  // Parents stand before their children.
  for (const { index, parent } of all) if (parent && inside[parent.index] === 1) inside[index] = 1;
  return inside;
}

function attributeOf({ shape }: Element, name: string): string | undefined {
  const value =
    name === "class"
      ? shape.classes.join(" ")
      : name === "id"
        ? shape.id
        : name === "role"
          ? shape.role
          : name === "itemprop"
            ? shape.itemprop
            : "";
  return value === "" ? undefined : value;
}
