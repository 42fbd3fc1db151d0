import { Bag, type BagWeights } from "../../../model/bag.ts";
import { type Forest, Scorer } from "../../../model/forest.ts";
import { Diction } from "../diction.ts";
import type { Scene } from "../rule.ts";
import { writeMadeDiction } from "./diction.ts";
import { featureCount, featuresOf, textCount } from "./features.ts";
import { markupCount, writeMarkup } from "./markup/features.ts";
import { scoreNames } from "./markup/names.ts";
import { type Forests, type Reading, readAgain, readOnce, settled } from "./reading.ts";

/** What training writes. */
export interface Weights {
  /** What single words and pairs of words say for chrome on annotated pages, … */
  readonly diction: BagWeights;
  /** … and on made-up ones. */
  readonly madeDiction: BagWeights;
  /** Weigh lines of plain text. */
  readonly text: Forests;
  /** What the names of elements say for chrome. */
  readonly names: BagWeights;
  /** Weighs blocks of a page whose markup is known: reading them again brings nothing there. */
  readonly html: Forest;
}

/** Reads pages: how likely each line is chrome by all that is seen of it and around it. */
export class Model {
  /** What single words and pairs of words say for chrome. */
  readonly diction: Diction;
  readonly #names: Bag;
  readonly #first: Scorer;
  readonly #again: Scorer;
  readonly #html: Scorer;

  constructor({ diction, madeDiction, names, text, html }: Weights) {
    this.diction = new Diction(diction, madeDiction);
    this.#names = new Bag(names);
    this.#first = new Scorer(text.first, settled);
    this.#again = new Scorer(text.again, settled);
    this.#html = new Scorer(html, settled);
  }

  /** `rules` are the strongest removals that rules claim, by line. */
  read(scene: Scene, rules: Float32Array): Reading {
    const { page } = scene;
    const { html } = page.document;
    if (html === undefined) {
      const rows = featuresOf(scene, rules, textCount);
      writeMadeDiction(page.lines, rows, textCount, featureCount);
      return readAgain(this.#first, this.#again, page, rows);
    }
    const width = featureCount + markupCount;
    const rows = featuresOf(scene, rules, width);
    writeMarkup(page, html, scoreNames(html.elements, this.#names), rows, width, featureCount);
    return readOnce(this.#html, rows);
  }
}
