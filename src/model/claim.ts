import type { BlockKind } from "./document.ts";
import type { FieldName, FieldValues } from "./field.ts";
import type { Span } from "./span.ts";

/** One observation behind a claim: what was looked at, what was seen, and where. */
export interface Evidence {
  readonly signal: string;
  readonly value: string | number | boolean;
  readonly at?: Span;
}

/** `<stage>/<what the text is>`, in kebab-case: `chrome/newsletter`. */
export type ReasonCode = `${string}/${string}`;

/** Why a stage says something. `confidence` runs from 0 to 1; `evidence` is never empty. */
export interface Claim {
  readonly reason: ReasonCode;
  readonly confidence: number;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export type Severity = "info" | "warning" | "error";

/** This text is not the article: it leaves the body if the claim wins. */
export interface RemoveClaim extends Claim {
  readonly kind: "remove";
  readonly span: Span;
}

/** This text is the article, whatever weaker claims say. */
export interface KeepClaim extends Claim {
  readonly kind: "keep";
  readonly span: Span;
}

/** This text is to be written as `text`. */
export interface ReplaceClaim extends Claim {
  readonly kind: "replace";
  readonly span: Span;
  readonly text: string;
}

/** The block at `span` is a subhead, a list item, …: a better guess than `segment` could make. */
export interface BlockClaim extends Claim {
  readonly kind: "block";
  readonly span: Span;
  readonly as: BlockKind;
}

/** The kinds of zone a page is made of. */
export type ZoneName = "body" | "comments";

/** The page from `span.start` to `span.end` is the article's body, its comments, … */
export interface ZoneClaim extends Claim {
  readonly kind: "zone";
  readonly zone: ZoneName;
  readonly span: Span;
}

/**
 * A candidate for a field of the record. The strongest claim of a field is published, the others
 * are kept as rejected candidates. `value: null` claims that nothing may be published.
 */
export type FieldClaim = {
  readonly [F in FieldName]: Claim & {
    readonly kind: "field";
    readonly field: F;
    readonly value: FieldValues[F] | null;
    /** Where the value was read: `title-line`, `byline`, `page-date`, `json-ld`, … */
    readonly source: string;
    readonly span?: Span;
  };
}[FieldName];

/** Something a user should know of the document as a whole. `code` is kebab-case. */
export interface FlagClaim extends Claim {
  readonly kind: "flag";
  readonly code: string;
  readonly severity: Severity;
}

export type MentionStatus = "linked" | "new" | "ambiguous";

/** A place where the text names a person. Mentions of one person share `entity`. */
export interface MentionClaim extends Claim {
  readonly kind: "mention";
  readonly span: Span;
  readonly surface: string;
  readonly entity: string;
  readonly canonical: string;
  readonly status: MentionStatus;
}

/** What stages add to a document. Nothing else changes it. */
export type Annotation =
  | RemoveClaim
  | KeepClaim
  | ReplaceClaim
  | BlockClaim
  | ZoneClaim
  | FieldClaim
  | FlagClaim
  | MentionClaim;
