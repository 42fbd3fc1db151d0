import { z } from "zod";
import type { AuthorityPerson, Role } from "./person.ts";

const text = z.string().trim().min(1);
const year = z.int().min(0).max(9999);

const roleObject = z.strictObject({
  role: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected two capitals, as in ISO 3166-1")
    .exactOptional(),
  from: year.exactOptional(),
  to: year.exactOptional(),
});

/** `president@IQ:2018-2022`; country and years may be missing. */
const roleText = text.transform((value): Role => {
  const match = /^([^@:]{1,200})(?:@([A-Z]{2}))?(?::(\d{4})?-?(\d{4})?)?$/.exec(value);
  if (!match) return { role: value };
  const [, role = value, country, from, to] = match;
  return {
    role: role.trim(),
    ...(country !== undefined && { country }),
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
  };
});

/** One row of an authority file, as its author writes it. */
export const authorityRow: z.ZodType<AuthorityPerson> = z.strictObject({
  id: z.string().regex(/^[\w:./-]{1,200}$/, "expected letters, digits and : . / _ -"),
  canonical: text,
  aliases: z.array(text).readonly().default([]),
  native: z.array(text).readonly().default([]),
  roles: z
    .array(z.union([roleText, roleObject]))
    .readonly()
    .default([]),
  notNames: z.array(text).readonly().default([]),
  company: z.array(text).readonly().exactOptional(),
  votes: z
    .record(
      text,
      z.tuple([z.int().min(0), z.int().min(0)], "expected [hosts, documents]").readonly(),
    )
    .exactOptional(),
  source: z.string().default(""),
  licence: z.string().default(""),
}) as z.ZodType<AuthorityPerson>;
