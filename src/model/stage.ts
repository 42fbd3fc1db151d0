import type { z } from "zod";
import type { Annotation, ReasonCode } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** A document with all that the stages before have claimed. */
export interface Annotated {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  /** What would leave the body if no stage came after: ordered, disjoint. Worked out when asked. */
  readonly removed: () => readonly Span[];
}

/** What a stage may ask for while it is prepared; nothing is read after that. */
export interface Context {
  /** Text of a file that an option names, relative to the pipeline file. Throws a usage error. */
  readonly read: (path: string) => string;
}

export type Annotate = (input: Annotated) => Iterable<Annotation>;

/**
 * A stage adds claims to a document and changes nothing. It is pure and synchronous: the same input
 * and options give the same claims.
 */
export interface Stage<Options = unknown> {
  readonly name: string;
  /** Rises with every change of what the stage claims. */
  readonly version: number;
  /** Stages whose claims this one reads. */
  readonly after: readonly string[];
  /** Every reason code the stage may give, with one sentence of meaning. */
  readonly reasons: { readonly [reason: ReasonCode]: string };
  /** Options with defaults; `.describe()` says meaning, unit and range of each. */
  readonly options: z.ZodType<Options>;
  /** Builds, once per pipeline, what the stage needs for every document. */
  readonly prepare: (options: Options, context: Context) => Annotate;
}

/** Gives stages of all options one type: what `prepare` gets has passed the stage's own schema. */
export function defineStage<Options>(stage: Stage<Options>): Stage {
  return {
    ...stage,
    prepare: (options, context) => stage.prepare(stage.options.parse(options), context),
  };
}

export const bodyForms: readonly ["text", "html", "markdown"] = ["text", "html", "markdown"];

export type BodyForm = (typeof bodyForms)[number];

/** Thresholds that turn claims into changes. They can be changed without running a stage again. */
export interface Policy {
  /** A removal of at least this confidence leaves the body. */
  readonly cut: number;
  /** A removal below `cut` but of at least this confidence is marked `suspect-line` and kept. */
  readonly suspect: number;
  /** What is written beside `body`: its blocks as HTML or Markdown. By default nothing. */
  readonly body?: BodyForm;
}
