import { formatCoverage } from '../../contract/coverage/coverage-file.ts';
import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import type { ServerState } from '../server-state.ts';
import { answerJson, answerText, refuse, type ControlAnswer } from './control-answer.ts';
import { drawWorkflow } from './draw-workflow.ts';
import { limitDuration } from './limit-duration.ts';
import { listJobRuns } from './list-job-runs.ts';
import { listWorkflows } from './list-workflows.ts';
import { readBody } from './read-body.ts';
import { readJournal } from './read-journal.ts';
import { readStatus } from './read-status.ts';
import { page, pagePolicy } from './ui/page.ts';

/** A request under `/_glue-contract/`, whoever carried it. */
export interface ControlRequest {
  readonly method: string;
  /** With the query, as in the first line of the request. */
  readonly path: string;
  /** Of the header of that name; a POST needs `application/json`, which no foreign page can send without asking first. */
  readonly contentType?: string | undefined;
  readonly body: string;
}

export const controlPrefix = '/_glue-contract/';

type Read = (state: ServerState, query: URLSearchParams) => ControlAnswer | Promise<ControlAnswer>;

const reads: Readonly<Record<string, Read>> = {
  status: (state) => answerJson(readStatus(state)),
  journal: (state, query) => answerJson(readJournal(state, query.get('since') ?? '0')),
  coverage(state) {
    const coverage = state.coverage();
    return coverage ? answerText(formatCoverage(coverage), 'application/json') : refuse(404, notCounted());
  },
  workflows: ({ simulation }) => answerJson(listWorkflows(simulation)),
  'job-runs': ({ simulation }) => answerJson(listJobRuns(simulation)),
  picture: async ({ simulation }, query) => {
    const name = query.get('workflow') ?? '';
    const picture = simulation && (await drawWorkflow(simulation, name));
    return picture === undefined ? refuse(404, noWorkflow(name)) : answerText(picture, 'text/html');
  },
  ui: () => answerText(page, 'text/html', { 'content-security-policy': pagePolicy }),
};

const orders: Readonly<Record<string, (state: ServerState, body: string) => void>> = {
  reset(state, body) {
    readBody('reset', body);
    state.reset();
  },
  scenario: (state, body) => state.loadScenario(body),
  advance: (state, body) => state.advance(limitDuration(readBody('advance', body).duration)),
  settle(state, body) {
    readBody('settle', body);
    state.settle();
  },
  faults(state, body) {
    const faults = readBody('faults', body);
    state.injectFaults(Array.isArray(faults) ? faults : []);
  },
  events(state, body) {
    const { trigger, count } = readBody('events', body);
    state.sendEvents(trigger, count);
  },
};

/**
 * Answers a request to the control API: JSON, a page for people at `ui`. Each order that is carried out is answered with
 * the status; a mistake is 400 with the ToolkitError's code, place and next step, and changes nothing. `undefined` for a
 * path that is not of the control API. Whether the client may ask at all is for the server to decide before.
 */
export async function answerControl(state: ServerState, { method, path, contentType, body }: ControlRequest): Promise<ControlAnswer | undefined> {
  if (!path.startsWith(controlPrefix)) return undefined;
  const [name = '', query = ''] = path.slice(controlPrefix.length).split(/\?(.*)/s);
  const read = Object.hasOwn(reads, name) ? reads[name] : undefined;
  const order = Object.hasOwn(orders, name) ? orders[name] : undefined;
  if (!read && !order) return refuse(404, noPath(name));
  const allow = read ? 'GET, HEAD' : 'POST';
  if (!allow.split(', ').includes(method)) return refuse(405, notAllowed(name, method, allow), { allow });
  if (order && !/^application\/json\s*(;|$)/i.test(contentType ?? '')) return refuse(415, notJson(contentType));
  try {
    if (read) return await read(state, new URLSearchParams(query));
    order?.(state, body);
    return answerJson(readStatus(state));
  } catch (error) {
    if (error instanceof ToolkitError) return refuse(400, read ? error : placeInBody(error));
    throw error;
  }
}

/** The place that an error names, as one in the body. A scenario, and faults as a part of one, have a name before it. */
function placeInBody(error: ToolkitError): ToolkitError {
  const { path, ...detail } = error.detail;
  if (path === undefined) return error;
  // The clock is an option of the server, not of the body.
  return new ToolkitError(error.code, { ...detail, ...(path !== '/clock' && { path: path.replace(/^(?:scenario[#:]|faults#\/faults)/, '') }) });
}

function noPath(name: string): ToolkitError {
  const expected = [...Object.keys(reads), ...Object.keys(orders)].join(', ');
  return new ToolkitError('GLUE_OPTION_INVALID', { message: 'The control API has no such path.', expected, received: excerpt(name), next: 'Choose one of these paths; docs/control-api.md describes them.' });
}

function notCounted(): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'This server does not count coverage.',
    next: 'Start it with --coverage, or with the option coverage: true.',
  });
}

function noWorkflow(name: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message: 'There is no such workflow.', path: '/workflow', received: excerpt(name), next: 'GET workflows lists those that there are.' });
}

function notAllowed(name: string, method: string, allow: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message: `The path ${name} does not take this method.`, expected: allow, received: excerpt(method), next: 'Ask with the other method.' });
}

function notJson(received: string | undefined): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message: 'The body is not declared as JSON.', expected: 'content-type: application/json', received: received === undefined ? 'no content-type' : 'another content-type', next: 'Send the header; the body may be empty where there is nothing to say.' });
}
