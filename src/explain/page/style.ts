import { reasonKinds } from "../reason-kind.ts";

/** Hue and chroma of each kind: told apart by letter too, so no two need to be far from each other. */
const hues: readonly (readonly [kind: string, hue: number, chroma: number])[] = [
  ["navigation", 255, 0.1],
  ["sharing", 305, 0.1],
  ["stories", 22, 0.12],
  ["prompts", 50, 0.1],
  ["comments", 345, 0.11],
  ["labels", 215, 0.08],
  ["place", 70, 0.04],
  ["repeat", 115, 0.08],
  ["field", 165, 0.09],
  ["spelling", 280, 0.1],
  ["other", 0, 0.01],
  ["suspect", 92, 0.13],
];

const kindRules = [
  ...hues.map(([kind, hue, chroma]) => `.${kind}{--h:${hue};--c:${chroma}}`),
  ...reasonKinds.map(({ name, code }) => `.${name}>del::before{content:"${code}"}`),
  ...reasonKinds.map(
    ({ name }) =>
      `body:has(#show-${name}:not(:checked)) #text :is(p.${name},.${name}>del){display:none}`,
  ),
].join("\n");

/** The look of the page: paper, one column of text, the record beside it. */
export const style: string = `
:root{--paper:#fcfbf8;--card:#fff;--ink:#21252b;--soft:#62686f;--line:#e4e1d9;--accent:#2f5d8a;
--fg-l:.46;--bar-l:.62;--bg-l:.955;--bg-c:.28;--shadow:0 8px 30px #0002;
--serif:"Iowan Old Style",Charter,"Source Serif 4","Noto Serif",Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono","Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--card:#1d2025;--ink:#dfe1e4;--soft:#9aa1aa;--line:#30343b;--accent:#8db8e4;
--fg-l:.78;--bar-l:.6;--bg-l:.27;--bg-c:.4;--shadow:0 8px 30px #000a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:2rem clamp(1rem,4vw,3.5rem);max-width:88rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans)}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .6rem}
.brand{margin:0;font-weight:650;letter-spacing:.01em}
.brand span{font-weight:400;color:var(--soft)}
h1{margin:.4rem 0 .2rem;font:600 clamp(1.4rem,2.6vw,2rem)/1.25 var(--serif);max-width:44ch;overflow-wrap:anywhere}
h2,h3{margin:1.6rem 0 .4rem;font-size:.8rem;font-weight:650;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
h2{margin-top:0}
.facts{margin:0 0 1.1rem;color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
.facts span+span::before{content:" · "}
.bar{display:block;width:100%;height:.9rem;border-radius:.3rem;outline:1px solid var(--line)}
.bar rect{fill:oklch(var(--bar-l) var(--c) var(--h))}
.bar .kept{fill:var(--card)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.3rem;margin:1rem 0 0;padding:0;border:0;font-size:.875rem}
.legend legend{position:absolute;left:-99rem}
.legend label,.legend .key{display:inline-flex;align-items:center;gap:.4rem;cursor:pointer}
.legend .key{cursor:default}
.legend input{margin:0;accent-color:var(--accent)}
.legend b,.sign,del::before,mark.suspect::before{display:inline-block;min-width:1.25em;padding:0 .3em;border-radius:.25em;font:600 .72rem/1.35 var(--sans);text-align:center;text-decoration:none;color:var(--paper);background:oklch(var(--fg-l) var(--c,0) var(--h,0))}
small,.from{color:var(--soft);font-size:.8125rem}
.clean{margin-left:auto}
.reasons{margin:.7rem 0 0;font-size:.875rem}
summary{cursor:pointer;color:var(--soft)}
.reasons dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.6rem 0 0}
.reasons dd{margin:0}
code,kbd{font:.92em var(--mono)}
dt code{color:oklch(var(--fg-l) var(--c) var(--h))}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(17rem,25rem);gap:clamp(1.5rem,4vw,4rem);align-items:start;margin-top:1.8rem;padding-top:1.8rem;border-top:1px solid var(--line)}
#text{font:1.0625rem/1.65 var(--serif);outline-offset:.6rem}
.group{content-visibility:auto;contain-intrinsic-size:auto 4000px}
#text p{position:relative;margin:0 0 .55em;padding-left:3.4rem;max-width:46rem;white-space:pre-wrap;overflow-wrap:anywhere}
#text p::before{content:attr(id) / "";position:absolute;left:0;top:.35em;width:2.5rem;text-align:right;font:.72rem/1.6 var(--mono);color:var(--soft)}
#text [dir=rtl]{padding-left:0;padding-right:3.4rem;margin-left:3.4rem}
#text [dir=rtl]::before{left:-3.4rem}
#text p:target{background:oklch(var(--bg-l) calc(.13*var(--bg-c)) 255);outline:.3rem solid oklch(var(--bg-l) calc(.13*var(--bg-c)) 255)}
#text [data-b=subhead]{font-weight:700;margin-top:1.1em}
#text [data-b=quote]{font-style:italic}
#text [data-b=caption]{font-size:.93em}
#text [data-b=list-item]{padding-left:4.4rem}
#text [data-r]{cursor:help}
del{color:oklch(var(--fg-l) var(--c) var(--h));background:oklch(var(--bg-l) calc(var(--c)*var(--bg-c)) var(--h));text-decoration:line-through 1px;text-decoration-color:color-mix(in oklab,currentColor 65%,transparent);border-radius:.2em;padding:.08em .25em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
#text p>del{font-family:var(--sans);font-size:.9rem}
del::before{margin-inline-end:.5em}
#text :is(p[data-f],span).field>del{text-decoration-line:none}
#text p[data-f]::after{content:" → " attr(data-f);font:.78rem var(--mono);color:var(--soft)}
#text p:focus{outline:0}
#text p:focus>del,#text span:focus>del,#text mark:focus{outline:2px solid var(--accent);outline-offset:2px}
#text span:focus{outline:0}
ins{text-decoration:none;border-bottom:2px solid oklch(var(--fg-l) var(--c) var(--h));margin-left:.2em}
mark.suspect{color:inherit;background:oklch(var(--bg-l) calc(var(--c)*var(--bg-c)*1.8) var(--h));text-decoration:underline dotted;text-underline-offset:.22em;border-radius:.2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.suspect::before{content:"?";margin-inline-end:.45em}
.n{text-decoration:underline 1.5px;text-underline-offset:.22em;text-decoration-color:oklch(calc(var(--fg-l) + .14) .11 var(--u))}
.n0{--u:255}.n1{--u:25;text-decoration-style:dashed}.n2{--u:150;text-decoration-style:dotted}.n3{--u:305;text-decoration-style:double}
.n4{--u:60;text-decoration-style:wavy}.n5{--u:200;text-decoration-style:dashed}.n6{--u:345}.n7{--u:110;text-decoration-style:dotted}
.lit{background:oklch(var(--bg-l) .06 255);border-radius:.15em;box-shadow:0 0 0 .15em oklch(var(--bg-l) .06 255)}
#record{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;padding:1.2rem 1.3rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;font-size:.9375rem}
#record dl,#record ul{margin:0;padding:0;list-style:none}
#record dt{margin-top:.9rem;font:.78rem var(--mono);color:var(--soft)}
#record dt:first-child{margin-top:0}
#record dd{margin:.1rem 0 0;overflow-wrap:anywhere}
#record .fields>dd>bdi{font-weight:550}
#record .from{margin:.1rem 0 0}
#record p{margin:.3rem 0}
#record details{font-size:.8125rem}
#record details ul{margin:.2rem 0 .2rem 1rem;list-style:disc}
#record dt{display:flex;justify-content:space-between}
meter{width:2.6rem;height:.5rem;vertical-align:middle;background:var(--line);border:0;border-radius:9rem;appearance:none}
meter::-webkit-meter-bar{height:.3rem;background:var(--line);border:0;border-radius:9rem}
meter::-webkit-meter-optimum-value{background:var(--soft);border-radius:9rem}
meter::-moz-meter-bar{background:var(--soft);border-radius:9rem}
.absent{margin-top:1rem!important;color:var(--soft);font-size:.8125rem}
.names>li,.flags>li{margin:.45rem 0}
.flags>li{display:flex;gap:.5rem}
.flags>li>span{min-width:0;overflow-wrap:anywhere}
.sign{flex:none;align-self:start;margin-top:.2rem;--c:.08;--h:255}
.sign.warning{--h:60;--c:.1}.sign.error{--h:22;--c:.14}
button{padding:0;border:0;background:none;font:inherit;color:inherit;cursor:pointer;text-align:start}
button[aria-pressed=true]{font-weight:650}
#record .forms{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:.8125rem;color:var(--soft)}
.source{margin-top:1.4rem}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.8125rem}
kbd{padding:.05em .35em;border:1px solid var(--line);border-radius:.25em}
#why{position:fixed;z-index:1;width:max-content;max-width:min(27rem,calc(100vw - 1rem));max-height:60vh;overflow:hidden;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-left:.25rem solid oklch(var(--fg-l) var(--c,0) var(--h,0));border-radius:.5rem;box-shadow:var(--shadow);font-size:.875rem;pointer-events:none}
#why[hidden]{display:none}
#why p{margin:0 0 .3rem;overflow-wrap:anywhere}
#why .reason{font:600 .875rem var(--mono);color:oklch(var(--fg-l) var(--c) var(--h))}
#why ul{margin:.3rem 0 0;padding-left:1.1rem;overflow-wrap:anywhere}
body:has(#clean:checked) #text :is(p[data-r],p.gone,del){display:none}
${kindRules}
@media (max-width:60rem){main{grid-template-columns:minmax(0,1fr)}#record{position:static;max-height:none}#text p{padding-left:2.6rem}#text p::before{width:2rem}}
@media (forced-colors:active){del::before,mark.suspect::before,.legend b,.sign{border:1px solid}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--fg-l:.4;--bg-l:.97}
body{max-width:none;padding:0;font-size:10pt}main{display:block}#record{position:static;max-height:none;overflow:visible;margin-top:2rem;border:0;padding:0}
.skip,footer,#why,input,.clean,summary{display:none!important}.group{content-visibility:visible}
details::details-content{content-visibility:visible;height:auto}
#text [data-r]::after{content:" [" attr(data-r) ": " attr(data-e) "]";font:.72rem/1.3 var(--mono);color:var(--soft)}
#text p[data-f]::after{content:" → " attr(data-f) " [" attr(data-r) ": " attr(data-e) "]"}
p,li,dd{break-inside:avoid}}
`;

