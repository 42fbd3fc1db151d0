/** What one record may measure. Anything larger is a dead letter: `too-big`, `too-deep` or `bomb`. */
export interface Limits {
  /** Bytes of a text or Markdown file, or of a JSONL text in UTF-8. */
  readonly recordBytes: number;
  /** Bytes of an HTML file, or of a JSONL page in UTF-8. */
  readonly htmlBytes: number;
  /** Arrays and objects inside each other in a line of JSONL. */
  readonly jsonDepth: number;
  /** Bytes that one packed byte may unpack to, from the eleventh megabyte of a member on. */
  readonly unpackedRatio: number;
  /**
   * Bytes that a packed document may unpack to before it counts as a bomb. Packed records have no such
   * limit: they are never held, and dumps of many gigabytes in one member are common.
   */
  readonly memberBytes: number;
  /** Bytes that a row group of a Parquet file may have unpacked: it is held while it is read. */
  readonly rowGroupBytes: number;
}

/**
 * 32 MB and 20 MB leave ten times the room of the longest live blogs and long reads; pages above
 * them are generated. A depth of 512 is the one that browsers cap element nesting at. Text packs 3 to
 * 10 times, a list of one word again and again 100 times; gzip itself ends at 1030.
 */
export const defaultLimits: Limits = {
  recordBytes: 32 * 2 ** 20,
  htmlBytes: 20 * 2 ** 20,
  jsonDepth: 512,
  unpackedRatio: 200,
  memberBytes: 2 ** 30,
  rowGroupBytes: 2 ** 30,
};
