import type { Template, TemplateSet } from "../template.ts";
import { arBathAlmasarChannel } from "./ar-bath-almasar-channel.ts";
import { arBaytAlhanaTabkh } from "./ar-bayt-alhana-tabkh.ts";
import { arHibrWaMilh } from "./ar-hibr-wa-milh.ts";
import { arKhaleejMarsaAlyawm } from "./ar-khaleej-marsa-alyawm.ts";
import { arMaghribTariqAlatlas } from "./ar-maghrib-tariq-alatlas.ts";
import { arMisrNabdAlhara } from "./ar-misr-nabd-alhara.ts";
import { arSadaAlrafidaynAlhurr } from "./ar-sada-alrafidayn-alhurr.ts";
import { arWakalatAlufuq } from "./ar-wakalat-alufuq.ts";
import { deAlpenblickRundspruch } from "./de-alpenblick-rundspruch.ts";
import { deDepescheAgenturportal } from "./de-depesche-agenturportal.ts";
import { deHafenklatschBoulevard } from "./de-hafenklatsch-boulevard.ts";
import { deKantonsboteSeebezirk } from "./de-kantonsbote-seebezirk.ts";
import { deKargUndKnappLesemodus } from "./de-karg-und-knapp-lesemodus.ts";
import { deLindwurmWochenschrift } from "./de-lindwurm-wochenschrift.ts";
import { deStadtgefluesterBlogkollektiv } from "./de-stadtgefluester-blogkollektiv.ts";
import { deTaktgeberSportzeile } from "./de-taktgeber-sportzeile.ts";
import { deWesselkurierLokal } from "./de-wesselkurier-lokal.ts";
import { esArLaRotativaSur } from "./es-ar-la-rotativa-sur.ts";
import { esCazuelaYBrasero } from "./es-cazuela-y-brasero.ts";
import { esClRadioCordillerana } from "./es-cl-radio-cordillerana.ts";
import { esCoLaTertuliaDiaria } from "./es-co-la-tertulia-diaria.ts";
import { esElFaroDeVillarroz } from "./es-el-faro-de-villarroz.ts";
import { esHojaSueltaDeLaVega } from "./es-hoja-suelta-de-la-vega.ts";
import { esLaCorralaDigital } from "./es-la-corrala-digital.ts";
import { esMxElCerroNoticias } from "./es-mx-el-cerro-noticias.ts";
import { esTercerTiempoRadar } from "./es-tercer-tiempo-radar.ts";
import { frAfBaobabMatinal } from "./fr-af-baobab-matinal.ts";
import { frBeLeMoniteurMosan } from "./fr-be-le-moniteur-mosan.ts";
import { frCaBavardePeople } from "./fr-ca-bavarde-people.ts";
import { frDirectVigieInfo } from "./fr-direct-vigie-info.ts";
import { frEchoDesEmbruns } from "./fr-echo-des-embruns.ts";
import { frLaGazetteDuParvis } from "./fr-la-gazette-du-parvis.ts";
import { frLePaveMutuel } from "./fr-le-pave-mutuel.ts";
import { frPageNueDuValmontois } from "./fr-page-nue-du-valmontois.ts";
import { frQcCourrierDesLaurens } from "./fr-qc-courrier-des-laurens.ts";
import { itAnsiliaLanci } from "./it-ansilia-lanci.ts";
import { itFoglioVolanteDiCervara } from "./it-foglio-volante-di-cervara.ts";
import { itGazzettinoDelleBrume } from "./it-gazzettino-delle-brume.ts";
import { itIlQuadranteNazionale } from "./it-il-quadrante-nazionale.ts";
import { itSestaValleOggi } from "./it-sesta-valle-oggi.ts";
import { itSoffittaRivista } from "./it-soffitta-rivista.ts";
import { itSpaltiECurve } from "./it-spalti-e-curve.ts";
import { itTicinoVoceDelLago } from "./it-ticino-voce-del-lago.ts";
import { itZenzeroEPantofole } from "./it-zenzero-e-pantofole.ts";
import { jaKurashiNoEngawa } from "./ja-kurashi-no-engawa.ts";
import { jaMasagoShimbunDenshi } from "./ja-masago-shimbun-denshi.ts";
import { jaNettoTsubamePortal } from "./ja-netto-tsubame-portal.ts";
import { nlDeLangeAdem } from "./nl-de-lange-adem.ts";
import { nlOudewallerOchtendpost } from "./nl-oudewaller-ochtendpost.ts";
import { nlZenderLaaglandPlat } from "./nl-zender-laagland-plat.ts";
import { plKurierWartnicki24 } from "./pl-kurier-wartnicki-24.ts";
import { plSmaczneSprawyDomowe } from "./pl-smaczne-sprawy-domowe.ts";
import { plTygodnikNitka } from "./pl-tygodnik-nitka.ts";
import { ptBrApuroIndependente } from "./pt-br-apuro-independente.ts";
import { ptBrArquibancadaGeral } from "./pt-br-arquibancada-geral.ts";
import { ptBrFofuricesEReceitas } from "./pt-br-fofurices-e-receitas.ts";
import { ptBrGazetaDoPlanaltoAzul } from "./pt-br-gazeta-do-planalto-azul.ts";
import { ptBrSerraverdeAgora } from "./pt-br-serraverde-agora.ts";
import { ptOPenedoDiario } from "./pt-o-penedo-diario.ts";
import { ptRadioMiraSerra } from "./pt-radio-mira-serra.ts";
import { ptSabatinaDaBeira } from "./pt-sabatina-da-beira.ts";
import { ruBulliySportEzh } from "./ru-bulliy-sport-ezh.ts";
import { ruDeloIMera } from "./ru-delo-i-mera.ts";
import { ruDomashniyOchagPlyus } from "./ru-domashniy-ochag-plyus.ts";
import { ruLentaKonturAgent } from "./ru-lenta-kontur-agent.ts";
import { ruPoltoraKanala } from "./ru-poltora-kanala.ts";
import { ruRayonkaLipovskayaByl } from "./ru-rayonka-lipovskaya-byl.ts";
import { ruTikhiySvidetel } from "./ru-tikhiy-svidetel.ts";
import { ruVyalkaSegodnya } from "./ru-vyalka-segodnya.ts";
import { trAdaMartisiYerel } from "./tr-ada-martisi-yerel.ts";
import { trGundemCinaralti } from "./tr-gundem-cinaralti.ts";
import { trKalemKagitBagimsiz } from "./tr-kalem-kagit-bagimsiz.ts";
import { zhManshuZazhi } from "./zh-manshu-zazhi.ts";
import { zhShiqiaoRibaoWang } from "./zh-shiqiao-ribao-wang.ts";
import { zhTwHaidaoKuaixun } from "./zh-tw-haidao-kuaixun.ts";

