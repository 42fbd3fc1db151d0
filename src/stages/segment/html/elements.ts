import type { HtmlElements, HtmlShape } from "../../../model/html.ts";
import type { Tag } from "./tags.ts";

/** Names as they stand in the start tag. */
export interface ElementNames {
  readonly tag: Tag;
  readonly class: string;
  readonly id: string;
  readonly role: string;
  readonly itemprop: string;
  readonly component: string;
}

/** Longest `class` that is read, in UTF-16 units: the longest in 1,800 news pages has 1,400. */
const longestClass = 2_000;

/** Interns shapes and paths and numbers the elements that hold text. */
export class ElementTable {
  private readonly parents: number[] = [];
  private readonly shapesOf: number[] = [];
  private readonly pathsOf: number[] = [];
  private readonly shapes: HtmlShape[] = [];
  /** Of each shape: a number for its tag and classes without digits. */
  private readonly groups: number[] = [];
  private readonly classByNames = new Map<string, number>();
  private readonly shapeByKey = new Map<number | string, number>();
  private readonly groupByKey = new Map<string, number>();
  private readonly pathByKey = new Map<number, number>();

  /** Gives a new element its number. `parent` is -1 or a number given before. */
  add(parent: number, names: ElementNames): number {
    const shape = this.intern(names);
    // Shapes and paths stay below 2^26: a page has at most 20 million characters.
    const key = (parent < 0 ? 0 : this.pathsOf[parent]! + 1) * 2 ** 26 + this.groups[shape]!;
    let path = this.pathByKey.get(key);
    if (path === undefined) {
      path = this.pathByKey.size;
      this.pathByKey.set(key, path);
    }
    this.parents.push(parent);
    this.shapesOf.push(shape);
    this.pathsOf.push(path);
    return this.parents.length - 1;
  }

  parentOf(element: number): number {
    return this.parents[element]!;
  }

  shapeOf(element: number): HtmlShape {
    return this.shapes[this.shapesOf[element]!]!;
  }

  finish(): HtmlElements {
    return {
      parent: Int32Array.from(this.parents),
      shape: Int32Array.from(this.shapesOf),
      path: Int32Array.from(this.pathsOf),
      paths: this.pathByKey.size,
      shapes: this.shapes,
    };
  }

  private intern(names: ElementNames): number {
    const { tag, id, role, itemprop, component } = names;
    let classes = this.classByNames.get(names.class);
    if (classes === undefined) {
      classes = this.classByNames.size;
      this.classByNames.set(names.class, classes);
    }
    const tagAndClass = tag.id * 2 ** 26 + classes;
    const bare = id === "" && role === "" && itemprop === "" && component === "";
    const key = bare ? tagAndClass : `${tagAndClass}\0${id}\0${role}\0${itemprop}\0${component}`;
    const known = this.shapeByKey.get(key);
    if (known !== undefined) return known;
    const shape = this.shapes.length;
    this.shapeByKey.set(key, shape);
    const classNames = names.class.slice(0, longestClass).split(/[ \t\n\f\r]+/);
    this.shapes.push({
      tag: tag.name,
      classes: classNames.filter((name) => name !== ""),
      id,
      role,
      itemprop,
      component,
    });
    const groupKey = `${tag.name} ${classNames.join(" ").replace(/\d+/g, "0")}`;
    let group = this.groupByKey.get(groupKey);
    if (group === undefined) {
      group = this.groupByKey.size;
      this.groupByKey.set(groupKey, group);
    }
    this.groups.push(group);
    return shape;
  }
}
