import { createHandle } from '../../src/handlers/handle.ts';
import type { Scenario } from '../../src/generated/types.ts';
import { answerControl, type ControlRequest } from '../../src/server/control/answer-control.ts';
import { createServerState, type ServerState } from '../../src/server/server-state.ts';

/** A name that would act as markup, close a script, turn text around or address an object's own making. */
export const hostile = '"><img src=x onerror=alert(1)></script><b>\u202Etxt';

const job = (Name: string) => ({ Name, Role: 'etl', Command: { Name: 'glueetl' }, MaxRetries: 1 });

/** One workflow of two jobs, the second of which fails, one with a hostile name, and one that waits for events. */
export const pipeline: Scenario = {
  jobs: [job('extract'), job('load'), job(hostile)],
  workflows: [{ Name: 'nightly' }, { Name: hostile }, { Name: 'arrivals' }],
  triggers: [
    { Name: 'go', Type: 'ON_DEMAND', WorkflowName: 'nightly', Actions: [{ JobName: 'extract' }] },
    { Name: 'then', Type: 'CONDITIONAL', StartOnCreation: true, WorkflowName: 'nightly', Predicate: { Conditions: [{ LogicalOperator: 'EQUALS', JobName: 'extract', State: 'SUCCEEDED' }] }, Actions: [{ JobName: 'load' }] },
    { Name: 'odd', Type: 'ON_DEMAND', WorkflowName: hostile, Actions: [{ JobName: hostile }] },
    { Name: 'arrival', Type: 'EVENT', WorkflowName: 'arrivals', Actions: [{ JobName: 'extract' }] },
  ],
  outcomes: { load: [{ state: 'FAILED', errorMessage: 'password=hunter2' }] },
};

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Empty unless the answer is JSON. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Scene {
  readonly state: ServerState;
  /** Asks the control API; a POST is JSON unless the request says otherwise. */
  readonly ask: (method: string, name: string, body?: unknown, more?: Partial<ControlRequest>) => Promise<Answered>;
  /** Calls Glue. */
  readonly send: (operation: string, input: object) => Promise<{ readonly status: number; readonly output: Readonly<Record<string, unknown>> }>;
}

export function openScene(options: Parameters<typeof createServerState>[0] = { scenario: pipeline, clock: 'manual' }): Scene {
  const state = createServerState(options);
  const handle = createHandle(state.responder, { observe: (exchange) => void state.observe(exchange) });
  return {
    state,
    async ask(method, name, body = '', more = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const answer = await answerControl(state, { method, path: `/_glue-contract/${name}`, body: text, contentType: 'application/json', ...more });
      if (!answer) throw new Error(`${name} is no path of the control API`);
      const isJson = answer.headers['content-type']?.startsWith('application/json');
      return { status: answer.status, headers: answer.headers, text: answer.body, json: isJson ? JSON.parse(answer.body) : {} };
    },
    async send(operation, input) {
      const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSGlue.${operation}`, authorization: 'AWS4-HMAC-SHA256 Credential=x' };
      const response = await handle(new Request('http://localhost/', { method: 'POST', headers, body: JSON.stringify(input) }));
      return { status: response.status, output: (await response.json()) as Readonly<Record<string, unknown>> };
    },
  };
}
