import type { Template, TemplateSet } from "../template.ts";
import { brookfieldArchiveGazette } from "./brookfield-archive-gazette.ts";
import { capeQuayWeekend } from "./cape-quay-weekend.ts";
import { citydeskAlertsSeventh } from "./citydesk-alerts-seventh.ts";
import { countingHouseMarkets } from "./counting-house-markets.ts";
import { ennisIslander } from "./ennis-islander.ts";
import { fathomLongReads } from "./fathom-long-reads.ts";
import { fellAndFordFarmer } from "./fell-and-ford-farmer.ts";
import { firstLightWire } from "./first-light-wire.ts";
import { gulfLanternEnglish } from "./gulf-lantern-english.ts";
import { harbourRadioTranscripts } from "./harbour-radio-transcripts.ts";
import { hearthsideWomen } from "./hearthside-women.ts";
import { karanpurTimesOnline } from "./karanpur-times-online.ts";
import { lagoonCityHerald } from "./lagoon-city-herald.ts";
import { lessingAndValeMercury } from "./lessing-and-vale-mercury.ts";
import { marlingCampusReview } from "./marling-campus-review.ts";
import { minsterAndMoorLive } from "./minster-and-moor-live.ts";
import { munsterTide } from "./munster-tide.ts";
import { northgateBroadcasting } from "./northgate-broadcasting.ts";
import { overlandQuarterlyTravel } from "./overland-quarterly-travel.ts";
import { pacificMailDaily } from "./pacific-mail-daily.ts";
import { plainsmanDaily } from "./plainsman-daily.ts";
import { quietHoursBlogNetwork } from "./quiet-hours-blog-network.ts";
import { southerlyTimes } from "./southerly-times.ts";
import { stellmouthEveningPost } from "./stellmouth-evening-post.ts";
import { straitsEveningLedger } from "./straits-evening-ledger.ts";
import { terraceTalkOnline } from "./terrace-talk-online.ts";
import { theGazeboSunday } from "./the-gazebo-sunday.ts";
import { theOrrinStandard } from "./the-orrin-standard.ts";
import { theWickDispatch } from "./the-wick-dispatch.ts";
import { tvchannelNineVale } from "./tvchannel-nine-vale.ts";
import { yesMinuteCooking } from "./yes-minute-cooking.ts";

const templates: readonly Template[] = [
  stellmouthEveningPost,
  lessingAndValeMercury,
  northgateBroadcasting,
  theWickDispatch,
  terraceTalkOnline,
  theOrrinStandard,
  yesMinuteCooking,
  countingHouseMarkets,
  plainsmanDaily,
  gulfLanternEnglish,
  karanpurTimesOnline,
  lagoonCityHerald,
  southerlyTimes,
  munsterTide,
  fathomLongReads,
  citydeskAlertsSeventh,
  ennisIslander,
  capeQuayWeekend,
  marlingCampusReview,
  firstLightWire,
  hearthsideWomen,
  fellAndFordFarmer,
  tvchannelNineVale,
  pacificMailDaily,
  quietHoursBlogNetwork,
  harbourRadioTranscripts,
  straitsEveningLedger,
  overlandQuarterlyTravel,
  brookfieldArchiveGazette,
  minsterAndMoorLive,
  theGazeboSunday,
];

export const thirteenth: TemplateSet = {
  name: "thirteenth",
  templates,
  folder: new URL("./", import.meta.url),
};
