import type { ArticleRecord } from "../../model/record.ts";

/** Where an export goes: `folder/name` and the exporter's extension. */
export interface ExportPlace {
  readonly folder: string;
  /** Name of the file, without an extension. */
  readonly name: string;
  /** Name with its extension, where the user gave one. */
  readonly file?: string;
}

/** An export that is being written. */
export interface OpenExport {
  readonly write: (record: ArticleRecord) => Promise<void>;
  /** Puts everything in its place; after this the export is whole. */
  readonly close: () => Promise<void>;
  /** Leaves nothing behind. Does nothing after `close`. */
  readonly abandon: () => Promise<void>;
}

/** One format that records are turned into. */
export interface Exporter {
  /** With its dot: `.parquet`. */
  readonly extension: string;
  /** Throws a usage error if nothing can be written there. */
  readonly open: (place: ExportPlace) => Promise<OpenExport>;
}

/** The file of a place. */
export function fileOf({ folder, name, file }: ExportPlace, extension: string): string {
  return `${folder}/${file ?? name + extension}`;
}
