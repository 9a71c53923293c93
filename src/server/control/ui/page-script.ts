import { operations, errors } from '../../../generated/operations.ts';
import { stateTones, tones } from '../../../pictures/tones.ts';

/** What the script knows beforehand: how states look, and what there is to choose from. */
const known = {
  tones: stateTones,
  icons: Object.fromEntries(Object.entries(tones).map(([name, { icon }]) => [name, icon])),
  operations: Object.keys(operations).toSorted(),
  errors: Object.keys(errors).toSorted(),
};

/**
 * The script of the page. What it is told it shows as text only; the one thing it takes as markup, a picture, was escaped
 * by the server, and the page's policy runs no other script than this one.
 */
export const pageScript = `'use strict';
const known = ${JSON.stringify(known).replaceAll('<', String.raw`\u003c`)};
const api = '/_glue-contract/';
const at = (id) => document.getElementById(id);
const shown = new Map();
let chosen, since = 0, resets = 0, calls = [];

function make(tag, properties = {}, ...children) {
  const { data = {}, attributes = {}, ...rest } = properties;
  const element = Object.assign(document.createElement(tag), rest);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Marks that turn the direction of text let one name pose as another.
const clean = (text) => String(text).replace(/[\\u202A-\\u202E\\u2066-\\u2069]/g, '\\uFFFD');
const name = (text) => make('bdi', { textContent: clean(text) });

function time(seconds) {
  const date = new Date(seconds * 1000);
  return seconds === undefined || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19).replace('T', ' ');
}

function span(seconds) {
  if (!(seconds >= 0)) return '';
  const units = [['d', 86400], ['h', 3600], ['m', 60], ['s', 1]];
  const parts = [];
  let rest = Math.round(seconds);
  for (const [unit, size] of units) {
    if (rest >= size) parts.push(Math.floor(rest / size) + unit);
    rest %= size;
  }
  return parts.slice(0, 2).join(' ') || '0s';
}

function chip(state, tone) {
  const look = tone ?? (Object.hasOwn(known.tones, state) ? known.tones[state] : 'unknown');
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 12 12');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', known.icons[look]);
  path.setAttribute('class', 'icon');
  icon.append(path);
  return make('span', { className: 'chip ' + look }, icon, clean(state));
}

// COMPLETED says only that nothing runs any more.
function runTone({ Status, Statistics = {} }) {
  if (Status !== 'COMPLETED') return undefined;
  return Statistics.SucceededActions === Statistics.TotalActions ? 'succeeded' : 'failed';
}

// Draws only what has changed, and gives the focus back to what had it.
function render(id, value, draw) {
  const text = JSON.stringify(value);
  if (shown.get(id) === text) return;
  shown.set(id, text);
  const key = at(id).contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  at(id).replaceChildren(...draw(value));
  if (key !== undefined) [...at(id).querySelectorAll('[data-key]')].find((element) => element.dataset.key === key)?.focus();
}

function say(text, bad = false) {
  at('said').textContent = clean(text);
  at('said').className = bad ? 'bad' : '';
}

async function get(path) {
  const response = await fetch(api + path, { cache: 'no-store' });
  if (!response.ok) throw new Error((await response.json()).message);
  return response;
}

async function post(path, body, done) {
  try {
    const response = await fetch(api + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const answer = await response.json();
    if (!response.ok) say([answer.message, answer.expected && 'Expected: ' + answer.expected + '.', answer.next].filter(Boolean).join(' '), true);
    else say(done);
  } catch {
    say('The server does not answer.', true);
  }
  await refresh();
}

function showStatus({ now, simulated, requests, violations }) {
  at('now').textContent = simulated ? time(now / 1000) + ' UTC' : 'no simulation';
  at('calls-count').textContent = requests.toLocaleString('en') + (requests === 1 ? ' call' : ' calls');
  at('violations-count').textContent = violations.toLocaleString('en') + (violations === 1 ? ' violation' : ' violations');
  at('violations-count').className = violations > 0 ? 'count bad' : 'count';
  for (const element of document.querySelectorAll('.world')) element.disabled = !simulated;
}

function showWorkflows({ workflows, more }) {
  const rows = workflows.map(({ name: called, lastRun }) => {
    const button = make('button', { type: 'button', className: 'row', data: { key: called }, attributes: { 'aria-pressed': String(called === chosen) } },
      name(called), lastRun ? chip(lastRun.Status, runTone(lastRun)) : chip('NOT RUN'));
    button.addEventListener('click', () => { chosen = called; void refresh(); });
    return make('li', {}, button);
  });
  if (rows.length === 0) return [make('li', { className: 'none', textContent: 'No workflow yet.' })];
  return more ? [...rows, make('li', { className: 'none', textContent: 'and more' })] : rows;
}

function showJobRuns({ jobRuns }) {
  if (jobRuns.length === 0) return [none(6, 'No job has run yet.')];
  return jobRuns.map((run) => make('tr', {},
    make('td', {}, name(run.JobName)), make('td', {}, chip(run.JobRunState)), make('td', { textContent: (run.Attempt ?? 0) + 1 }),
    make('td', { textContent: time(run.StartedOn) }), make('td', { textContent: run.CompletedOn === undefined ? '' : span(run.CompletedOn - run.StartedOn) }),
    make('td', { className: 'id', title: clean(run.Id) }, name(run.Id.slice(0, 16) + (run.Id.length > 16 ? '…' : '')))));
}

function none(columns, text) {
  return make('tr', {}, make('td', { className: 'none', colSpan: columns, textContent: text }));
}

const outcomes = { output: 'succeeded', fault: 'failed', lost: 'late', error: 'error' };

function showCalls({ entries, empty }) {
  if (entries.length === 0) return [none(5, empty)];
  return entries.map(({ number, at: instant, operation, input, outcome, fault, violations }) => make('tr', { className: violations.length > 0 ? 'wrong' : '' },
    make('td', { textContent: number }), make('td', { textContent: time(instant / 1000).slice(11) }), make('td', {}, name(operation ?? 'no call of Glue')),
    make('td', {}, chip(fault ?? (outcome === 'output' ? 'answered' : outcome), outcomes[outcome])),
    make('td', { className: 'said' }, make('code', { textContent: clean(input === undefined ? '' : JSON.stringify(input)).slice(0, 300) }),
      ...violations.map((text) => make('p', { textContent: clean(text) })))));
}

async function showPicture({ workflows }) {
  if (!workflows.some(({ name: called }) => called === chosen)) chosen = workflows.find(({ lastRun }) => lastRun)?.name ?? workflows[0]?.name;
  at('chosen').replaceChildren(...(chosen === undefined ? ['Graph'] : [name(chosen)]));
  const text = chosen === undefined ? '' : await (await get('picture?workflow=' + encodeURIComponent(chosen.toWellFormed()))).text();
  if (shown.get('picture') === text) return;
  shown.set('picture', text);
  const focused = document.activeElement;
  at('picture').replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
  // An opened card has been replaced too; naming it again opens the new one, which takes the focus from where it was.
  if (/^#n[0-9]+$/.test(location.hash)) location.replace(location.hash);
  (focused.isConnected ? focused : at(focused.id))?.focus({ preventScroll: true });
}

async function showJournal() {
  const { entries, next, resets: now } = await (await get('journal?since=' + since)).json();
  if (now !== resets) { calls = []; since = 0; resets = now; return showJournal(); }
  since = next;
  // As many as the journal keeps; more rows than are shown would make the page slow.
  calls = [...entries.toReversed(), ...calls].slice(0, 1000);
  const filtered = at('only-wrong').checked ? calls.filter(({ violations }) => violations.length > 0) : calls;
  render('calls', { entries: filtered.slice(0, 200), empty: calls.length === 0 ? 'No call yet.' : 'None of the newest 1,000 calls has a violation.' }, showCalls);
}

async function load() {
  try {
    const [status, workflows, jobRuns] = await Promise.all(['status', 'workflows', 'job-runs'].map(async (path) => (await get(path)).json()));
    showStatus(status);
    await showPicture(workflows);
    render('workflows', { ...workflows, chosen }, showWorkflows);
    render('job-runs', jobRuns, showJobRuns);
    await showJournal();
    document.body.classList.remove('offline');
  } catch {
    document.body.classList.add('offline');
    at('now').textContent = 'not connected';
  }
}

// One after the other: two at once would tell the same calls twice.
let loading = Promise.resolve();
const refresh = () => (loading = loading.then(load));

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(poll, 1000);
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => post('advance', { duration: button.dataset.advance }, 'Advanced by ' + button.dataset.advance + '.'));
}
at('advance').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = at('duration').value.trim();
  const isNumber = /^[0-9]+$/.test(text);
  void post('advance', { duration: isNumber ? Number(text) : text }, 'Advanced by ' + text + (isNumber ? ' ms.' : '.'));
});
at('settle').addEventListener('click', () => post('settle', {}, 'Everything that ran is over.'));
at('reset').addEventListener('click', () => post('reset', {}, 'Begun anew.'));
at('clear').addEventListener('click', () => post('faults', [], 'No injected fault is in force.'));
at('only-wrong').addEventListener('change', () => void refresh());
at('inject').addEventListener('submit', (event) => {
  event.preventDefault();
  const error = at('error').value, operation = at('operation').value, times = Number(at('times').value);
  const what = error === 'lost' ? { lost: true } : { error };
  void post('faults', [{ ...what, ...(operation && { operations: [operation] }), ...(times >= 1 && { times }) }], 'The fault is in force.');
});
at('events').addEventListener('submit', (event) => {
  event.preventDefault();
  void post('events', { trigger: at('trigger').value, count: Number(at('count').value) || 1 }, 'The events are sent.');
});
at('operation').append(...known.operations.map((value) => make('option', { value, textContent: value })));
at('error').append(...known.errors.map((value) => make('option', { value, textContent: value, selected: value === 'ThrottlingException' })));
void poll();
`;
