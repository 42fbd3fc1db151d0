import type { Rule } from "./rule.ts";
import { advertisement } from "./rules/advertisement.ts";
import { app } from "./rules/app.ts";
import { attribution } from "./rules/attribution.ts";
import { bio } from "./rules/bio.ts";
import { breadcrumb } from "./rules/breadcrumb.ts";
import { comments } from "./rules/comments.ts";
import { consent } from "./rules/consent.ts";
import { contact } from "./rules/contact.ts";
import { counter } from "./rules/counter.ts";
import { imageCredit } from "./rules/image-credit.ts";
import { legal } from "./rules/legal.ts";
import { links } from "./rules/links.ts";
import { media } from "./rules/media.ts";
import { navigation } from "./rules/navigation.ts";
import { newsletter } from "./rules/newsletter.ts";
import { promo } from "./rules/promo.ts";
import { promoLabel } from "./rules/promo-label.ts";
import { repeat } from "./rules/repeat.ts";
import { ranking, recommendation, related } from "./rules/section.ts";
import { separator } from "./rules/separator.ts";
import { share } from "./rules/share.ts";
import { shortcode } from "./rules/shortcode.ts";
import { subscription } from "./rules/subscription.ts";
import { tags } from "./rules/tags.ts";
import { tally } from "./rules/tally.ts";

/** What is certain by its words or its shape. Their order does not matter: the strongest wins. */
export const rules: readonly Rule[] = [
  breadcrumb,
  navigation,
  share,
  counter,
  tally,
  media,
  links,
  imageCredit,
  separator,
  shortcode,
  advertisement,
  consent,
  newsletter,
  subscription,
  app,
  contact,
  promo,
  promoLabel,
  related,
  ranking,
  recommendation,
  attribution,
  repeat,
  comments,
  bio,
  tags,
  legal,
];
