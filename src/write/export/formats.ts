import { dolma } from "./dolma.ts";
import type { Exporter } from "./exporter.ts";
import { jsonl } from "./lines.ts";
import { ninjs } from "./ninjs.ts";
import { schemaOrg } from "./schema-org.ts";

/** What records can be turned into, by the name that the command line knows it by. */
export const exportFormats: readonly [
  "jsonl",
  "parquet",
  "csv",
  "dolma",
  "ninjs",
  "schema-org",
  "duckdb",
] = ["jsonl", "parquet", "csv", "dolma", "ninjs", "schema-org", "duckdb"];

export type ExportFormat = (typeof exportFormats)[number];

export const exporters: { readonly [format in ExportFormat]: Exporter } = {
  jsonl,
  parquet: lazy(".parquet", async () => (await import("./parquet.ts")).parquet),
  csv: lazy(".csv", async () => (await import("./csv.ts")).csv),
  dolma,
  ninjs,
  "schema-org": schemaOrg,
  duckdb: lazy(".duckdb", async () => (await import("./duckdb.ts")).duckdb),
};

/** An exporter whose libraries are loaded when it is used. */
function lazy(extension: string, load: () => Promise<Exporter>): Exporter {
  return { extension, open: async (place) => (await load()).open(place) };
}

/** The format that the name of an output tells; null if it tells none. */
export function formatOf(output: string): ExportFormat | null {
  const extension = /\.[a-z]+(?:\.gz|\.zst)?$/i.exec(output)?.[0].toLowerCase();
  switch (extension) {
    case ".jsonl":
    case ".jsonl.gz":
    case ".jsonl.zst":
      return "jsonl";
    case ".parquet":
    case ".csv":
    case ".duckdb":
      return extension.slice(1) as ExportFormat;
    default:
      return null;
  }
}
