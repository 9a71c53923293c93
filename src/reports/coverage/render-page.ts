import { createHash } from 'node:crypto';
import { goalKinds, type GoalKind } from '../../contract/coverage/list-goals.ts';
import { html, type Html } from './html.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { countNoun, countGaps, listRows, renderOperation } from './render-operation.ts';
import { addUp, kinds, percentOf, plurals, type CoverageSummary, type OperationCoverage } from './summarize-coverage.ts';
import type { Shortfall } from './thresholds.ts';

const columns = kinds.filter((kind) => kind !== 'call');

/** One page that needs nothing else: its policy lets in no request, and no script or style but its own. */
export function renderPage(summary: CoverageSummary, shortfalls: readonly Shortfall[]): string {
  const { operations, coverage } = summary;
  const unused = coverage.recordings.filter(([, , , times]) => times === 0);
  const policy = `default-src 'none'; style-src ${hashOf(pageStyle)}; script-src ${hashOf(pageScript)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const calls = operations.reduce((sum, covered) => sum + covered.calls, 0);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">
<title>Contract coverage</title><style>${trusted(pageStyle)}</style></head><body><main>
<h1>Contract coverage</h1>
<p class="soft">${countNoun(operations.length, 'operation')} of AWS Glue, ${countNoun(calls, 'answered call')}, <a href="#violations">${countNoun(coverage.violations.length, 'difference')} from the contract</a>, <a href="#unused">${countNoun(unused.length, 'unused recording')}</a></p>
<ul class="cards">${kinds.map((kind) => renderCard(summary, kind, shortfalls))}</ul>
<h2>By operation</h2>
<div class="bar" id="controls" hidden><label>Operation <input type="search" id="search"></label><label><input type="checkbox" id="gaps"> only those with gaps</label><span class="soft" id="shown" role="status"></span></div>
<div class="scroll"><table class="heat"><thead><tr><th scope="col">Operation</th><th scope="col">Calls</th>${columns.map((kind) => html`<th scope="col">${plurals[kind]}</th>`)}</tr></thead>
<tbody>${operations.map(renderRow)}</tbody></table></div>
<h2>What was met</h2>
${operations.map((covered) => renderOperation(covered, summary))}
<section id="violations" tabindex="-1"><h2>Violations and drift</h2>${listRows(coverage.violations.map(([severity, , message, times]) => [severity, message, times]), ['Severity', 'Difference from the contract'])}</section>
<section id="unused" tabindex="-1"><h2>Recordings that answered nothing</h2>${renderUnused(unused)}</section>
</main><script>${trusted(pageScript)}</script></body></html>
`;
  return page.markup;
}

function renderCard(summary: CoverageSummary, kind: GoalKind, shortfalls: readonly Shortfall[]): Html {
  const share = addUp(summary.operations, kind);
  const percent = percentOf(share);
  const shortfall = shortfalls.find((each) => each.kind === kind);
  const note = shortfall ? html`<span class="alarm">below ${shortfall.threshold} %</span>` : '';
  return html`<li><span>${kind === 'call' ? 'operations called' : plurals[kind]}</span><b>${percent} %</b><svg aria-hidden="true"><rect width="${percent}%" height="6"/></svg>
<small>${share.met} of ${share.of} ${note}</small><small>${goalKinds[kind]}</small></li>`;
}

function renderRow(covered: OperationCoverage): Html {
  const { operation, calls } = covered;
  const cells = columns.map((kind) => {
    const share = addUp([covered], kind);
    if (share.of === 0) return html`<td><span title="nothing to meet">–</span></td>`;
    const percent = percentOf(share);
    return html`<td><a class="p${Math.floor(percent / 10)}" href="#${operation}-${kind}" title="${operation}: ${share.met} of ${share.of} ${plurals[kind]}">${percent} %<small>${share.met}/${share.of}</small></a></td>`;
  });
  return html`<tr data-operation="${operation}" data-gaps="${countGaps(covered)}"><th scope="row"><a href="#${operation}">${operation}</a></th><td><a href="#${operation}-call">${calls}</a></td>${cells}</tr>`;
}

function renderUnused(rows: CoverageSummary['coverage']['recordings']): Html {
  return listRows(rows.map(([place, operation, input, times]) => [operation, input, place, times]), ['Operation', 'Input', 'Place']);
}

/** Our own text, which has no end tag in it. */
function trusted(text: string): Html {
  return { markup: text };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
