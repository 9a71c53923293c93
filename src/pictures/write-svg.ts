import { clipText } from './clip-text.ts';
import { escapeXml } from './escape-xml.ts';
import { frameSvg, widen } from './frame-svg.ts';
import { labelColumns, layOut, type Layout, type Point } from './lay-out.ts';
import type { Picture } from './picture.ts';
import { writeLegend } from './write-legend.ts';
import { measureNodes, writeNode } from './write-node.ts';

const gap = 28;

/** Arrows end at the border of a node; markers of one id are the same wherever a page has several. */
const tip = `<defs><marker id="glue-tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0 .8 8 4 0 7.2Z"/></marker></defs>`;

/** A picture's graph as SVG: on its own, or as a part of a page that has the style, the title and a place for each node. */
export async function writeSvg(picture: Picture, embedded = false): Promise<string> {
  const sizeOf = measureNodes(picture);
  const layout = await layOut(picture, sizeOf);
  const width = widen(layout.width);
  const legend = writeLegend(picture, width);
  const svg = `${tip}<g transform="translate(${Math.round((width - layout.width) / 2)} 0)">
<g aria-hidden="true">
${layout.frames.map(({ x, y, ...size }) => `<rect class="frame" x="${round(x - size.width / 2)}" y="${round(y - size.height / 2)}" width="${size.width}" height="${size.height}" rx="16"/>`).join('\n')}
${layout.edges.map(writeEdge).join('\n')}
</g>
${layout.nodes.map(({ node, ...place }) => writeNode(node, place, sizeOf(node), embedded)).join('\n')}
</g>
<g transform="translate(0 ${layout.height + gap})">
${legend.svg}
</g>`;
  return frameSvg(picture, { what: 'Graph', width, height: layout.height + (legend.height && gap + legend.height), svg }, embedded);
}

function writeEdge({ edge, points: [start, ...rest], label }: Layout['edges'][number]): string {
  const path = `<path class="edge" marker-end="url(#glue-tip)" d="M${writePoint(start)}C${rest.map(writePoint).join(' ')}"/>`;
  if (!label) return path;
  return `${path}<text class="faint label" x="${label.x}" y="${label.y + 4}" text-anchor="middle">${escapeXml(clipText(edge.label ?? '', labelColumns))}</text>`;
}

function writePoint(point?: Point): string {
  return `${point?.x ?? 0},${point?.y ?? 0}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
