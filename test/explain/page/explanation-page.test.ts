import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { violationsOf } from "../../browser/axe.ts";
import { type Browser, browserPath, openBrowser, warnIfSkipped } from "../../browser/chromium.ts";
import { dump, pageOf } from "./explained.ts";

describe("an explanation page", () => {
  const page = pageOf(dump);

  test("strikes out what left the body and says why", () => {
    expect(page).toMatch(
      /<p id=9 class=sharing data-r="chrome\/share 0\.\d\d" data-e="[^"]+"><del>Share on Facebook<\/del>/,
    );
    expect(page).toMatch(/data-f="title"/);
    expect(page).toMatch(/<span class=field data-r="metadata\/dateline [^>]*><del>PORT ASKEL/);
  });

  test("underlines a person in every form with the same line, and says the form chosen", () => {
    const [, person] = /data-n=(\d+)>Mustafa al-Kadhimi/.exec(page) ?? [];
    expect(page).toContain(`data-n=${person}>Kadhimi</span>`);
    expect(page).toMatch(/Vladmir Putin<\/span><\/del><ins>Vladimir Putin<\/ins>/);
  });

  test("holds nothing that could be fetched", () => {
    expect(page).not.toMatch(
      /\b(?:src|srcset|action|formaction|poster|background)\s*=|url\(|@import/,
    );
    expect(
      [...page.matchAll(/\bhref="([^"]*)"/g)].filter(([, to]) => !to!.startsWith("#")),
    ).toEqual([]);
  });

  test("stays small where a title or a value is huge", () => {
    const title = "Ferry ".repeat(200_000);
    const html = `<title>${title}</title><h1>${title}</h1><p>The board said that it was late.</p>`;
    expect(pageOf(html, "text/html").length).toBeLessThan(title.length * 1.1 + 100_000);
  });
});

warnIfSkipped("explanation-page.test.ts");

const hostile = `</title><script>document.title="pwned"</script>`;

/** Text that would act if the page let it: as a dump, and in the places that a page names. */
const hostilePage = `<title>${hostile.replaceAll("<", "&lt;")}</title>
<meta name="author" content='"><img src=x onerror="document.title=1">'>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u003c/script>\\u003cscript>document.title=1\\u003c/script>\\u2028x","url":"javascript:alert(1)"}</script>
<h1>${hostile.replaceAll("<", "&lt;")} \u2028 \u001b[31mred \u202eturned</h1>
<p>By &lt;img src=x onerror=alert(1)></p>
<p>The board said on Monday that &lt;/p>&lt;script>alert(1)&lt;/script> the ferry would not sail, "onmouseover="alert(1) it said.</p>
<p>It is not a treaty, it is a promise between neighbours, said Orla Tann, who chaired the talks.</p>
<p>Share on Facebook <a href="javascript:alert(1)">now</a></p>`;

describe.skipIf(browserPath === undefined)("in a browser", () => {
  let browser: Browser;
  let tab: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    tab = await browser.context.newPage();
  });
  afterEach(() => tab.close());
  afterAll(() => browser.close());

  test("a hostile document stays text: nothing runs, nothing is fetched", async () => {
    const requests: string[] = [];
    const errors: string[] = [];
    tab.on("request", (request) => requests.push(request.url()));
    tab.on("dialog", (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    tab.on("pageerror", (error) => errors.push(error.message));
    tab.on("console", (message) => errors.push(message.text()));
    await tab.setContent(pageOf(hostilePage, "text/html"));
    for (let i = 0; i < 4; i++) await tab.keyboard.press("n");
    expect(await tab.title()).toMatch(/copydesk explain$/);
    expect(await tab.locator("script").count()).toBe(1);
    expect(await tab.locator("img, iframe, object, embed, form, link").count()).toBe(0);
    expect(await tab.locator("#text").textContent()).toContain("</p><script>alert(1)</script>");
    expect(await tab.locator("h1").textContent()).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  test("even markup that got in could neither run nor fetch", async () => {
    const injected = `<script>document.title="ran"</script><img src="https://example.org/a.png" onerror="document.title='ran'"><p style="color:red" id=styled>x`;
    const failures: unknown[] = [];
    tab.on("requestfailed", (request) => failures.push(request.failure()?.errorText));
    tab.on("requestfinished", (request) => failures.push(request.url()));
    await tab.setContent(pageOf(dump).replace("<footer>", `${injected}<footer>`));
    expect(await tab.title()).not.toBe("ran");
    const colour = "getComputedStyle(document.getElementById('styled')).color";
    expect(await tab.evaluate(colour)).toBe(
      await tab.evaluate("getComputedStyle(document.body).color"),
    );
    expect(failures).toEqual(["csp"]);
  });

  test("keys step through the changes, the card says why, the cleaned text can be shown", async () => {
    await tab.setContent(pageOf(dump));
    const card = tab.locator("#why");
    await tab.keyboard.press("n");
    expect(await card.textContent()).toMatch(/^chrome\//);
    await tab.keyboard.press("n");
    expect(await card.textContent()).toMatch(/^metadata\/title/);
    expect(await tab.evaluate("document.activeElement.id")).toBe("2");
    await tab.keyboard.press("p");
    expect(await tab.evaluate("document.activeElement.id")).toBe("1");
    await tab.keyboard.press("Escape");
    expect(await card.isHidden()).toBe(true);
    await tab.hover("[id='9'] del");
    expect(await card.textContent()).toMatch(/^chrome\/share.*confidence/s);

    const [share, related] = [tab.locator("[id='9']"), tab.locator("[id='10']")];
    await tab.uncheck("#show-sharing");
    expect([await share.isVisible(), await related.isVisible()]).toEqual([false, true]);
    await tab.keyboard.press("c");
    expect(await related.isVisible()).toBe(false);
    expect(await tab.locator("#text ins").isVisible()).toBe(true);
    expect(await tab.locator("#text").getByText("Vladmir Putin").isVisible()).toBe(false);
  });

  test("a person's button lights every mention, one after the other", async () => {
    await tab.setContent(pageOf(dump));
    const button = tab.getByRole("button", { name: "Kadhimi" });
    await button.click();
    expect(await tab.locator(".lit").allTextContents()).toEqual(["Mustafa al-Kadhimi", "Kadhimi"]);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    await button.click();
    expect(await tab.locator(".lit").count()).toBe(0);
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the %s page", async (colorScheme) => {
    await tab.emulateMedia({ colorScheme });
    await tab.setContent(pageOf(dump));
    await tab.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
    await tab.keyboard.press("n");
    expect(await violationsOf(tab)).toEqual([]);
  });

  test("printed, every change says why, without card or switches", async () => {
    await tab.emulateMedia({ media: "print" });
    await tab.setContent(pageOf(dump));
    const said = await tab.evaluate(
      "getComputedStyle(document.getElementById('9'), '::after').content",
    );
    expect(said).toContain("chrome/share");
    expect(await tab.locator("footer, input").filter({ visible: true }).count()).toBe(0);
    expect(await tab.locator(".fields details code").first().isVisible()).toBe(true);
  });
});
