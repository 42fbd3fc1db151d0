import type { Template, TemplateSet } from "../template.ts";
import { channelNineRiverCities } from "./channel-nine-river-cities.ts";
import { goldCoastReviewOnline } from "./gold-coast-review-online.ts";
import { haldenWire } from "./halden-wire.ts";
import { harbourRadio106 } from "./harbour-radio-106.ts";
import { homepageHub } from "./homepage-hub.ts";
import { keaPortal } from "./kea-portal.ts";
import { khabarExpress } from "./khabar-express.ts";
import { kilbrackAndAsheChampion } from "./kilbrack-and-ashe-champion.ts";
import { lakeshorePublicRadio } from "./lakeshore-public-radio.ts";
import { littleAmbleAndDistrict } from "./little-amble-and-district.ts";
import { nationalServiceBroadcaster } from "./national-service-broadcaster.ts";
import { nyotaOnline } from "./nyota-online.ts";
import { outbackAndCoastBroadcaster } from "./outback-and-coast-broadcaster.ts";
import { portEllisDailyBeacon } from "./port-ellis-daily-beacon.ts";
import { prairieLakesNow } from "./prairie-lakes-now.ts";
import { statehouseWatch } from "./statehouse-watch.ts";
import { strathnayAndIslesNews } from "./strathnay-and-isles-news.ts";
import { theDailyAssize } from "./the-daily-assize.ts";
import { theLagoonSentinel } from "./the-lagoon-sentinel.ts";
import { theMorningTrumpet } from "./the-morning-trumpet.ts";
import { thePenmarrickPost } from "./the-penmarrick-post.ts";
import { theSouthernGazetteer } from "./the-southern-gazetteer.ts";
import { theStraitDispatch } from "./the-strait-dispatch.ts";
import { tradeWindTribune } from "./trade-wind-tribune.ts";
import { veldAndVaalCourier } from "./veld-and-vaal-courier.ts";
import { visayanDailyBantay } from "./visayan-daily-bantay.ts";
import { weirFlatStandard } from "./weir-flat-standard.ts";
import { wexcombeAndValeMercury } from "./wexcombe-and-vale-mercury.ts";

const templates: readonly Template[] = [
  wexcombeAndValeMercury,
  portEllisDailyBeacon,
  channelNineRiverCities,
  lakeshorePublicRadio,
  thePenmarrickPost,
  nationalServiceBroadcaster,
  theDailyAssize,
  theMorningTrumpet,
  kilbrackAndAsheChampion,
  theLagoonSentinel,
  nyotaOnline,
  theSouthernGazetteer,
  khabarExpress,
  visayanDailyBantay,
  theStraitDispatch,
  outbackAndCoastBroadcaster,
  weirFlatStandard,
  keaPortal,
  veldAndVaalCourier,
  goldCoastReviewOnline,
  tradeWindTribune,
  haldenWire,
  prairieLakesNow,
  strathnayAndIslesNews,
  littleAmbleAndDistrict,
  statehouseWatch,
  homepageHub,
  harbourRadio106,
];

/** Plain news sites of every size, by another hand, without sight of rules, lists and weights. */
export const twelfth: TemplateSet = {
  name: "twelfth",
  templates,
  folder: new URL("./", import.meta.url),
};
