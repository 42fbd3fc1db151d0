import type { Template, TemplateSet } from "../template.ts";
import { arMinbarAlwadi } from "./ar-minbar-alwadi.ts";
import { arSafahatAlarab } from "./ar-safahat-alarab.ts";
import { ballyfinnHerald } from "./ballyfinn-herald.ts";
import { breakwaterBulletin } from "./breakwater-bulletin.ts";
import { broadwaterChronicle } from "./broadwater-chronicle.ts";
import { chantryPost } from "./chantry-post.ts";
import { coldharbourExaminer } from "./coldharbour-examiner.ts";
import { commonThreadCooperative } from "./common-thread-cooperative.ts";
import { deDorfblattNurtext } from "./de-dorfblatt-nurtext.ts";
import { deLupeMagazin } from "./de-lupe-magazin.ts";
import { deMoorlandpost } from "./de-moorlandpost.ts";
import { deSiebenbergOnline } from "./de-siebenberg-online.ts";
import { digitisedLedger } from "./digitised-ledger.ts";
import { esLaPircaAndina } from "./es-la-pirca-andina.ts";
import { esLaVozDelParamo } from "./es-la-voz-del-paramo.ts";
import { fartherAfield } from "./farther-afield.ts";
import { frArriereCour } from "./fr-arriere-cour.ts";
import { frLeSemaphoreDuBocage } from "./fr-le-semaphore-du-bocage.ts";
import { frPageBlanche } from "./fr-page-blanche.ts";
import { fraserInletNews } from "./fraser-inlet-news.ts";
import { harbourGuide } from "./harbour-guide.ts";
import { itEcoDellaBassarda } from "./it-eco-della-bassarda.ts";
import { itIlPianerottolo } from "./it-il-pianerottolo.ts";
import { konkanSamay } from "./konkan-samay.ts";
import { lagosLantern } from "./lagos-lantern.ts";
import { lanternTextEdition } from "./lantern-text-edition.ts";
import { ledgerhouseMarkets } from "./ledgerhouse-markets.ts";
import { meridianDispatch } from "./meridian-dispatch.ts";
import { mirrorwellPortal } from "./mirrorwell-portal.ts";
import { northmoorWeatherAndNews } from "./northmoor-weather-and-news.ts";
import { orrellPacketLive } from "./orrell-packet-live.ts";
import { outbackAndRange } from "./outback-and-range.ts";
import { packflowTechnology } from "./packflow-technology.ts";
import { plainsongPublicRadio } from "./plainsong-public-radio.ts";
import { ptBrGazetaDoUmbuzeiro } from "./pt-br-gazeta-do-umbuzeiro.ts";
import { ptJornalDaRestinga } from "./pt-jornal-da-restinga.ts";
import { quaysideQuarterly } from "./quayside-quarterly.ts";
import { ruDolgiyRazgovor } from "./ru-dolgiy-razgovor.ts";
import { ruZarechyeSegodnya } from "./ru-zarechye-segodnya.ts";
import { saltmarshParishPages } from "./saltmarsh-parish-pages.ts";
import { sandbarSentinelTv } from "./sandbar-sentinel-tv.ts";
import { slowTuesdayLetter } from "./slow-tuesday-letter.ts";
import { southerlyMailComments } from "./southerly-mail-comments.ts";
import { spoonAndLadle } from "./spoon-and-ladle.ts";
import { tallyAndTalk } from "./tally-and-talk.ts";
import { tarnValleyGazette } from "./tarn-valley-gazette.ts";
import { terraceAndTurf } from "./terrace-and-turf.ts";
import { theMidWeekMail } from "./the-mid-week-mail.ts";
import { thePlainPage } from "./the-plain-page.ts";
import { unionSquareStudent } from "./union-square-student.ts";
import { wirebasket } from "./wirebasket.ts";
import { wireloftAggregator } from "./wireloft-aggregator.ts";

const templates: readonly Template[] = [
  arMinbarAlwadi,
  arSafahatAlarab,
  ballyfinnHerald,
  breakwaterBulletin,
  broadwaterChronicle,
  chantryPost,
  coldharbourExaminer,
  commonThreadCooperative,
  deDorfblattNurtext,
  deLupeMagazin,
  deMoorlandpost,
  deSiebenbergOnline,
  digitisedLedger,
  esLaPircaAndina,
  esLaVozDelParamo,
  fartherAfield,
  frArriereCour,
  frLeSemaphoreDuBocage,
  frPageBlanche,
  fraserInletNews,
  harbourGuide,
  itEcoDellaBassarda,
  itIlPianerottolo,
  konkanSamay,
  lagosLantern,
  lanternTextEdition,
  ledgerhouseMarkets,
  meridianDispatch,
  mirrorwellPortal,
  northmoorWeatherAndNews,
  orrellPacketLive,
  outbackAndRange,
  packflowTechnology,
  plainsongPublicRadio,
  ptBrGazetaDoUmbuzeiro,
  ptJornalDaRestinga,
  quaysideQuarterly,
  ruDolgiyRazgovor,
  ruZarechyeSegodnya,
  saltmarshParishPages,
  sandbarSentinelTv,
  slowTuesdayLetter,
  southerlyMailComments,
  spoonAndLadle,
  tallyAndTalk,
  tarnValleyGazette,
  terraceAndTurf,
  theMidWeekMail,
  thePlainPage,
  unionSquareStudent,
  wirebasket,
  wireloftAggregator,
];

/** Hard pages: chrome that reads like prose, articles that look like chrome. */
export const eighth: TemplateSet = {
  name: "eighth",
  templates,
  folder: new URL("./", import.meta.url),
};
