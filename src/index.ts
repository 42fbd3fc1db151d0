/**
 * copydesk as a library: `clean` for one document, `readInputs` and `cleanAll` for many.
 *
 * @example
 * const record = clean({ url: "https://example.org/a", html });
 * console.log(record.title, record.body, record.edits);
 */

export { restore } from "./apply/restore.ts";
export { type CleanAllOptions, type CleanSource, cleanAll } from "./batch/clean-all.ts";
export { clean, type Input } from "./clean.ts";
export { definePipeline, type PipelineInput } from "./config/define.ts";
export { loadPipeline } from "./config/load.ts";
export { type Explanation, explain } from "./explain/explanation.ts";
export { renderText } from "./explain/render.ts";
export type * from "./model/claim.ts";
export type * from "./model/document.ts";
export { DeadLetterError, UsageError } from "./model/errors.ts";
export type {
  ArticleImage,
  Author,
  AuthorRole,
  Dateline,
  FieldName,
  FieldValues,
} from "./model/field.ts";
export type {
  ArticleRecord,
  Because,
  Candidate,
  Edit,
  Quality,
  RecordBlock,
  RecordEvidence,
  RecordFlag,
  RecordMention,
  RecordName,
  RecordSource,
} from "./model/record.ts";
export { articleRecord } from "./model/record.ts";
export type { Span } from "./model/span.ts";
export {
  type Annotate,
  type Annotated,
  type Context,
  defineStage,
  type Policy,
  type Stage,
} from "./model/stage.ts";
export { type FetchOptions, fetchRecord, fetchRecords } from "./read/fetch.ts";
export type { ReadNote } from "./read/notes.ts";
export { type Inputs, type ReadOptions, readInputs } from "./read/read.ts";
export type { Outcome } from "./run/clean-records.ts";
export { type Examination, examine } from "./run/examine.ts";
export type { Pipeline, PipelineSource } from "./run/pipeline.ts";
export { type NameMention, normalizeNames } from "./stages/names/normalize.ts";
export { clusterNames } from "./stages/names/spelling/cluster.ts";
export { type Comparison, compareNames } from "./stages/names/spelling/compare.ts";
export type { Exporter, ExportPlace, OpenExport } from "./write/export/exporter.ts";
export { type ExportFormat, exporters, exportFormats } from "./write/export/formats.ts";
export { openPartitioned, type Partition } from "./write/export/partition.ts";
export { toJsonSchema } from "./write/json-schema.ts";
export { readRecords } from "./write/read-records.ts";
