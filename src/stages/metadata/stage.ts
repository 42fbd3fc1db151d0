import { z } from "zod";
import type { Annotation } from "../../model/claim.ts";
import { type Annotated, defineStage, type Stage } from "../../model/stage.ts";
import { letterKey } from "../../text/letters.ts";
import { namesHost } from "../../text/site.ts";
import { findAgency } from "./agency.ts";
import { claimAuthors } from "./authors.ts";
import { findBylines } from "./byline.ts";
import { field, flag, sign } from "./claims.ts";
import { dateConflict } from "./conflict.ts";
import { findDateline } from "./dateline.ts";
import { claimDates, findDatesOfPage } from "./dates.ts";
import { readPage } from "./page.ts";
import { findAttribution } from "./publisher.ts";
import { reasons } from "./reasons.ts";
import { findSection } from "./section.ts";
import { findSignOff } from "./sign-off.ts";
import { findSite } from "./site.ts";
import { findStandfirst } from "./standfirst.ts";
import { findTitle } from "./title.ts";

/** Reads off the text who wrote what, where and when, and takes the lines that say so out of the body. */
export const metadata: Stage = defineStage({
  name: "metadata",
  version: 1,
  after: ["chrome"],
  reasons,
  options: z.strictObject({}),
  prepare: () => findMetadata,
});

function findMetadata(input: Annotated): Annotation[] {
  const page = readPage(input.document, input.annotations, input.removed());
  const title = findTitle(page);
  const site = findSite(page, title);
  const byline = findBylines(page, title);
  const dateline = findDateline(page);
  const signOff = findSignOff(page);
  const attribution = findAttribution(page);
  const agency = findAgency(page, dateline, byline, signOff, attribution);
  const foreignAgency =
    agency.agency && agency.foreign && !isSite(agency.agency.name, site.site)
      ? agency.agency.name
      : null;
  const dates = findDatesOfPage(page, title);
  const conflict = dateConflict(page, dates.dates, { foreignAgency, source: attribution.source });
  const claims = [
    ...title.claims,
    ...site.claims,
    ...findSection(page, title),
    ...findStandfirst(page, title),
    ...byline.claims,
    ...claimAuthors(byline, signOff),
    ...dateline.claims,
    ...signOff.claims,
    ...attribution.claims,
    ...agency.claims,
    ...claimDates(page, dates, conflict),
  ];
  if (site.site !== null) {
    const [evidence] = [sign("site", site.site)];
    claims.push(field("publisher", site.site, "site", "metadata/publisher", 0.6, [evidence!]));
  }
  const knownSite = site.site !== null || page.labels.length > 0;
  if (attribution.source !== null)
    claims.push(
      flag("republished", "info", "metadata/republished", 0.9, [
        sign("attribution", attribution.source),
      ]),
    );
  else if (foreignAgency !== null && knownSite)
    claims.push(
      flag("republished", "info", "metadata/republished", 0.8, [
        sign("agency", foreignAgency),
        sign("site", site.site ?? page.labels[0] ?? ""),
      ]),
    );
  return claims;
}

function isSite(agency: string, site: string | null): boolean {
  return (
    site !== null && (letterKey(site) === letterKey(agency) || namesHost(agency, [letterKey(site)]))
  );
}
