import type { Template, TemplateSet } from "../template.ts";
import { mhBaseAndHarborGuide } from "./mh-base-and-harbor-guide.ts";
import { mhBrindleEchoOldskool } from "./mh-brindle-echo-oldskool.ts";
import { mhCampusQuill } from "./mh-campus-quill.ts";
import { mhCapitalTonightMag } from "./mh-capital-tonight-mag.ts";
import { mhCivicLensChi } from "./mh-civic-lens-chi.ts";
import { mhCoastalWire } from "./mh-coastal-wire.ts";
import { mhCountyCricketPinkUn } from "./mh-county-cricket-pink-un.ts";
import { mhDeFraenkelpostPortal } from "./mh-de-fraenkelpost-portal.ts";
import { mhDeHauptstadtZeitung } from "./mh-de-hauptstadt-zeitung.ts";
import { mhDeKlickblatt } from "./mh-de-klickblatt.ts";
import { mhDeNordlichtFunk } from "./mh-de-nordlicht-funk.ts";
import { mhDeStadtteilblogElbe } from "./mh-de-stadtteilblog-elbe.ts";
import { mhDeTannauerBote } from "./mh-de-tannauer-bote.ts";
import { mhDeWochenspiegelGratis } from "./mh-de-wochenspiegel-gratis.ts";
import { mhDeccanMorningMail } from "./mh-deccan-morning-mail.ts";
import { mhDocksideForumNews } from "./mh-dockside-forum-news.ts";
import { mhEllersbyLive } from "./mh-ellersby-live.ts";
import { mhEsArPregonDelLitoral } from "./mh-es-ar-pregon-del-litoral.ts";
import { mhEsCadenaFaro } from "./mh-es-cadena-faro.ts";
import { mhEsDiarioDeValdemora } from "./mh-es-diario-de-valdemora.ts";
import { mhEsMxElTope } from "./mh-es-mx-el-tope.ts";
import { mhEsVecinosDigital } from "./mh-es-vecinos-digital.ts";
import { mhFarmAndCountyShopper } from "./mh-farm-and-county-shopper.ts";
import { mhFrActuEclair } from "./mh-fr-actu-eclair.ts";
import { mhFrCaLaRiviere } from "./mh-fr-ca-la-riviere.ts";
import { mhFrChainePleinOuest } from "./mh-fr-chaine-plein-ouest.ts";
import { mhFrHebdoLibre } from "./mh-fr-hebdo-libre.ts";
import { mhFrLeCourrierDesMarais } from "./mh-fr-le-courrier-des-marais.ts";
import { mhGalleryHeavyPost } from "./mh-gallery-heavy-post.ts";
import { mhGridironCountyPrep } from "./mh-gridiron-county-prep.ts";
import { mhHollinsDispatch } from "./mh-hollins-dispatch.ts";
import { mhHuronBayNews } from "./mh-huron-bay-news.ts";
import { mhKdroEyewitness } from "./mh-kdro-eyewitness.ts";
import { mhLagosBeaconOnline } from "./mh-lagos-beacon-online.ts";
import { mhLedgerAndLoomBiz } from "./mh-ledger-and-loom-biz.ts";
import { mhLivePageCountyHub } from "./mh-live-page-county-hub.ts";
import { mhMagnetMagazine } from "./mh-magnet-magazine.ts";
import { mhMagpieRoyalsWeekly } from "./mh-magpie-royals-weekly.ts";
import { mhMarlshireGazette } from "./mh-marlshire-gazette.ts";
import { mhNorthSoundBroadcaster } from "./mh-north-sound-broadcaster.ts";
import { mhNorthmoorAndDistrictNews } from "./mh-northmoor-and-district-news.ts";
import { mhObitsHeavyTribune } from "./mh-obits-heavy-tribune.ts";
import { mhOpenRidgeNonprofit } from "./mh-open-ridge-nonprofit.ts";
import { mhPatchworkTown } from "./mh-patchwork-town.ts";
import { mhPellStreetBlog } from "./mh-pell-street-blog.ts";
import { mhPostmarkNewsletter } from "./mh-postmark-newsletter.ts";
import { mhPrintViewAndAmp } from "./mh-print-view-and-amp.ts";
import { mhPushHappyPortal } from "./mh-push-happy-portal.ts";
import { mhQuickreadAggregator } from "./mh-quickread-aggregator.ts";
import { mhRadioHollowPublic } from "./mh-radio-hollow-public.ts";
import { mhScienceLantern } from "./mh-science-lantern.ts";
import { mhSelbyRecordBloxMess } from "./mh-selby-record-blox-mess.ts";
import { mhSentinelMetro } from "./mh-sentinel-metro.ts";
import { mhSteepleAndPlough } from "./mh-steeple-and-plough.ts";
import { mhTasmanDaily } from "./mh-tasman-daily.ts";
import { mhTechlarkBrief } from "./mh-techlark-brief.ts";
import { mhTheCommonwealDaily } from "./mh-the-commonweal-daily.ts";
import { mhTheFlashTabloid } from "./mh-the-flash-tabloid.ts";
import { mhTheLaganReview } from "./mh-the-lagan-review.ts";
import { mhTheMeridianExplains } from "./mh-the-meridian-explains.ts";
import { mhTheOrbiterAlt } from "./mh-the-orbiter-alt.ts";
import { mhTorsaFreePress } from "./mh-torsa-free-press.ts";
import { mhUplandIndigenousTimes } from "./mh-upland-indigenous-times.ts";
import { mhValleyIndependentCms } from "./mh-valley-independent-cms.ts";
import { mhWbqxTvSeven } from "./mh-wbqx-tv-seven.ts";
import { mhWkplNewsNine } from "./mh-wkpl-news-nine.ts";

