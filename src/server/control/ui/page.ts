import { createHash } from 'node:crypto';
import { pageStyle } from '../../../pictures/page-style.ts';
import { style } from '../../../pictures/style.ts';
import { controlStyle } from './control-style.ts';
import { pageScript } from './page-script.ts';

const styles = `\n${style}\n${pageStyle}${controlStyle}`;
const script = `\n${pageScript}`;

/** Nothing but this page's own style and script, and requests to the server it came from. */
export const pagePolicy = `default-src 'none';script-src ${hash(script)};style-src ${hash(styles)};connect-src 'self';img-src data:;base-uri 'none';form-action 'none';frame-ancestors 'none'`;

/** The page of the server. It holds no data: its script asks for them. */
export const page = `<!doctype html>
<html lang="en" class="glue">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<title>glue-contract</title>
<style>${styles}</style></head>
<body>
<header class="bar"><h1>glue-contract</h1>
<span id="now" role="timer" aria-label="Simulated time">…</span>
<span class="steps" role="group" aria-label="Advance by"><button type="button" class="world" data-advance="1m">+1m</button><button type="button" class="world" data-advance="10m">+10m</button><button type="button" class="world" data-advance="1h">+1h</button></span>
<form id="advance"><input id="duration" class="world" aria-label="Duration" value="90s" required><button class="world">Advance</button></form>
<button type="button" class="world primary" id="settle">Settle</button>
<button type="button" id="reset">Reset</button>
<span class="count push" id="calls-count"></span><span class="count" id="violations-count"></span>
<p id="said" role="status"></p></header>
<main>
<div class="tools">
<form id="inject" aria-label="Faults"><label for="error">Answer</label><select id="error"><option value="lost">a lost response</option></select>
<label for="operation">to</label><select id="operation"><option value="">every call</option></select>
<label for="times">times</label><input id="times" type="number" min="1" placeholder="all"><button>Inject</button><button type="button" id="clear">Clear faults</button></form>
<form id="events" aria-label="Events"><label for="trigger">Send EVENT trigger</label><input id="trigger" class="world" required><input id="count" class="world" type="number" min="1" value="1" aria-label="Number of events"><button class="world">Send</button></form>
</div>
<div class="main">
<section class="panel" aria-labelledby="workflows-title"><div class="head"><h2 id="workflows-title">Workflows</h2></div><ul class="list" id="workflows"></ul></section>
<section class="panel" aria-labelledby="chosen" id="graph"><div class="head"><h2 id="chosen">Graph</h2></div><div id="picture"></div></section>
</div>
<section class="panel" aria-labelledby="runs-title"><div class="head"><h2 id="runs-title">Job runs</h2></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="runs-title"><table><thead><tr><th scope="col">Job</th><th scope="col">State</th><th scope="col">Attempt</th><th scope="col">Started (UTC)</th><th scope="col">Took</th><th scope="col">Id</th></tr></thead><tbody id="job-runs"></tbody></table></div></section>
<section class="panel" aria-labelledby="calls-title"><div class="head"><h2 id="calls-title">Calls</h2><label class="push"><input type="checkbox" id="only-wrong">only with violations</label></div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="calls-title"><table><thead><tr><th scope="col">#</th><th scope="col">Time</th><th scope="col">Operation</th><th scope="col">Answer</th><th scope="col">Input and what is wrong with it</th></tr></thead><tbody id="calls"></tbody></table></div></section>
</main>
<script>${script}</script>
</body>
</html>
`;

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
