import { clipText, countColumns } from './clip-text.ts';
import { describeNode } from './describe-picture.ts';
import { escapeXml } from './escape-xml.ts';
import type { Point, Size } from './lay-out.ts';
import type { Picture, PictureNode } from './picture.ts';
import { tones } from './tones.ts';

/** Generous means over the fonts of the style, so that text which fits here fits anywhere. */
const columnWidth = { name: 8.2, caption: 6.3 };

const padding = { left: 32, right: 14 };
/** Wide enough for the caption of a retried run that took minutes and seconds. */
const widest = 280;
const narrowest = 116;

const shapes = {
  trigger: ({ width, height }: Size) => `<rect class="shape" width="${width}" height="${height}"/>`,
  job: ({ width, height }: Size) => `<rect class="shape" width="${width}" height="${height}" rx="18"/>`,
  crawler: ({ width, height }: Size) => `<path class="shape" d="M0 ${height / 2} 14 0H${width - 14}L${width} ${height / 2} ${width - 14} ${height}H14Z"/>`,
  other: ({ width, height }: Size) => `<rect class="shape" width="${width}" height="${height}" rx="4" stroke-dasharray="2 3"/>`,
} as const;

/** All nodes of a picture are as wide as its longest text, within bounds, so that its columns are straight. */
export function measureNodes({ nodes }: Picture): (node: PictureNode) => Size {
  const needed = nodes.reduce((most, { name, caption }) => Math.max(most, countColumns(clipText(name, 60)) * columnWidth.name, countColumns(clipText(caption, 60)) * columnWidth.caption), 0);
  const width = Math.ceil(Math.min(widest, Math.max(narrowest, needed + padding.left + padding.right)));
  return ({ kind }) => ({ width, height: kind === 'trigger' ? 38 : 46 });
}

/** A node at its place, with a title and a description; a link to its card where there are cards. */
export function writeNode(node: PictureNode, { x, y }: Point, size: Size, linked: boolean): string {
  const { id, kind, name, caption, tone, copied, resumed } = node;
  const { width, height } = size;
  const room = width - padding.left - padding.right;
  const clip = (text: string, font: keyof typeof columnWidth) => escapeXml(clipText(text, room / columnWidth[font]));
  const badge = resumed ? writeBadge('↻ resumed', width) : copied ? writeBadge('copied', width) : '';
  const shape = `<g role="img" class="${kind} ${tone}${copied ? ' copied' : ''}" transform="translate(${round(x - width / 2)} ${round(y - height / 2)})">
<title>${escapeXml(name)}</title><desc>${escapeXml(describeNode(node))}</desc>
${shapes[kind](size)}<g class="body"><path class="icon" d="${tones[tone].icon}" transform="translate(13 ${height / 2 - 6})"/>
<text class="name" x="${padding.left}" y="${height / 2 - 3}">${clip(name, 'name')}</text>
<text class="caption" x="${padding.left}" y="${height / 2 + 12}">${clip(caption, 'caption')}</text></g>${badge}</g>`;
  return linked ? `<a id="at-${id}" href="#${id}">${shape}</a>` : shape;
}

function writeBadge(text: string, width: number): string {
  const own = text.length * 6.8 + 12;
  return `<g class="badge" transform="translate(${round(width - own - 10)} -8)"><rect width="${round(own)}" height="15" rx="7.5"/><text x="${round(own / 2)}" y="11" text-anchor="middle">${text}</text></g>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
