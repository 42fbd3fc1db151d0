import { z } from "zod";
import type { Annotation } from "../../model/claim.ts";
import { type Annotated, defineStage, type Stage } from "../../model/stage.ts";
import { letterKey } from "../../text/letters.ts";
import { namesHost } from "../../text/site.ts";
import { findAgency } from "./agency.ts";
import { claimAuthors } from "./authors.ts";
import { findBylines, orWritersOf } from "./byline.ts";
import { field, flag, sign } from "./claims.ts";
import { dateConflict } from "./conflict.ts";
import { findDateline } from "./dateline.ts";
import { agree, claimDates, findDatesOfPage } from "./dates.ts";
import { findFirstPublication } from "./first-publication.ts";
import { findFrontMatter } from "./front-matter.ts";
import { findAccess } from "./html/access.ts";
import { anchored } from "./html/anchor.ts";
import { claimPageAuthors, findDeclaredAuthors, withoutSite } from "./html/authors.ts";
import {
  findDeclaredDates,
  findLabelledDate,
  notRepeated,
  weighedByAddress,
} from "./html/dates.ts";
import { findPageSite } from "./html/site.ts";
import { readSources } from "./html/sources.ts";
import { findPageStandfirst } from "./html/standfirst.ts";
import { findPageTitle } from "./html/title.ts";
import { claimImages } from "./images/images.ts";
import { findLanguage } from "./language.ts";
import { findOpeningDate } from "./opening-date.ts";
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
  version: 4,
  after: ["chrome"],
  reasons,
  options: z.strictObject({
    images: z
      .boolean()
      .exactOptional()
      .describe("Whether HTML pages get the list of their pictures with captions; by default not."),
  }),
  prepare:
    ({ images = false }) =>
    (input) =>
      findMetadata(input, images),
});

function findMetadata(input: Annotated, withImages: boolean): Annotation[] {
  const zoned = readPage(input.document, input.annotations, input.removed());
  const { html } = input.document;
  const sources = html === undefined ? null : readSources(input.document, html);
  const title = sources ? findPageTitle(zoned, sources) : findTitle(zoned);
  const page = sources ? anchored(zoned, title) : zoned;
  const declaredSite = sources ? findPageSite(page, sources, title.title) : null;
  const foundSite = findSite(page, title);
  const site = {
    site: declaredSite?.site ?? foundSite.site,
    claims: [...(declaredSite?.claims ?? []), ...foundSite.claims],
  };
  const dateline = findDateline(page);
  const bylines = orWritersOf(dateline, findBylines(page, title));
  const byline = sources ? withoutSite(bylines, sources) : bylines;
  const signOff = findSignOff(page);
  const attribution = findAttribution(page);
  const agency = findAgency(page, title, dateline, byline, signOff, attribution);
  const foreignAgency =
    agency.agency && agency.foreign && !isSite(agency.agency.name, site.site)
      ? agency.agency.name
      : null;
  const stated = findDatesOfPage(page, title, byline.blocks);
  const declared = sources ? findDeclaredDates(page, sources, title) : { dates: [], claims: [] };
  const read = [
    ...declared.dates,
    ...notRepeated(stated.dates, declared.dates),
    ...findFirstPublication(page),
  ];
  const found = [...read, ...findOpeningDate(page, read)];
  const dates = {
    dates: agree(sources ? weighedByAddress([...found, ...findLabelledDate(page, found)]) : found),
    claims: [...declared.claims, ...stated.claims],
  };
  // A date that machines are to read speaks for itself: without a foreign source it stands.
  const trusted =
    declared.dates.length > 0 && foreignAgency === null && attribution.source === null;
  const clash = trusted
    ? []
    : dateConflict(page, dates.dates, { foreignAgency, source: attribution.source });
  // With one, it takes a sign more than a date that only a line states.
  const conflict = declared.dates.length > 0 && clash.length < 3 ? [] : clash;
  const textAuthors = claimAuthors(byline, signOff);
  const claims = [
    ...title.claims,
    ...site.claims,
    ...findSection(page, title),
    ...findStandfirst(page, title),
    ...findFrontMatter(page),
    ...(sources ? findPageStandfirst(page, sources, title) : []),
    ...byline.claims,
    ...(sources
      ? claimPageAuthors(page, findDeclaredAuthors(page, sources, title), byline, textAuthors)
      : textAuthors),
    ...(sources ? findAccess(sources) : []),
    ...dateline.claims,
    ...signOff.claims,
    ...attribution.claims,
    ...agency.claims,
    ...claimDates(page, dates, conflict),
    ...findLanguage(page, declaredSite?.claims ?? []),
    ...(sources && withImages ? claimImages(page, sources, title) : []),
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