const templates: readonly Template[] = [
  mhDeTannauerBote,
  mhDeNordlichtFunk,
  mhDeKlickblatt,
  mhDeWochenspiegelGratis,
  mhDeHauptstadtZeitung,
  mhDeStadtteilblogElbe,
  mhDeFraenkelpostPortal,
  mhEllersbyLive,
  mhWbqxTvSeven,
  mhHollinsDispatch,
  mhTheOrbiterAlt,
  mhTheCommonwealDaily,
  mhTheFlashTabloid,
  mhOpenRidgeNonprofit,
  mhPellStreetBlog,
  mhNorthSoundBroadcaster,
  mhTorsaFreePress,
  mhMagnetMagazine,
  mhKdroEyewitness,
  mhMarlshireGazette,
  mhSentinelMetro,
  mhPatchworkTown,
  mhValleyIndependentCms,
  mhTheMeridianExplains,
  mhCoastalWire,
  mhNorthmoorAndDistrictNews,
  mhGalleryHeavyPost,
  mhRadioHollowPublic,
  mhTechlarkBrief,
  mhCountyCricketPinkUn,
  mhPushHappyPortal,
  mhBrindleEchoOldskool,
  mhWkplNewsNine,
  mhHuronBayNews,
  mhCapitalTonightMag,
  mhUplandIndigenousTimes,
  mhTasmanDaily,
  mhSteepleAndPlough,
  mhCivicLensChi,
  mhMagpieRoyalsWeekly,
  mhDocksideForumNews,
  mhTheLaganReview,
  mhGridironCountyPrep,
  mhSelbyRecordBloxMess,
  mhDeccanMorningMail,
  mhLagosBeaconOnline,
  mhCampusQuill,
  mhLedgerAndLoomBiz,
  mhPostmarkNewsletter,
  mhQuickreadAggregator,
  mhPrintViewAndAmp,
  mhBaseAndHarborGuide,
  mhScienceLantern,
  mhLivePageCountyHub,
  mhFarmAndCountyShopper,
  mhObitsHeavyTribune,
  mhEsDiarioDeValdemora,
  mhEsMxElTope,
  mhEsArPregonDelLitoral,
  mhEsCadenaFaro,
  mhEsVecinosDigital,
  mhFrLeCourrierDesMarais,
  mhFrChainePleinOuest,
  mhFrHebdoLibre,
  mhFrActuEclair,
  mhFrCaLaRiviere,
];

export const thirtyFirst: TemplateSet = {
  name: "thirty-first",
  templates,
  folder: new URL("./", import.meta.url),
};
