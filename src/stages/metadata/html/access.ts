import type { Annotation } from "../../../model/claim.ts";
import { flag, sign } from "../claims.ts";
import { type LdNode, listOf, own, plain } from "./json-ld.ts";
import type { Sources } from "./sources.ts";

/** Flags pages that say of themselves that not everybody may read all of them. */
export function findAccess({ article, metas }: Sources): Annotation[] {
  const free = article === null ? undefined : own(article, "isAccessibleForFree");
  const declared = free === false || /^(?:false|no|0)$/i.test(plain(free) ?? "");
  const part =
    article !== null &&
    listOf(own(article, "hasPart")).some(
      (value) =>
        value !== null &&
        typeof value === "object" &&
        !Array.isArray(value) &&
        /^false$/i.test(String(own(value as LdNode, "isAccessibleForFree"))),
    );
  const tier = metas(["article:content_tier", "og:article:content_tier"])[0] ?? "";
  const metered = /^(?:metered|locked|premium|paid)$/i.test(tier);
  if (!declared && !part && !metered) return [];
  return [
    flag("paywall", "info", "metadata/paywall", declared || metered ? 0.95 : 0.8, [
      sign(metered ? "content-tier" : "is-accessible-for-free", metered ? tier : false),
    ]),
  ];
}
