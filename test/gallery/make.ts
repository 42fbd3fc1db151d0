/**
 * The pictures in the README: the page that `copydesk explain --html` writes for a sample, as a
 * browser shows it, light and dark. Needs a Chromium; run by `npm run gallery`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPipeline } from "../../src/config/load.ts";
import { explain } from "../../src/explain/explanation.ts";
import { renderPage } from "../../src/explain/page/explanation-page.ts";
import { examine } from "../../src/run/examine.ts";
import { openBrowser } from "../browser/chromium.ts";
import { rawText } from "../model/documents.ts";
import { palettePng } from "./palette-png.ts";

const sample = "samples/chrome--breadcrumb-glued-to-title/input.txt";
const folder = ".github/gallery";
/** The line whose card is shown. */
const pointedAt = "[id='9'] del";
const most = 100_000;

const raw = rawText(readFileSync(sample));
const pipeline = loadPipeline("news");
const examination = examine({ ...raw, origin: { ...raw.origin, locator: sample } }, pipeline);
const page = renderPage(explain(examination, pipeline.policy), examination.record);

mkdirSync(folder, { recursive: true });
const { context, close } = await openBrowser(1.25);
const tab = await context.newPage();
await tab.setViewportSize({ width: 1180, height: 900 });
for (const colorScheme of ["light", "dark"] as const) {
  await tab.emulateMedia({ colorScheme });
  await tab.setContent(page);
  await tab.mouse.move(0, 0);
  await tab.hover(pointedAt);
  const shot = await tab.screenshot();
  const blank = await context.newPage();
  const pixels = (await blank.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob("${shot.toString("base64")}"), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let text = "";
    for (let i = 0; i < data.length; i += 32768) text += String.fromCharCode(...data.subarray(i, i + 32768));
    return { width: image.width, height: image.height, data: btoa(text) };
  })()`)) as { width: number; height: number; data: string };
  const { width, height } = pixels;
  const png = palettePng({ width, height, data: Buffer.from(pixels.data, "base64") });
  const file = join(folder, `explain-${colorScheme}.png`);
  if (png.length > most)
    throw new Error(`${file} has ${png.length} bytes, expected at most ${most}`);
  writeFileSync(file, png);
  console.log(`${file}  ${png.length} bytes`);
  await blank.close();
}
await close();
