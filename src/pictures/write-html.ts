import { describePicture } from './describe-picture.ts';
import { escapeXml } from './escape-xml.ts';
import { pageStyle } from './page-style.ts';
import type { Picture } from './picture.ts';
import { style } from './style.ts';
import { writeNodeCard } from './write-node-card.ts';
import { writeSvg } from './write-svg.ts';
import { writeTimeline } from './write-timeline.ts';

/**
 * A picture as one page: the graph, the timeline below, and a card for each node, which a click on the node opens.
 * It asks nobody for anything and has no script: links and styles do it all.
 */
export async function writeHtml(picture: Picture): Promise<string> {
  const title = escapeXml(picture.workflow);
  const lines = describePicture(picture).map((line) => `<p>${escapeXml(line)}</p>`);
  const timeline = picture.run ? `<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>\n<div class="canvas" tabindex="0" role="region" aria-labelledby="timeline">\n${writeTimeline(picture, true)}</div></section>\n` : '';
  return `<!doctype html>
<html lang="en" class="glue">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';img-src data:;base-uri 'none';form-action 'none'">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
${style}
${pageStyle}</style></head>
<body>
<header><h1>${title}</h1>
${lines.join('\n')}</header>
<main>
<section aria-labelledby="graph"><h2 id="graph">Graph</h2>
<input type="checkbox" id="fit" checked><label for="fit">Fit the width</label>
<div class="canvas" tabindex="0" role="region" aria-labelledby="graph">
${await writeSvg(picture, true)}</div></section>
${timeline}<section aria-labelledby="nodes"><h2 id="nodes">Nodes</h2>
<div class="cards">
${picture.nodes.map(writeNodeCard).join('\n')}
</div></section>
</main>
</body>
</html>
`;
}
