import { z } from "zod";
import { articleRecord, recordSchema } from "../model/record.ts";

/** The JSON Schema (2020-12) of a record, made from the one schema in the code. */
export function toJsonSchema(): Record<string, unknown> {
  return { title: recordSchema, ...z.toJSONSchema(articleRecord) };
}