const templates: readonly Template[] = [
  arBathAlmasarChannel,
  arBaytAlhanaTabkh,
  arHibrWaMilh,
  arKhaleejMarsaAlyawm,
  arMaghribTariqAlatlas,
  arMisrNabdAlhara,
  arSadaAlrafidaynAlhurr,
  arWakalatAlufuq,
  deAlpenblickRundspruch,
  deDepescheAgenturportal,
  deHafenklatschBoulevard,
  deKantonsboteSeebezirk,
  deKargUndKnappLesemodus,
  deLindwurmWochenschrift,
  deStadtgefluesterBlogkollektiv,
  deTaktgeberSportzeile,
  deWesselkurierLokal,
  esArLaRotativaSur,
  esCazuelaYBrasero,
  esClRadioCordillerana,
  esCoLaTertuliaDiaria,
  esElFaroDeVillarroz,
  esHojaSueltaDeLaVega,
  esLaCorralaDigital,
  esMxElCerroNoticias,
  esTercerTiempoRadar,
  frAfBaobabMatinal,
  frBeLeMoniteurMosan,
  frCaBavardePeople,
  frDirectVigieInfo,
  frEchoDesEmbruns,
  frLaGazetteDuParvis,
  frLePaveMutuel,
  frPageNueDuValmontois,
  frQcCourrierDesLaurens,
  itAnsiliaLanci,
  itFoglioVolanteDiCervara,
  itGazzettinoDelleBrume,
  itIlQuadranteNazionale,
  itSestaValleOggi,
  itSoffittaRivista,
  itSpaltiECurve,
  itTicinoVoceDelLago,
  itZenzeroEPantofole,
  jaKurashiNoEngawa,
  jaMasagoShimbunDenshi,
  jaNettoTsubamePortal,
  nlDeLangeAdem,
  nlOudewallerOchtendpost,
  nlZenderLaaglandPlat,
  plKurierWartnicki24,
  plSmaczneSprawyDomowe,
  plTygodnikNitka,
  ptBrApuroIndependente,
  ptBrArquibancadaGeral,
  ptBrFofuricesEReceitas,
  ptBrGazetaDoPlanaltoAzul,
  ptBrSerraverdeAgora,
  ptOPenedoDiario,
  ptRadioMiraSerra,
  ptSabatinaDaBeira,
  ruBulliySportEzh,
  ruDeloIMera,
  ruDomashniyOchagPlyus,
  ruLentaKonturAgent,
  ruPoltoraKanala,
  ruRayonkaLipovskayaByl,
  ruTikhiySvidetel,
  ruVyalkaSegodnya,
  trAdaMartisiYerel,
  trGundemCinaralti,
  trKalemKagitBagimsiz,
  zhManshuZazhi,
  zhShiqiaoRibaoWang,
  zhTwHaidaoKuaixun,
];

export const twentyThird: TemplateSet = {
  name: "twenty-third",
  templates,
  folder: new URL("./", import.meta.url),
};
