/** Every reason this stage gives, with what it means. */
export const reasons = {
  "metadata/title": "The line is the article's title, or the page's title with the site's name.",
  "metadata/alternative-title": "Another form of the title stands on the page.",
  "metadata/site": "The name of the site, from the title line or a line of its own.",
  "metadata/section": "The path of sections in which the page stands.",
  "metadata/standfirst": "A sentence or two between title and body that sum up the article.",
  "metadata/byline": "The line says who wrote the article.",
  "metadata/date-line": "The line says when the page was published or changed.",
  "metadata/date-in-url": "The address holds the date of publication.",
  "metadata/date-in-title": "The title line holds the date of publication.",
  "metadata/date-ambiguous": "The date can be read in several ways, and nothing settles which.",
  "metadata/date-mentioned": "A date near the top that may be the date of publication.",
  "metadata/dateline": "Place, agency and date that open the body.",
  "metadata/agency": "A news agency is named as the author of the text.",
  "metadata/sign-off": "The lines after the body that say who contributed.",
  "metadata/sign-off-separator": "A line of signs that parts the body from the sign-off.",
  "metadata/attribution": "The line names the source from which the text was taken.",
  "metadata/publisher": "The site publishes this copy.",
  "metadata/unsure": "No candidate is sure enough to be published.",
  "metadata/title-missing": "No line can be told to be the title.",
  "metadata/date-missing": "No date of publication is stated.",
  "metadata/date-conflict": "The page's date contradicts what its text says of the time.",
  "metadata/date-future": "The page's date is later than the day it was fetched.",
  "metadata/wire-copy": "A news agency wrote the text.",
  "metadata/republished": "This site is not the text's first publisher.",
} as const;

export type MetadataReason = keyof typeof reasons;
