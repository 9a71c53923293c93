/** What a page has beside the style of its pictures: a canvas that scrolls, and cards of which the chosen one stays in sight. */
export const pageStyle = `body{margin:0 auto;max-width:1680px;padding:20px 28px 60px;background:var(--paper);color:var(--ink);font-size:14px;line-height:1.45}
h1{margin:0 0 6px;font-size:24px;overflow-wrap:anywhere}
h2{display:inline-block;margin:26px 16px 10px 0;font-size:16px}
header p{margin:0;color:var(--faint);overflow-wrap:anywhere}
.canvas{overflow:auto;max-height:86vh;border:1px solid var(--grid);border-radius:10px}
.canvas svg{display:block;margin:0 auto}
#fit:checked~.canvas{max-height:none}
#fit:checked~.canvas svg{max-width:100%;height:auto}
label{margin-left:4px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(470px,100%),1fr));gap:10px}
.card{align-self:start;min-width:0;border:1px solid var(--grid);border-left:5px solid var(--stroke);border-radius:8px;padding:10px 14px;background:var(--paper);overflow-wrap:anywhere;overflow:auto}
.card h3{margin:0;font-size:14px}
.card p{margin:2px 0;color:var(--faint);font-size:12px}
.card .message{color:var(--text);background:var(--fill);padding:4px 8px;border-radius:4px}
.card .close{display:none}
.card .show{font-size:12px;color:inherit}
.card:target{position:fixed;right:18px;bottom:18px;z-index:1;width:min(560px,calc(100vw - 70px));max-height:70vh;box-shadow:0 6px 30px #0006}
.card:target .close{display:block;float:right;font-size:22px;line-height:1;color:var(--ink);text-decoration:none}
table{width:100%;margin-top:6px;border-collapse:collapse;font-size:12px}
th,td{padding:3px 8px 3px 0;text-align:left;vertical-align:top}
th{color:var(--faint);font-weight:400}
td{border-top:1px solid var(--grid)}
th,td:nth-child(-n+4){white-space:nowrap}
.card td:nth-child(5){min-width:150px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
html{scroll-padding:80px}
@media print{.canvas{max-height:none;border:0}.canvas svg{max-width:100%;height:auto}.card{break-inside:avoid}}
`;
