import { z } from "zod";
import type { Path } from "./problem.ts";

/** An option of a stage as its schema describes it. */
export interface OptionDescription {
  readonly name: string;
  /** Type, range or values, in words: `number, 0 to 1`, `off | linked | all`. */
  readonly type: string;
  readonly default: unknown;
  readonly description: string;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly description?: string;
}

/** The options that a schema takes, in its order. */
export function describeOptions(schema: z.ZodType): OptionDescription[] {
  return Object.entries(jsonSchema(schema).properties ?? {}).map(([name, property]) => ({
    name,
    type: typeOf(property),
    default: property.default,
    description: property.description ?? "",
  }));
}

/** The names that an object at `path` inside a value of the schema may have. */
export function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let at: JsonSchema | undefined = jsonSchema(schema);
  for (const part of path) {
    const objects: readonly JsonSchema[] = at?.anyOf ?? (at ? [at] : []);
    at = objects
      .map((object) =>
        typeof part === "number" ? object.items : object.properties?.[String(part)],
      )
      .find((found) => found !== undefined);
  }
  return (at?.anyOf ?? (at ? [at] : [])).flatMap((object) => Object.keys(object.properties ?? {}));
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.join(" | ");
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" | ");
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  const { minimum, maximum } = schema;
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : String(schema.type ?? "any");
  // zod writes the safe integers as bounds of every integer.
  const low = minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? null : minimum;
  const high = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? null : maximum;
  if (low !== null && high !== null) return `${type}, ${low} to ${high}`;
  if (low !== null) return `${type}, at least ${low}`;
  return high === null ? type : `${type}, at most ${high}`;
}
