import { monthName } from "../calendar.ts";
import { chrome } from "../line.ts";
import type { Template } from "../template.ts";

/** ONG: sala de prensa, petición de firma y de cuota, memoria, contacto. */
export const esManantialVivoSala: Template = {
  name: "es-manantial-vivo-sala",
  language: "es",
  layout: { newline: "\n", gap: "none", indent: "none", item: "- " },
  compose: (story) => [
    ...chrome("menu", "Quiénes somos", "Campañas", "Actúa", "Sala de prensa", "Hazte socio"),
    ...chrome(
      "donation",
      story.pick(["Dona ahora", "Hazte socia por 8 € al mes"]),
      story.pick(["Firma: que no se sequen", "Regala una fuente"]),
    ),
    ...chrome(
      "breadcrumb",
      `Inicio / Sala de prensa / ${story.pick(["Notas de prensa", "Noticias"])}`,
    ),
    ...story.date(({ year, month, day }) => `${day} de ${monthName("es", month)} de ${year}`),
    ...story.title(),
    ...story.standfirst(),
    ...story.byline((author) => author),
    ...story.body([
      0.4,
      chrome(
        "donation",
        story.pick([
          "¿Nos ayudas? Sin ti no podríamos medir, denunciar ni restaurar. No aceptamos dinero de empresas ni de gobiernos.",
          `Ya somos ${story.int(11000, 48000)} personas. Únete.`,
        ]),
      ),
    ]),
    ...chrome("app", story.pick(["Descargar nota en PDF", "Recursos gráficos para prensa"])),
    ...chrome(
      "contact",
      "Para más información:",
      story.pick([
        `Gabinete de prensa: 600 555 0${story.int(10, 99)}`,
        `Lucía Tornero, comunicación, 600 555 0${story.int(10, 99)}`,
      ]),
      "prensa@manantialvivo.example",
    ),
    ...chrome("related", story.pick(["Últimas notas", "También te interesa"])),
    ...story.repeat(3, () =>
      chrome(
        "related",
        story.headline(),
        `${story.int(1, 28)}/${story.when.mm}/${story.when.year}`,
      ),
    ),
    ...chrome(
      "newsletter",
      "Boletín",
      story.pick([
        "Recibe cada mes buenas noticias sobre el agua (también hay malas).",
        "Apúntate",
      ]),
      "He leído y acepto la política de privacidad",
    ),
    ...chrome(
      "legal",
      `Manantial Vivo es una entidad sin ánimo de lucro inscrita en el Registro Nacional con el número 60${story.int(1000, 9999)}. Tu donativo desgrava hasta un 80 %.`,
    ),
    ...chrome(
      "footer",
      "Transparencia",
      "Aviso legal",
      "Canal de denuncias",
      "Trabaja con nosotros",
    ),
  ],
};
