/** Light and dark as the reader's system says. Ink on every heat level keeps a contrast above 4.5. */
export const pageStyle = `
:root{color-scheme:light dark;
--paper:light-dark(#fbfaf8,#14171a);--card:light-dark(#fff,#1c2125);--ink:light-dark(#1d2226,#e8ebed);--soft:light-dark(#5b646c,#a3adb5);
--line:light-dark(#e4e1dc,#313940);--none:light-dark(#f9dccf,#59301f);--full:light-dark(#84d0b6,#17614c);--link:light-dark(#0b5f8a,#7cc4ee);
--alarm:light-dark(#a8321a,#ff9d85)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:1180px;margin:0 auto;padding:32px 24px 80px}
h1{font-size:28px;line-height:1.2;margin:0;letter-spacing:-.02em}
h2{font-size:19px;margin:40px 0 12px;letter-spacing:-.01em}
h3{font-size:12px;margin:22px 0 8px;color:var(--soft);text-transform:uppercase;letter-spacing:.07em}
p{margin:6px 0}.soft{color:var(--soft)}.alarm{color:var(--alarm);font-weight:600}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
code,.mono{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(168px,1fr));gap:12px;margin:24px 0 0;padding:0;list-style:none}
.cards li{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 16px}
.cards b{display:block;font-size:26px;line-height:1.25;font-variant-numeric:tabular-nums}
.cards svg{display:block;width:100%;height:6px;margin:8px 0;border-radius:3px;background:var(--none)}.cards rect{fill:var(--full)}
.cards small{color:var(--soft);display:block}
.bar{display:flex;gap:20px;align-items:center;flex-wrap:wrap;margin-bottom:12px}
.bar input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:6px 12px;width:260px}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:600;padding:7px 14px}thead th{font-size:13px;color:var(--soft);border-bottom:1px solid var(--line)}
td{padding:7px 14px;vertical-align:top}tbody tr+tr>*{border-top:1px solid var(--line)}
.heat td{padding:2px;text-align:center}.heat thead th:not(:first-child){text-align:center}.heat th a{color:inherit}.heat tbody th{position:sticky;left:0;background:var(--card)}.heat th::first-letter,.cards span::first-letter{text-transform:uppercase}.cards span{display:block}.cards small span{display:inline}
.heat td a,.heat td span{display:block;padding:5px 8px;border-radius:6px;color:var(--ink);white-space:nowrap}
.heat td small{color:inherit;opacity:.8;margin-left:6px}.heat td span{color:var(--soft)}
${Array.from({ length: 11 }, (_, step) => `.p${step}{background:color-mix(in oklab,var(--full) ${step * 10}%,var(--none))}`).join('')}
details{background:var(--card);border:1px solid var(--line);border-radius:12px;margin:10px 0}
summary{cursor:pointer;padding:12px 18px;font-weight:600}summary .soft{font-weight:400;margin-left:10px}
.inside{padding:0 18px 18px}section{scroll-margin-top:16px}
.chips{display:flex;flex-wrap:wrap;gap:6px;margin:0;padding:0;list-style:none}
.chips li{border-radius:6px;padding:2px 9px;background:var(--full)}.chips li.missed{background:none;box-shadow:inset 0 0 0 1px var(--alarm);color:var(--alarm)}
.chips li.besides{background:none;box-shadow:inset 0 0 0 1px var(--line)}
.member{margin:0 0 8px}.member>.mono{margin-bottom:3px}th.count,td.count{text-align:right;white-space:nowrap}
td.zero{color:var(--alarm)}[hidden]{display:none}
@media print{details{break-inside:avoid}.bar{display:none}}
`;
