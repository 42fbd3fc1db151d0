/** What one record may measure. Anything larger is a dead letter, `too-big` or `too-deep`. */
export interface Limits {
  /** Bytes of a text or Markdown file, or of a JSONL text in UTF-8. */
  readonly recordBytes: number;
  /** Bytes of an HTML file, or of a JSONL page in UTF-8. */
  readonly htmlBytes: number;
  /** Arrays and objects inside each other in a line of JSONL. */
  readonly jsonDepth: number;
}

/**
 * 32 MB and 20 MB leave ten times the room of the longest live blogs and long reads; pages above
 * them are generated. A depth of 512 is the one that browsers cap element nesting at.
 */
export const defaultLimits: Limits = {
  recordBytes: 32 * 2 ** 20,
  htmlBytes: 20 * 2 ** 20,
  jsonDepth: 512,
};
