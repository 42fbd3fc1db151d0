import type { DeadLetter, RawRecord } from "../model/document.ts";
import type { Limits } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { FieldMap } from "./record.ts";

/** What a reader gives. */
export type Item = RawRecord | DeadLetter;

/** What all readers of a run share. */
export interface Reading {
  readonly limits: Limits;
  readonly fields: FieldMap;
  readonly notes: Notes;
  /** Told of bytes as they are read from a file. */
  readonly onRead?: ((file: string, bytes: number) => void) | undefined;
}
