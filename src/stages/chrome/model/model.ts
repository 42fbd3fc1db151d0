import { Bag, type BagWeights } from "../../../model/bag.ts";
import { type Forest, Scorer } from "../../../model/forest.ts";
import type { Loudest } from "../../../model/forest-paths.ts";
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

/**
 * Log-odds of 20 to 1, of either sign: `weigh` is never surer than 0.97, and no caution of its turns
 * such a chance round. On annotated pages every word F1 is the same to four places.
 */
const settled = 3;

/** How the lines of a page read. */
export interface Reading {
  /** The chance that each line is chrome, 0 to 1. */
  readonly chances: Float64Array;
  /** By line, `width` numbers each: the features named by `features`. */
  readonly rows: Float32Array;
  readonly width: number;
  readonly features: readonly string[];
  /** What speaks loudest in each of `lines`: `count` places a line. */
  readonly loudest: (lines: readonly number[], count: number) => Loudest;
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
    this.#text = new Scorer(text, settled);
    this.#html = new Scorer(html, settled);
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
    const chances = scored.scores;
    for (let line = 0; line < chances.length; line++)
      chances[line] = 1 / (1 + Math.exp(-chances[line]!));
    return {
      chances,
      rows,
      width,
      features: scorer.features,
      loudest: (lines, count) => scorer.loudest(scored, lines, count),
    };
  }
}
