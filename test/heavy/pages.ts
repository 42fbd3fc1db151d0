import { first } from "../../training/templates/first/index.ts";
import { generate } from "../../training/templates/generate.ts";
import { Random } from "../../training/templates/random.ts";

/** A page as a crawler stores it: an article, chrome around it, and what browsers alone read. */
export interface HeavyPage {
  readonly url: string;
  readonly html: string;
}

/** Bytes that hardly pack, as images inside pages do not: in base 64. */
const ballast: string = ballastOf(2 ** 22);
const ballastPerPage = 40_000;

/** Pages without end, the same at every run: every template and article, again and again. */
export function* heavyPages(): Generator<HeavyPage> {
  const random = new Random(1);
  for (let round = 0; ; round++) {
    for (const page of generate(first, round)) {
      const lines = page.text.split("\n").filter((line) => line.trim() !== "");
      const at = random.int(0, ballast.length - ballastPerPage);
      const image = ballast.slice(at, at + ballastPerPage);
      const body = lines.map((line) => `<p>${escaped(line)}</p>`).join("\n");
      const head = `<meta charset="utf-8"><title>${escaped(lines[0] ?? "")}</title>`;
      yield {
        url: `https://${page.template}.example.org/${page.id}/${round}`,
        html: `<!doctype html><html lang="${page.language}"><head>${head}</head><body>${body}<img src="data:image/png;base64,${image}"></body></html>`,
      };
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function ballastOf(bytes: number): string {
  const random = new Random(2);
  const noise = Buffer.alloc(bytes);
  for (let i = 0; i < bytes; i++) noise[i] = random.int(0, 255);
  return noise.toString("base64");
}
