import type { GoalKind } from '../../contract/coverage/list-goals.ts';
import { splitValue } from './describe-gap.ts';
import { html, type Html } from './html.ts';
import { kinds, type Aim, type CoverageSummary, type OperationCoverage, type Share } from './summarize-coverage.ts';

/** More rows than anybody reads make the page slow. */
const shown = 200;

const headings: Readonly<Record<GoalKind, string>> = {
  call: 'Calls', error: 'Errors', value: 'Values', member: 'Optional members', page: 'Pages', retry: 'Retries',
};

/** How the goals of a kind are laid out. */
const layouts: Readonly<Record<GoalKind, (share: Share) => Html>> = {
  call: chips, error: chips, value: groups, member: members, page: chips, retry: chips,
};

/** All that is known of one operation, folded. The headings can be focused, for links lead to them. */
export function renderOperation(covered: OperationCoverage, { coverage }: CoverageSummary): Html {
  const { operation, calls, shares } = covered;
  const gaps = countGaps(covered);
  const violations = coverage.violations.filter(([, of]) => of === operation);
  return html`<details id="${operation}" data-operation="${operation}" data-gaps="${gaps}">
<summary>${operation}<span class="soft">${countNoun(calls, 'answered call')}, ${countNoun(gaps, 'gap')}</span></summary>
<div class="inside">
${kinds.map((kind) => (kind === 'call' || shares[kind].aims.length + shares[kind].besides.length === 0 ? [] : section(operation, kind, layouts[kind](shares[kind]))))}
${section(operation, 'call', listRows(coverage.calls.filter(([of]) => of === operation).map(([, result, input, count]) => [result, input, count]), ['Result', 'Input']))}
${violations.length === 0 ? [] : html`<section><h3>Violations and drift</h3>${listRows(violations.map(([severity, , message, times]) => [severity, message, times]), ['Severity', 'Difference from the contract'])}</section>`}
</div></details>`;
}

export function countGaps({ shares }: OperationCoverage): number {
  return kinds.flatMap((kind) => shares[kind].aims).filter(({ count }) => count === 0).length;
}

/** Rows of texts, each with its count at the end. */
export function listRows(rows: readonly (readonly [...string[], number])[], columns: readonly string[]): Html {
  if (rows.length === 0) return html`<p class="soft">None.</p>`;
  const body = rows.slice(0, shown).map((row) => html`<tr>${row.map((text) => (typeof text === 'number' ? html`<td class="count">${text}</td>` : html`<td class="mono">${text}</td>`))}</tr>`);
  const more = rows.length > shown ? html`<p class="soft">and ${rows.length - shown} more</p>` : '';
  return html`<div class="scroll"><table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}<th scope="col" class="count">Times</th></tr></thead><tbody>${body}</tbody></table></div>${more}`;
}

/** `no gaps`, `1 gap`, `2 gaps`. */
export function countNoun(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

function section(operation: string, kind: GoalKind, content: Html): Html {
  return html`<section id="${operation}-${kind}"><h3 tabindex="-1">${headings[kind]}</h3>${content}</section>`;
}

function chips({ aims, besides }: Share): Html {
  return html`<ul class="chips mono">${aims.map((aim) => chip(aim))}${besides.map(({ name, count }) => html`<li class="besides" title="not one of the contract's">+ ${name} × ${count}</li>`)}</ul>`;
}

function chip({ name, count }: Aim): Html {
  return count > 0 ? html`<li>✓ ${name} × ${count}</li>` : html`<li class="missed">✗ ${name} never</li>`;
}

function groupByMember(list: readonly Aim[]) {
  return Map.groupBy(list.map(({ name, count }) => ({ member: splitValue(name)[0], name: splitValue(name)[1], count })), ({ member }) => member);
}

function groups({ aims, besides }: Share): Html {
  const others = groupByMember(besides);
  return html`${[...groupByMember(aims)].map(
    ([member, values]) => html`<div class="member"><div class="mono">${member}</div>${chips({ aims: values, besides: others.get(member) ?? [] })}</div>`,
  )}`;
}

function members({ aims }: Share): Html {
  const rows = [...Map.groupBy(aims, ({ name }) => splitValue(name)[0])].map(
    ([member, cases]) => html`<tr><th scope="row" class="mono">${member}</th>${cases.map(({ count }) => html`<td class="${count === 0 ? 'count zero' : 'count'}">${count === 0 ? 'never' : count}</td>`)}</tr>`,
  );
  return html`<div class="scroll"><table><thead><tr><th scope="col">Member</th><th scope="col" class="count">Present</th><th scope="col" class="count">Absent</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
