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
  /** Of each tag: its last shape with nothing but classes, and these. Siblings are alike. */
  private readonly lastClass: string[] = [];
  private readonly lastShape: number[] = [];
  private readonly groupByKey = new Map<string, number>();
  private readonly pathByKey = new Map<number, number>();
  /** Of each path, one more than its number: the last path below it, and the group of that. */
  private readonly lastPath: number[] = [];
  private readonly lastGroup: number[] = [];

  /** Gives a new element its number. `parent` is -1 or a number given before. */
  add(parent: number, names: ElementNames): number {
    const shape = this.intern(names);
    const above = parent < 0 ? 0 : this.pathsOf[parent]! + 1;
    const group = this.groups[shape]!;
    const path = this.lastGroup[above] === group ? this.lastPath[above]! : this.path(above, group);
    this.lastGroup[above] = group;
    this.lastPath[above] = path;
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
    const bare = id === "" && role === "" && itemprop === "" && component === "";
    if (bare && this.lastClass[tag.id] === names.class) return this.lastShape[tag.id]!;
    const classes = this.classesOf(names.class);
    const tagAndClass = tag.id * 2 ** 26 + classes;
    const key = bare ? tagAndClass : `${tagAndClass}\0${id}\0${role}\0${itemprop}\0${component}`;
    let shape = this.shapeByKey.get(key);
    if (shape === undefined) {
      shape = this.addShape(names);
      this.shapeByKey.set(key, shape);
    }
    if (bare) {
      this.lastClass[tag.id] = names.class;
      this.lastShape[tag.id] = shape;
    }
    return shape;
  }

  private path(above: number, group: number): number {
    // Shapes and paths stay below 2^26: a page has at most 20 million characters.
    const key = above * 2 ** 26 + group;
    const known = this.pathByKey.get(key);
    if (known !== undefined) return known;
    const path = this.pathByKey.size;
    this.pathByKey.set(key, path);
    return path;
  }

  /** A number for the classes as they stand in the tag. */
  private classesOf(names: string): number {
    const known = this.classByNames.get(names);
    if (known !== undefined) return known;
    const classes = this.classByNames.size;
    this.classByNames.set(names, classes);
    return classes;
  }

  private addShape(names: ElementNames): number {
    const { tag, id, role, itemprop, component } = names;
    const shape = this.shapes.length;
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
