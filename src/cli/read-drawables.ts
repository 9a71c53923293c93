import { dropNulls } from '../contract/drop-nulls.ts';
import type { OperationName } from '../contract/operation.ts';
import { validateOutput } from '../contract/validate.ts';
import { formatViolation } from '../contract/violation.ts';
import { ToolkitError } from '../errors.ts';
import type { Workflow, WorkflowRun } from '../generated/types.ts';
import { decodeRecording } from '../recording/decode-recording.ts';
import { parseScenario } from '../simulate/scenario/parse-scenario.ts';
import { locateSyntaxError } from '../json/locate-syntax-error.ts';
import { stripMark } from '../json/strip-mark.ts';
import { isRecording } from './check-recording.ts';
import { playScenario } from './play-scenario.ts';
import { toWire } from '../wire/to-wire.ts';

/** What can be drawn: runs and designs, each in the order in which the file has them. */
export interface Drawables {
  readonly runs: readonly WorkflowRun[];
  readonly designs: readonly Workflow[];
  /** How the file and the contract differ, in lines for people; it is drawn all the same. */
  readonly notes: readonly string[];
}

/** Which answer has such a member, and where its runs and designs are. */
const answers = {
  Run: { operation: 'GetWorkflowRun', isRun: true },
  Runs: { operation: 'GetWorkflowRuns', isRun: true },
  Workflow: { operation: 'GetWorkflow', isRun: false },
  Workflows: { operation: 'BatchGetWorkflows', isRun: false },
} as const satisfies Readonly<Record<string, { readonly operation: OperationName; readonly isRun: boolean }>>;

type Member = keyof typeof answers;
const members = Object.keys(answers) as Member[];

/** One is enough to tell a scenario. */
const scenarioMembers = ['workflows', 'triggers', 'jobs', 'crawlers'];

/**
 * The runs and designs in a recording, in a saved answer (of the wire, the AWS CLI or an SDK), or in a scenario, whose
 * workflow is played first.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a file that is none of these, or that is shaped as no answer of Glue is
 */
export function readDrawables(text: string, path: string, workflow?: string): Drawables {
  const json = stripMark(text);
  const value = parse(json, path);
  if (isRecording(value)) {
    const outputs = decodeRecording(text, path).interactions.flatMap(({ operation, output }) => {
      const member = members.find((name) => answers[name].operation === operation);
      return member && output ? [readAnswer(member, output, path)] : [];
    });
    return join(outputs);
  }
  const member = members.find((name) => has(value, name));
  if (member) return readAnswer(member, value, path);
  if (scenarioMembers.some((name) => has(value, name))) return readScenario(json, path, workflow);
  throw refuse(path, 'It is neither a recording nor a scenario, nor an answer with a workflow or its run.', 'Save an answer of GetWorkflowRun or GetWorkflow with IncludeGraph, or name another file.');
}

function readAnswer(member: Member, answer: unknown, path: string): Drawables {
  const { operation, isRun } = answers[member];
  const shape = `${operation}Response`;
  // Either conversion leaves alone what is on the wire; some SDKs write what is absent as null.
  const wire = dropNulls(toWire(shape, 'sdk', toWire(shape, 'cli', answer)));
  const violations = validateOutput(operation, wire).filter(({ severity }) => severity === 'violation');
  const broken = violations.find(({ rule }) => rule.startsWith('shape/'));
  if (broken) throw refuse(path, formatViolation(broken), 'Correct the file; glue-contract validate says all that is wrong with it.');
  const found = [(wire as Readonly<Partial<Record<Member, unknown>>>)[member] ?? []].flat();
  const designs = isRun ? [] : (found as Workflow[]);
  const runs = isRun ? (found as WorkflowRun[]) : designs.flatMap(({ LastRun }) => LastRun ?? []);
  return { runs, designs, notes: violations.map(formatViolation) };
}

function readScenario(text: string, path: string, workflow?: string): Drawables {
  const scenario = parseScenario(text, path);
  const names = (scenario.workflows ?? []).map(({ Name }) => Name);
  if (names.length === 0) throw refuse(path, 'The scenario has no workflow, so there is nothing to draw.', 'Name a scenario with a workflow.');
  const only = names.find((name) => (workflow ?? name) === name);
  if (only === undefined || (workflow === undefined && names.length > 1)) {
    throw refuse(path, `The scenario has the workflows ${names.join(', ')}.`, 'Name one of its workflows with --workflow.');
  }
  return readAnswer('Workflow', { Workflow: playScenario(scenario, path, only) }, path);
}

function join(all: readonly Drawables[]): Drawables {
  return { runs: all.flatMap(({ runs }) => runs), designs: all.flatMap(({ designs }) => designs), notes: all.flatMap(({ notes }) => notes) };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { problem, place } = locateSyntaxError(text);
    throw refuse(path, `Expected JSON, found ${problem}${place === undefined ? '' : ` at ${place.line}:${place.column}`}.`, 'Correct the file.');
  }
}

function has(value: unknown, name: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

function refuse(path: string, message: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, path, next });
}
