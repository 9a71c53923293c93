import { describeNode } from './describe-picture.ts';
import { escapeXml } from './escape-xml.ts';
import { formatDuration } from './format-duration.ts';
import { formatTime } from './format-time.ts';
import type { NodeRun, PictureNode } from './picture.ts';

const columns = ['Attempt', 'State', 'Started', 'Took', 'Id'];

/** All that is known of a node, as a card of the page that its link opens. */
export function writeNodeCard(node: PictureNode): string {
  const { id, name, tone, runs } = node;
  const errors = [...new Set(runs.flatMap(({ errorMessage }) => errorMessage ?? []))].map((text) => `<p class="message">${escapeXml(text)}</p>`);
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  const table = runs.length === 0 ? '' : `\n<table><thead><tr>${head}</tr></thead><tbody>${runs.map(writeRun).join('')}</tbody></table>`;
  return `<article id="${id}" class="card ${tone}"><a class="close" href="#graph" aria-label="Close">×</a><h3>${escapeXml(name)}</h3><p>${escapeXml(describeNode({ ...node, runs: [] }))}</p>${errors.join('')}${table}
<a class="show" href="#at-${id}">Show in the graph</a></article>`;
}

function writeRun({ attempt, state, startedOn, completedOn, id }: NodeRun): string {
  const started = startedOn === undefined ? '' : formatTime(startedOn);
  const took = startedOn === undefined || completedOn === undefined ? '' : formatDuration(completedOn - startedOn);
  const cells = [String(attempt + 1), state, started, took, id ?? ''];
  return `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
}
