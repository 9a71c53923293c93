import { clipText } from './clip-text.ts';
import { escapeXml } from './escape-xml.ts';
import { formatDuration } from './format-duration.ts';
import { frameSvg } from './frame-svg.ts';
import type { NodeRun, Picture, PictureNode } from './picture.ts';
import { chooseTicks, findSpan, type Span } from './time-span.ts';
import { tones } from './tones.ts';

const rowHeight = 26;
const axisHeight = 24;
const labels = 210;
const scale = 640;
const words = 230;

/** The time of a run as SVG: a row for each job and crawler in the order of their starts, a bar for each attempt. */
export function writeTimeline(picture: Picture, embedded = false): string {
  const span = findSpan(picture);
  const rows = picture.nodes.filter(({ kind }) => kind !== 'trigger').toSorted((a, b) => startOf(a) - startOf(b));
  const height = axisHeight + Math.max(1, rows.length) * rowHeight;
  const svg = `<g aria-hidden="true">
${chooseTicks(span).map((seconds) => writeTick(seconds, span, height)).join('\n')}
</g>
${rows.map((node, index) => writeRow(node, span, axisHeight + index * rowHeight, embedded)).join('\n')}`;
  return frameSvg(picture, { what: 'Timeline', width: labels + scale + words, height, svg }, embedded);
}

/** Copied runs are of another time, so they come after those of this one; what did not run comes last. */
function startOf({ copied, runs }: PictureNode): number {
  if (runs.length === 0) return Infinity;
  return copied ? Number.MAX_VALUE : (runs[0]?.startedOn ?? 0);
}

function writeTick(seconds: number, span: Span, height: number): string {
  const x = toX(span.start + seconds, span);
  return `<path class="grid" d="M${x} ${axisHeight - 6}V${height}"/><text class="faint" x="${x}" y="12" text-anchor="middle">${formatDuration(seconds)}</text>`;
}

function writeRow(node: PictureNode, span: Span, y: number, linked: boolean): string {
  const { id, name, tone, caption, copied, runs } = node;
  const bars = copied ? [] : runs.map((run) => writeBar(run, span));
  const end = Math.max(labels, ...(copied ? [] : runs.map((run) => toX(run.completedOn ?? span.end, span))));
  const note = copied ? `copied · ${caption}` : caption;
  const row = `<g role="img" class="${tone}${copied ? ' copied' : ''}" transform="translate(0 ${y})"><title>${escapeXml(`${name}: ${note}`)}</title>
<g class="body"><path class="icon" d="${tones[tone].icon}" transform="translate(2 5)"/><text x="22" y="15">${escapeXml(clipText(name, 24))}</text>${bars.join('')}
<text class="faint" x="${round(end + 8)}" y="15">${escapeXml(clipText(note, 36))}</text></g></g>`;
  return linked ? `<a href="#${id}">${row}</a>` : row;
}

/** A run that has not ended is open on the right, and goes to the latest instant that the picture knows. */
function writeBar({ tone, state, attempt, startedOn, completedOn }: NodeRun, span: Span): string {
  if (startedOn === undefined) return '';
  const from = toX(startedOn, span);
  const width = Math.max(3, toX(completedOn ?? span.end, span) - from);
  const shape = completedOn === undefined ? `<path class="shape" d="M${round(from + width)} 3H${from}V19H${round(from + width)}"/>` : `<rect class="shape" x="${from}" y="3" width="${round(width)}" height="16" rx="3"/>`;
  return `<g class="${tone}"><title>${escapeXml(`attempt ${attempt + 1}: ${state}`)}</title>${shape}</g>`;
}

function toX(seconds: number, { start, end }: Span): number {
  return round(labels + ((Math.min(end, Math.max(start, seconds)) - start) / (end - start)) * scale);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
