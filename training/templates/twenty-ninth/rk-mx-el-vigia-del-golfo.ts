import { monthName, weekdayName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** A Mexican state daily: edition data, weather, dollar, ads between paragraphs, reader denuncias. */
export const rkMxElVigiaDelGolfo: Template = {
  name: "rk-mx-el-vigia-del-golfo",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "ragged", item: "• " },
  compose: (story) => [
    ...chrome("site-name", "El Vigía del Golfo"),
    ...chrome(
      "calendar",
      `${weekdayName("es", story.when.weekday)} ${story.when.day} de ${monthName("es", story.when.month)} de ${story.when.year}`,
      `Dólar $${story.int(17, 20)}.${story.int(10, 90)}`,
      `Veracruz Puerto ${story.int(22, 36)}°`,
    ),
    ...chrome(
      "menu",
      "Estado",
      "Municipios",
      "Nota roja",
      "Nacional",
      "Deportes",
      "Farándula",
      "Edición impresa",
    ),
    ...chrome(
      "breadcrumb",
      `Inicio / ${story.pick(["Estado", "Municipios"])} / ${story.pick(["Boca Vieja", "Tlaxtepec", "Minatengo"])}`,
    ),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((text) => `${text} / ${story.pick(["El Vigía", "Corresponsal"])}`),
    ...story.date(
      () =>
        `${story.when.day} ${monthName("es", story.when.month)} ${story.when.year} ${story.when.clock} hrs`,
    ),
    ...chrome("share", "Facebook", "Twitter", "WhatsApp"),
    ...chrome("photo-credit", `Foto: ${story.pick(["Cortesía", "Cuartoclaro", "Especial"])}`),
    ...story.body(
      [0.3, chrome("ad", "Publicidad", "Continúa leyendo")],
      [0.55, chrome("related", `TAMBIÉN LEE: ${story.headline()}`)],
      [0.8, chrome("related", "Te recomendamos", story.headline())],
    ),
    ...chrome(
      "contact",
      `¿Tienes una denuncia ciudadana? Mándala al WhatsApp 229 000 ${story.int(10, 99)} ${story.int(10, 99)} con tu nombre y colonia.`,
    ),
    ...chrome(
      "newsletter",
      "Suscríbete al boletín",
      "Acepto el aviso de privacidad",
      "¡Listo! Revisa tu correo.",
    ),
    ...chrome("related", `Más de ${story.pick(["Estado", "Municipios"])}`, ...story.headlines(4)),
    ...chrome("related", "Lo más visto"),
    ...story.repeat(3, () => chrome("related", story.headline(), `Hace ${story.int(2, 22)} horas`)),
    ...chrome("calendar", "Horóscopos de hoy: Sagitario, no firmes nada. Piscis, llama a tu tía."),
    ...chrome("event", "Edictos y convocatorias", "Cartelera"),
    ...chrome(
      "legal",
      "DERECHOS RESERVADOS. Queda prohibida la reproducción total o parcial de los contenidos sin previo aviso y por escrito.",
    ),
  ],
};
