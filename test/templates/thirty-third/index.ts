import type { Template, TemplateSet } from "../../../training/templates/template.ts";
import { nfAlpenrandBlattl } from "./nf-alpenrand-blattl.ts";
import { nfArJaridatAlsanawbar } from "./nf-ar-jaridat-alsanawbar.ts";
import { nfArManaratAlfurat } from "./nf-ar-manarat-alfurat.ts";
import { nfArQanatAlufuq } from "./nf-ar-qanat-alufuq.ts";
import { nfBayOfIslesPost } from "./nf-bay-of-isles-post.ts";
import { nfBeiraRioNoticias } from "./nf-beira-rio-noticias.ts";
import { nfByteforgeInsider } from "./nf-byteforge-insider.ts";
import { nfCapeTillyArgus } from "./nf-cape-tilly-argus.ts";
import { nfCapitolLedgerbook } from "./nf-capitol-ledgerbook.ts";
import { nfCinderAndThyme } from "./nf-cinder-and-thyme.ts";
import { nfDeccanDailyWire } from "./nf-deccan-daily-wire.ts";
import { nfDiarioCaribeDigital } from "./nf-diario-caribe-digital.ts";
import { nfDirettaItalia } from "./nf-diretta-italia.ts";
import { nfElFaroDelSegura } from "./nf-el-faro-del-segura.ts";
import { nfEveningStandby } from "./nf-evening-standby.ts";
import { nfFaroeLineShippingNews } from "./nf-faroe-line-shipping-news.ts";
import { nfFleetsideTrade } from "./nf-fleetside-trade.ts";
import { nfFolhaDoPlanaltoSul } from "./nf-folha-do-planalto-sul.ts";
import { nfFunkhausOderbruch } from "./nf-funkhaus-oderbruch.ts";
import { nfGalwayStrandTribune } from "./nf-galway-strand-tribune.ts";
import { nfGazzettinoDiValtorre } from "./nf-gazzettino-di-valtorre.ts";
import { nfGlenfarrowHeraldLive } from "./nf-glenfarrow-herald-live.ts";
import { nfGrizzlyFlatsCourt } from "./nf-grizzly-flats-court.ts";
import { nfGulfLanternExpat } from "./nf-gulf-lantern-expat.ts";
import { nfHanseatischerWirtschaftsdienst } from "./nf-hanseatischer-wirtschaftsdienst.ts";
import { nfHarbourHospiceTimes } from "./nf-harbour-hospice-times.ts";
import { nfHarneyBasinBeacon } from "./nf-harney-basin-beacon.ts";
import { nfHatchAndHoller } from "./nf-hatch-and-holler.ts";
import { nfHeideblickKurier } from "./nf-heideblick-kurier.ts";
import { nfIlTaccuinoLento } from "./nf-il-taccuino-lento.ts";
import { nfInfoContinue7 } from "./nf-info-continue-7.ts";
import { nfKestrelMarkets } from "./nf-kestrel-markets.ts";
import { nfKiriCoastPublic } from "./nf-kiri-coast-public.ts";
import { nfKulturkontor } from "./nf-kulturkontor.ts";
import { nfLaGazetteDesErables } from "./nf-la-gazette-des-erables.ts";
import { nfLaVeredaSur } from "./nf-la-vereda-sur.ts";
import { nfLagosMorningPilot } from "./nf-lagos-morning-pilot.ts";
import { nfLePhareDeBrenne } from "./nf-le-phare-de-brenne.ts";
import { nfMapleRidgeCommunityVoice } from "./nf-maple-ridge-community-voice.ts";
import { nfMaraPlainsStandard } from "./nf-mara-plains-standard.ts";
import { nfMeridianNightly } from "./nf-meridian-nightly.ts";
import { nfMouvementSuisseRomand } from "./nf-mouvement-suisse-romand.ts";
import { nfNorthlightCollegeRecord } from "./nf-northlight-college-record.ts";
import { nfNoticieroAltiplano } from "./nf-noticiero-altiplano.ts";
import { nfOMiranteLusitano } from "./nf-o-mirante-lusitano.ts";
import { nfOakhurstPatch } from "./nf-oakhurst-patch.ts";
import { nfPennardValeEcho } from "./nf-pennard-vale-echo.ts";
import { nfPrisonInkWeekly } from "./nf-prison-ink-weekly.ts";
import { nfPulsebeatHealthNews } from "./nf-pulsebeat-health-news.ts";
import { nfQuarryQuarterly } from "./nf-quarry-quarterly.ts";
import { nfRadioCordillera } from "./nf-radio-cordillera.ts";
import { nfRevueContrechamp } from "./nf-revue-contrechamp.ts";
import { nfRundblickTickerSport } from "./nf-rundblick-ticker-sport.ts";
import { nfSaintBrannocParishMag } from "./nf-saint-brannoc-parish-mag.ts";
import { nfStraitsgateDaily } from "./nf-straitsgate-daily.ts";
import { nfTagwachtSchweiz } from "./nf-tagwacht-schweiz.ts";
import { nfTempoDakarPlus } from "./nf-tempo-dakar-plus.ts";
import { nfTheSixthColumn } from "./nf-the-sixth-column.ts";
import { nfTinKettleMotoring } from "./nf-tin-kettle-motoring.ts";
import { nfUplandFarmer } from "./nf-upland-farmer.ts";
import { nfVermilionParishTv } from "./nf-vermilion-parish-tv.ts";
import { nfWirefeedPlain } from "./nf-wirefeed-plain.ts";

