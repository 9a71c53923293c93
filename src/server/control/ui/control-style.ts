/** What the page has beside the style of pictures and of their cards: a bar that stays in sight, panels, chips and tables. */
export const controlStyle = `body{max-width:1560px;padding:0 24px 60px}
.bar{position:sticky;top:0;z-index:2;margin:0 -24px 18px;padding:12px 24px;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;background:var(--paper);border-bottom:1px solid var(--grid)}
.bar h1{margin:0;font-size:17px;letter-spacing:-.01em}
#now{font:600 15px/1.4 ui-monospace,"DejaVu Sans Mono",monospace;font-variant-numeric:tabular-nums;min-width:225px;margin-left:6px}
.count{color:var(--faint);font-variant-numeric:tabular-nums}
.bar .push{margin-left:auto}
.offline #now,.bad{color:#c93030}
@media (prefers-color-scheme:dark){.offline #now,.bad{color:#f47478}}
button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:7px;padding:3px 10px;min-width:0;font-size:13px;line-height:20px}
button{cursor:pointer}
button:hover:enabled{background:var(--grid)}
button:disabled,input:disabled,select:disabled{opacity:.45;cursor:default}
input[type=number]{width:58px}
#trigger{width:120px}
#duration{width:64px}
select{max-width:185px;padding:5px 6px}
.steps{display:inline-flex}
.steps button{border-radius:0;margin-left:-1px}
.steps button:first-child{border-radius:7px 0 0 7px}
.steps button:last-child{border-radius:0 7px 7px 0}
.primary:enabled{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.primary:hover:enabled{background:var(--faint)}
form,.tools{display:flex;flex-wrap:wrap;gap:6px;align-items:center}
.tools{gap:8px 26px;margin-bottom:18px}
.tools label,.head label{color:var(--faint);font-size:13px;margin:0}
#said{flex-basis:100%;margin:0;font-size:13px;overflow-wrap:anywhere}
#said:empty{display:none}
.panel{border:1px solid var(--grid);border-radius:12px;background:var(--paper);overflow:hidden;margin-bottom:18px}
.head{display:flex;align-items:center;gap:14px;padding:11px 16px;border-bottom:1px solid var(--grid)}
.head h2{margin:0;font-size:14px;overflow-wrap:anywhere}
.head .push{margin-left:auto;white-space:nowrap}
.head input{margin:0 5px 0 0;vertical-align:-1px}
.panel,.row bdi{font-size:14px}
.main{display:grid;grid-template-columns:minmax(230px,320px) minmax(0,1fr);gap:18px;align-items:start}
.list{list-style:none;margin:0;padding:6px;max-height:70vh;overflow:auto}
.row{display:flex;width:100%;gap:10px;align-items:center;justify-content:space-between;border-color:transparent;text-align:left;padding:8px 10px}
.row bdi{overflow-wrap:anywhere}
.row[aria-pressed=true]{background:var(--grid);font-weight:600}
.none{padding:14px 10px;color:var(--faint)}
#picture{padding:10px 14px 14px;overflow:auto}
#picture>svg{display:block;margin:0 auto;max-width:100%;height:auto}
#picture>p{color:var(--faint);margin:0 0 8px;overflow-wrap:anywhere}
#picture .card:not(:target){display:none}
.card .show{display:none}
.chip{display:inline-flex;align-items:center;gap:5px;padding:1px 9px 1px 7px;border-radius:99px;border:1px solid var(--stroke);background:var(--fill);color:var(--text);font-size:11px;font-weight:600;white-space:nowrap;line-height:18px}
.chip svg{width:11px;height:11px;flex:none}
.scroll{overflow:auto;max-height:60vh}
.scroll table{margin:0;font-size:13px}
.scroll th,.scroll td{padding:7px 12px 7px 16px;vertical-align:top;white-space:nowrap;font-variant-numeric:tabular-nums}
#job-runs td:first-child,.scroll td.said{white-space:normal;overflow-wrap:anywhere}
#job-runs td:first-child{min-width:140px}
.scroll thead th{position:sticky;top:0;background:var(--paper);font-size:12px}
.scroll tbody tr:first-child td{border-top:0}
.scroll td.said{min-width:280px}
.scroll td.said p{margin:4px 0 0;color:var(--faint)}
.wrong td:first-child{box-shadow:inset 3px 0 #c93030}
code,.id{font:12px/1.5 ui-monospace,"DejaVu Sans Mono",monospace}
@media (max-width:760px){.main{grid-template-columns:1fr}.bar .push{margin-left:0}}
`;
