import { Bag, type BagWeights } from "../../../model/bag.ts";
import { type Contribution, type Forest, Scorer } from "../../../model/forest.ts";
import { Diction } from "../diction.ts";
import type { Scene } from "../rule.ts";
import { featureCount, featuresOf } from "./features.ts";
import { markupCount, writeMarkup } from "./markup/features.ts";
import { scoreNames } from "./markup/names.ts";

/** What training writes. */
export interface Weights {
  /** What single words and pairs of words say for chrome. */
  readonly diction: BagWeights;
  /** Weighs lines of plain text. */
  readonly text: Forest;
  /** What the names of elements say for chrome. */
  readonly names: BagWeights;
  /** Weighs blocks of a page whose markup is known. */
  readonly html: Forest;
}

/** How the lines of a page read. */
export interface Reading {
  /** The chance that a line is chrome, 0 to 1. */
  readonly chanceOf: (line: number) => number;
  /** The features that speak loudest, the loudest first. */
  readonly explain: (line: number, count: number) => readonly Contribution[];
}

/** Reads pages: how likely each line is chrome by all that is seen of it and around it. */
export class Model {
  /** What single words and pairs of words say for chrome. */
  readonly diction: Diction;
  readonly #names: Bag;
  readonly #text: Scorer;
  readonly #html: Scorer;

  constructor({ diction, names, text, html }: Weights) {
    this.diction = new Diction(diction);
    this.#names = new Bag(names);
    this.#text = new Scorer(text);
    this.#html = new Scorer(html);
  }

  /** `rules` are the strongest removals that rules claim, by line. */
  read(scene: Scene, rules: Float32Array): Reading {
    const { page } = scene;
    const { html } = page.document;
    const scorer = html === undefined ? this.#text : this.#html;
    const width = featureCount + (html === undefined ? 0 : markupCount);
    const rows = featuresOf(scene, rules, width);
    if (html !== undefined)
      writeMarkup(page, html, scoreNames(html.elements, this.#names), rows, width, featureCount);
    const scored = scorer.scoreAll(rows);
    return {
      chanceOf: (line) => 1 / (1 + Math.exp(-scored.scores[line]!)),
      explain: (line, count) => scorer.explain(rows, scored, line, count),
    };
  }
}
