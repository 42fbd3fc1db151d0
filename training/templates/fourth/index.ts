import type { Template, TemplateSet } from "../template.ts";
import { ampHerald } from "./amp-herald.ts";
import { arJaridatAlmadina } from "./ar-jaridat-almadina.ts";
import { arQanatAlghad } from "./ar-qanat-alghad.ts";
import { archipelagoInquirer } from "./archipelago-inquirer.ts";
import { cargoReview } from "./cargo-review.ts";
import { chamberRecord } from "./chamber-record.ts";
import { channelSixKvlo } from "./channel-six-kvlo.ts";
import { commonRoomForum } from "./common-room-forum.ts";
import { dailySqueal } from "./daily-squeal.ts";
import { deBlogGeister } from "./de-blog-geister.ts";
import { deHeimatbote } from "./de-heimatbote.ts";
import { deRundblick } from "./de-rundblick.ts";
import { deTagesfunk } from "./de-tagesfunk.ts";
import { earshotPodcast } from "./earshot-podcast.ts";
import { endlessCourier } from "./endless-courier.ts";
import { esAndinoPortal } from "./es-andino-portal.ts";
import { esDiarioMeseta } from "./es-diario-meseta.ts";
import { esLitoralRegional } from "./es-litoral-regional.ts";
import { factfirstDesk } from "./factfirst-desk.ts";
import { frBlogMarmite } from "./fr-blog-marmite.ts";
import { frDepecheBreve } from "./fr-depeche-breve.ts";
import { frFranceVallee } from "./fr-france-vallee.ts";
import { frQuotidienDuPonant } from "./fr-quotidien-du-ponant.ts";
import { frameGallery } from "./frame-gallery.ts";
import { gatehouseMetered } from "./gatehouse-metered.ts";
import { gazetteOnline2003 } from "./gazette-online-2003.ts";
import { govNotices } from "./gov-notices.ts";
import { hallamNewsroom } from "./hallam-newsroom.ts";
import { hearthTable } from "./hearth-table.ts";
import { itBlogZibaldone } from "./it-blog-zibaldone.ts";
import { itGazzettaColli } from "./it-gazzetta-colli.ts";
import { jaPortalHaishin } from "./ja-portal-haishin.ts";
import { jaSetoShinpo } from "./ja-seto-shinpo.ts";
import { lifelineReports } from "./lifeline-reports.ts";
import { longfurrow } from "./longfurrow.ts";
import { meridianDaily } from "./meridian-daily.ts";
import { nationwideBroadcasting } from "./nationwide-broadcasting.ts";
import { nlNoorderblad } from "./nl-noorderblad.ts";
import { nlOmroepje } from "./nl-omroepje.ts";
import { pierGazetteUk } from "./pier-gazette-uk.ts";
import { plKurierWolski } from "./pl-kurier-wolski.ts";
import { plWirtualnyRynek } from "./pl-wirtualny-rynek.ts";
import { pocketMobile } from "./pocket-mobile.ts";
import { printPageClarion } from "./print-page-clarion.ts";
import { ptBrFolhaPontal } from "./pt-br-folha-pontal.ts";
import { ptGazetaDouro } from "./pt-gazeta-douro.ts";
import { relayAggregator } from "./relay-aggregator.ts";
import { ruLentaPortal } from "./ru-lenta-portal.ts";
import { ruSevernyVestnik } from "./ru-severny-vestnik.ts";
import { sciwireNews } from "./sciwire-news.ts";
import { smallhoursLetter } from "./smallhours-letter.ts";
import { stackyard } from "./stackyard.ts";
import { sundayDispatchEmail } from "./sunday-dispatch-email.ts";
import { thestreamIe } from "./thestream-ie.ts";
import { touchlineLive } from "./touchline-live.ts";
import { trGunlukPosta } from "./tr-gunluk-posta.ts";
import { trKoseMobil } from "./tr-kose-mobil.ts";
import { tradingFloor } from "./trading-floor.ts";
import { trailnotesWp } from "./trailnotes-wp.ts";
import { wellnessDesk } from "./wellness-desk.ts";
import { wirehub } from "./wirehub.ts";
import { zhXiaoduZixun } from "./zh-xiaodu-zixun.ts";
import { zhYunjiangChenbao } from "./zh-yunjiang-chenbao.ts";

const templates: readonly Template[] = [
  ampHerald,
  arJaridatAlmadina,
  arQanatAlghad,
  archipelagoInquirer,
  cargoReview,
  chamberRecord,
  channelSixKvlo,
  commonRoomForum,
  dailySqueal,
  deBlogGeister,
  deHeimatbote,
  deRundblick,
  deTagesfunk,
  earshotPodcast,
  endlessCourier,
  esAndinoPortal,
  esDiarioMeseta,
  esLitoralRegional,
  factfirstDesk,
  frBlogMarmite,
  frDepecheBreve,
  frFranceVallee,
  frQuotidienDuPonant,
  frameGallery,
  gatehouseMetered,
  gazetteOnline2003,
  govNotices,
  hallamNewsroom,
  hearthTable,
  itBlogZibaldone,
  itGazzettaColli,
  jaPortalHaishin,
  jaSetoShinpo,
  lifelineReports,
  longfurrow,
  meridianDaily,
  nationwideBroadcasting,
  nlNoorderblad,
  nlOmroepje,
  pierGazetteUk,
  plKurierWolski,
  plWirtualnyRynek,
  pocketMobile,
  printPageClarion,
  ptBrFolhaPontal,
  ptGazetaDouro,
  relayAggregator,
  ruLentaPortal,
  ruSevernyVestnik,
  sciwireNews,
  smallhoursLetter,
  stackyard,
  sundayDispatchEmail,
  thestreamIe,
  touchlineLive,
  trGunlukPosta,
  trKoseMobil,
  tradingFloor,
  trailnotesWp,
  wellnessDesk,
  wirehub,
  zhXiaoduZixun,
  zhYunjiangChenbao,
];

export const fourth: TemplateSet = {
  name: "fourth",
  templates,
  folder: new URL("./", import.meta.url),
};
