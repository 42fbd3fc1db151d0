/**
 * Three kinds of trouble. A *usage error* stops before anything is read. A *dead letter* is one
 * document that cannot become a record: it is written aside and the run goes on. Anything else that
 * is thrown is a bug.
 */

export type UsageCode =
  | "pipeline"
  | "input-missing"
  | "input-clash"
  | "input-format"
  /** An earlier run of the same output read something else. */
  | "input-changed"
  | "output"
  | "option"
  | "sample";

/** The user asked for something that cannot be done. The message says what, where and what to do. */
export class UsageError extends Error {
  readonly code: UsageCode;
  constructor(code: UsageCode, message: string) {
    super(message);
    this.name = "UsageError";
    this.code = code;
  }
}

export type DeadCode =
  | "empty"
  | "charset"
  | "binary"
  | "too-big"
  | "too-deep"
  | "schema"
  | "json"
  | "truncated-tail"
  | "duplicate-id"
  | "format"
  /** A packed or framed part of a file is damaged; what stands around it was read. */
  | "corrupt"
  /** It unpacks to more than any text would. */
  | "bomb"
  /** A packed file inside a packed file. */
  | "nested"
  | "io"
  /** Cleaning it took longer than a document may take. */
  | "timeout"
  /** Cleaning it took more memory than a worker may take. */
  | "memory"
  /** The worker that cleaned it ended, and so did a second one with this document alone. */
  | "crash"
  /** copydesk itself failed on the document, or a stage that does not come with it. */
  | "bug";

/** This document cannot become a record. */
export class DeadLetterError extends Error {
  readonly code: DeadCode;
  constructor(code: DeadCode, message: string) {
    super(message);
    this.name = "DeadLetterError";
    this.code = code;
  }
}