const templates: readonly Template[] = [
  nfAlpenrandBlattl,
  nfArJaridatAlsanawbar,
  nfArManaratAlfurat,
  nfArQanatAlufuq,
  nfBayOfIslesPost,
  nfBeiraRioNoticias,
  nfByteforgeInsider,
  nfCapeTillyArgus,
  nfCapitolLedgerbook,
  nfCinderAndThyme,
  nfDeccanDailyWire,
  nfDiarioCaribeDigital,
  nfDirettaItalia,
  nfElFaroDelSegura,
  nfEveningStandby,
  nfFaroeLineShippingNews,
  nfFleetsideTrade,
  nfFolhaDoPlanaltoSul,
  nfFunkhausOderbruch,
  nfGalwayStrandTribune,
  nfGazzettinoDiValtorre,
  nfGlenfarrowHeraldLive,
  nfGrizzlyFlatsCourt,
  nfGulfLanternExpat,
  nfHanseatischerWirtschaftsdienst,
  nfHarbourHospiceTimes,
  nfHarneyBasinBeacon,
  nfHatchAndHoller,
  nfHeideblickKurier,
  nfIlTaccuinoLento,
  nfInfoContinue7,
  nfKestrelMarkets,
  nfKiriCoastPublic,
  nfKulturkontor,
  nfLaGazetteDesErables,
  nfLaVeredaSur,
  nfLagosMorningPilot,
  nfLePhareDeBrenne,
  nfMapleRidgeCommunityVoice,
  nfMaraPlainsStandard,
  nfMeridianNightly,
  nfMouvementSuisseRomand,
  nfNorthlightCollegeRecord,
  nfNoticieroAltiplano,
  nfOMiranteLusitano,
  nfOakhurstPatch,
  nfPennardValeEcho,
  nfPrisonInkWeekly,
  nfPulsebeatHealthNews,
  nfQuarryQuarterly,
  nfRadioCordillera,
  nfRevueContrechamp,
  nfRundblickTickerSport,
  nfSaintBrannocParishMag,
  nfStraitsgateDaily,
  nfTagwachtSchweiz,
  nfTempoDakarPlus,
  nfTheSixthColumn,
  nfTinKettleMotoring,
  nfUplandFarmer,
  nfVermilionParishTv,
  nfWirefeedPlain,
];

export const thirtyThird: TemplateSet = {
  name: "thirty-third",
  templates,
  folder: new URL("./", import.meta.url),
};
