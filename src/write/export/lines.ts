import type { ArticleRecord } from "../../model/record.ts";
import { jsonLine } from "../json-line.ts";
import { type Exporter, fileOf } from "./exporter.ts";
import { openText } from "./text-file.ts";

/** An exporter that writes one line of JSON a record. */
export function linesExporter(
  extension: string,
  lineOf: (record: ArticleRecord) => unknown,
): Exporter {
  return {
    extension,
    open: async (place) => {
      const file = await openText(fileOf(place, extension));
      return {
        write: (record) => file.write(jsonLine(lineOf(record))),
        close: () => file.close(),
        abandon: () => file.abandon(),
      };
    },
  };
}

/** Records as they are. A name that ends in `.gz` or `.zst` packs them. */
export const jsonl: Exporter = linesExporter(".jsonl", (record) => record);
