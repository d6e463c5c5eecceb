/**
 * How the page of a plan looks: black on white, on A4 and Letter, and on a phone. A short plan is set in one column of
 * larger type, any other in two on paper, so that an ordinary one is one page.
 */
export const pageStyle = `
@page { margin: 15mm 16mm 12mm }
* { box-sizing: border-box }
html { font: 18px/1.45 "Segoe UI", "Helvetica Neue", Roboto, "Noto Sans", Arial, sans-serif; color: #000; background: #fff; -webkit-text-size-adjust: 100% }
body { max-width: 44rem; margin: 0 auto; padding: 1.6rem 1.25rem 0 }
h1, h2, h3, p, ul { margin: 0; padding: 0 }
h1 { font-size: 1.75rem; font-weight: 600; line-height: 1.2; letter-spacing: -.01em; margin-bottom: 1.3rem }
section { margin-bottom: 1.5rem; break-inside: avoid }
h2 { font-size: .97rem; font-weight: 600; line-height: 1.3; text-wrap: balance; color: #444; border-bottom: 1px solid #aaa; padding-bottom: .22rem; margin-bottom: .5rem; break-after: avoid }
h3 { font-size: 1rem; font-weight: 600; margin: .55rem 0 .15rem; break-after: avoid }
ul { list-style: none }
li { margin-bottom: .3rem; overflow-wrap: anywhere; break-inside: avoid }
.thing { padding-inline-start: .95rem; position: relative }
.thing::before { content: ""; position: absolute; inset-inline-start: .15rem; top: .55em; width: 0; height: 0; border: .15rem solid #666; border-radius: 50% }
.person { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; margin-bottom: .65rem }
.who { flex: 1 1 7.5rem }
.when { display: block; color: #333; text-align: match-parent }
.name { font-weight: 600 }
.relation { color: #333 }
.reach { flex: 0 1 auto; text-align: end }
.call { display: block }
.number { font-size: 1.3rem; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums }
.number, .inline { color: #000; text-decoration: none }
.number bdi, .inline bdi { white-space: nowrap }
.inline { font-weight: 700 }
.label { font-size: .9rem; color: #333; padding-inline-end: .4rem }
.last { position: sticky; bottom: 0; background: #fff; border-top: 2px solid #000; padding: .7rem 0; font-weight: 600 }
.last b { font-size: 1.25rem; white-space: nowrap }
@media (min-width: 40rem), print {
	.short .who { flex: 0 0 46% }
	.short .reach { flex: 1 1 auto; text-align: start }
}
@media (min-width: 62rem) {
	.full body { max-width: 66rem }
	.full main { columns: 2; column-gap: 3.5rem }
}
@media print {
	html { font-size: 12pt; line-height: 1.36 }
	.short { font-size: 13.5pt }
	body, .full body { max-width: none; padding: 0 }
	h1 { font-size: 1.7rem; margin-bottom: 1.05rem }
	section { margin-bottom: 1.1rem }
	.full main { columns: 2; column-gap: 11mm }
	.last { position: static; margin-top: .4rem; padding: .55rem 0 0; break-inside: avoid }
}
`;
