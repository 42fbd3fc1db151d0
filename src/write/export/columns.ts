import type { SchemaElement } from "hyparquet";
import { toJsonSchema } from "../json-schema.ts";

/** How a value of a record stands in a column. */
export type Column = Leaf | List | Group;

interface Named {
  readonly name: string;
  /** The value may be null. */
  readonly nullable: boolean;
  /** The key may be missing; null in the column then. Never both. */
  readonly optional: boolean;
}

export interface Leaf extends Named {
  readonly kind: "string" | "integer" | "number" | "boolean" | "json";
}

export interface List extends Named {
  readonly kind: "list";
  readonly element: Column;
}

export interface Group extends Named {
  readonly kind: "group";
  readonly fields: readonly Column[];
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/**
 * The columns of a record, made from its schema: text, whole numbers, numbers, lists and groups have
 * their types; what may hold anything, or has only keys that may be missing, is JSON.
 */
export function recordColumns(): readonly Column[] {
  return fieldsOf(toJsonSchema() as Schema);
}

function fieldsOf({ properties = {}, required = [] }: Schema): Column[] {
  return Object.entries(properties).map(([name, schema]) =>
    columnOf(name, schema, !required.includes(name)),
  );
}

function columnOf(name: string, schema: Schema, optional: boolean): Column {
  const types = [schema.type ?? []].flat();
  const some = schema.anyOf?.filter(({ type }) => type !== "null") ?? [];
  const nullable = types.includes("null") || some.length < (schema.anyOf?.length ?? 0);
  const named = { name, nullable, optional };
  const others = types.filter((type) => type !== "null");
  // A column has one null: it cannot tell a missing key from a null.
  if (nullable && optional) return { ...named, kind: "json" };
  if (some.length === 1) return { ...columnOf(name, some[0]!, optional), nullable };
  if (others.length !== 1) return { ...named, kind: "json" };
  switch (others[0]) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return { ...named, kind: others[0] };
    case "array":
      if (schema.items === undefined) return { ...named, kind: "json" };
      return { ...named, kind: "list", element: columnOf("element", schema.items, false) };
    case "object":
      if ((schema.required ?? []).length === 0) return { ...named, kind: "json" };
      return { ...named, kind: "group", fields: fieldsOf(schema) };
    default:
      return { ...named, kind: "json" };
  }
}

/**
 * The column for what no other can hold exactly, such as fields of a later minor version: an object of
 * whole top-level fields. Null in most rows.
 */
export const otherColumn: Column = {
  name: "other",
  kind: "json",
  nullable: true,
  optional: false,
};

/** The columns as the schema of a Parquet file. */
export function parquetColumns(columns: readonly Column[]): SchemaElement[] {
  return columns.flatMap(parquetColumn);
}

/** Lists have the three levels that the standard wants (parquet-format, LogicalTypes.md). */
function parquetColumn(column: Column): SchemaElement[] {
  const { name, nullable, optional } = column;
  const base: SchemaElement = {
    name,
    repetition_type: nullable || optional ? "OPTIONAL" : "REQUIRED",
  };
  switch (column.kind) {
    case "string":
      return [{ ...base, type: "BYTE_ARRAY", converted_type: "UTF8" }];
    case "json":
      return [{ ...base, type: "BYTE_ARRAY", converted_type: "JSON" }];
    case "integer":
      return [{ ...base, type: "INT64" }];
    case "number":
      return [{ ...base, type: "DOUBLE" }];
    case "boolean":
      return [{ ...base, type: "BOOLEAN" }];
    case "list":
      return [
        { ...base, converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        ...parquetColumn(column.element),
      ];
    case "group":
      return [{ ...base, num_children: column.fields.length }, ...parquetColumns(column.fields)];
  }
}

/** A value as the writer takes it; undefined if the column cannot hold it exactly. */
export function encode(column: Column, value: unknown): unknown {
  if (value === undefined) return column.optional ? null : undefined;
  if (value === null) return column.nullable || column.kind === "json" ? null : undefined;
  switch (column.kind) {
    case "string":
      return typeof value === "string" ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "number":
      return typeof value === "number" && !Object.is(value, -0) ? value : undefined;
    case "integer":
      return Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
    case "json":
      return value;
    case "list": {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((item) => encode(column.element, item));
      return items.includes(undefined) ? undefined : items;
    }
    case "group": {
      if (typeof value !== "object" || Array.isArray(value)) return undefined;
      const known = new Map(Object.entries(value));
      const out: [string, unknown][] = [];
      for (const field of column.fields) {
        const encoded = encode(field, known.get(field.name));
        if (encoded === undefined) return undefined;
        out.push([field.name, encoded]);
        known.delete(field.name);
      }
      return known.size === 0 ? Object.fromEntries(out) : undefined;
    }
  }
}

/** The value that `encode` was given; undefined stands for a key that was missing. */
export function decode(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return column.optional ? undefined : null;
  switch (column.kind) {
    case "integer":
      return Number(value);
    case "list":
      return (value as unknown[]).map((item) => decode(column.element, item));
    case "group": {
      const object = value as Readonly<Record<string, unknown>>;
      return Object.fromEntries(
        column.fields
          .map(({ name }, index) => [name, decode(column.fields[index]!, object[name])])
          .filter(([, inner]) => inner !== undefined),
      );
    }
    default:
      return value;
  }
}