/** What the comparison of two runs needs beside it. */
export const runStyle: string = `
main.run{display:block}
.run section{margin-bottom:2.2rem}
.run ul{margin:0;padding-left:1.1rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem}
th,td{padding:.3rem 1.1rem .3rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.8125rem}
td bdi{overflow-wrap:anywhere}
.number{text-align:end;font-variant-numeric:tabular-nums}
.run b{display:inline-block;min-width:1.25em;padding:0 .3em;border-radius:.25em;font:600 .72rem/1.35 var(--sans);text-align:center;color:var(--paper);background:oklch(var(--fg-l) var(--c,0) var(--h,0))}
.wide td:nth-child(-n+2){white-space:nowrap}
.run td code,.outcomes code{color:oklch(var(--fg-l) var(--c,0) var(--h,0));white-space:nowrap}
.run details{padding:.7rem 0;border-bottom:1px solid var(--line)}
.run summary{color:inherit}
.run summary bdi{font:600 1.0625rem/1.4 var(--serif)}
.changes{margin:.6rem 0 .3rem!important;list-style:none}
.changes li{margin:.7rem 0;max-width:60rem;overflow-wrap:anywhere}
.changes>li>bdi{font-family:var(--serif);font-size:1.0313rem}
.outcomes{font-size:.875rem}
.outcomes del{--h:22;--c:.1}.outcomes ins{--h:165;--c:.1;margin:0}
`;
