import { createFault, type Fault } from '../contract/fault.ts';
import { ToolkitError } from '../errors.ts';
import type { Interaction } from '../generated/types.ts';
import type { LiveAnswer } from './create-live-client.ts';
import { faultKind } from './fault-kind.ts';
import { listQuestions, type Bounds, type Cut } from './list-questions.ts';
import { sizeOfInteraction } from './size-of-interaction.ts';
import { unitKinds, type Question } from './unit-kinds.ts';
import type { Unit } from './unit.ts';

export interface ReadBounds extends Bounds {
  /** Of the interactions in the form of a file, before they are redacted. */
  readonly maxBytes: number;
}

/** What an account answered about a job or workflow: not yet fit to be written. */
export interface Reading {
  readonly interactions: readonly Interaction[];
  readonly cut: Cut | undefined;
  /** The operations that the credentials may not call. */
  readonly denied: readonly string[];
}

/**
 * Asks all there is to ask about a job or workflow. A fault is an answer like another, unless it would pass by itself.
 *
 * @throws ToolkitError `GLUE_CAPTURE_UNREADABLE` for a thing that is not there, and when an answer is none to be recorded; what `ask` throws
 */
export async function readUnit(unit: Unit, bounds: ReadBounds, ask: (question: Question) => Promise<LiveAnswer>): Promise<Reading> {
  const interactions: Interaction[] = [];
  const denied = new Set<string>();
  let left = bounds.maxBytes;
  const questions = listQuestions(unit, bounds);
  let step = questions.next();
  while (!step.done) {
    const { operation, input } = step.value;
    const answer = await ask(step.value);
    if (answer.fault) checkFault(answer.fault, operation, unit, interactions.length === 0);
    if (answer.fault && faultKind(answer.fault) === 'denied') denied.add(operation);
    const interaction: Interaction = { operation, input, ...(answer.fault ? { fault: toRecorded(answer.fault) } : { output: answer.output }) };
    left -= sizeOfInteraction(interaction);
    if (left < 0 && interactions.length === 0) throw notRecorded(operation, 'The first answer alone has more bytes than are allowed.', 'Allow more with --max-bytes.');
    if (left < 0) return { interactions, cut: 'bytes', denied: [...denied] };
    interactions.push(interaction);
    step = questions.next(answer);
  }
  return { interactions, cut: step.value, denied: [...denied] };
}

function checkFault(fault: Fault, operation: string, { kind }: Unit, isFirst: boolean): void {
  const { word } = unitKinds[kind];
  if (isNameless(fault)) throw notRecorded(operation, `An answer about this ${word} is none of Glue: ${nameOf(fault)}.`, 'Check the endpoint, and any proxy on the way to it; then record again.');
  if (fault.name === 'UnreadableResponse' || faultKind(fault) === 'passing') {
    throw notRecorded(operation, `An answer about this ${word} is none to record: ${nameOf(fault)}.`, 'Record again to go on; what is complete is not asked for again.');
  }
  if (isFirst && faultKind(fault) !== 'denied') throw notRecorded(operation, `There is no such ${word}: ${nameOf(fault)}.`, `Check the name of the ${word}, and the region.`);
}

/** Every error of Glue has a name. A failure that passes may come from what stands before it. */
function isNameless(fault: Fault): boolean {
  return fault.name === 'Unknown' && faultKind(fault) === undefined;
}

/** As the contract knows it: an endpoint that is none of Glue could say anything. */
function nameOf({ name, status }: Fault): string {
  return /^[A-Za-z]{1,60}$/.test(name) && name !== 'Unknown' ? name : `HTTP ${status}`;
}

function toRecorded({ name, message, status }: Fault): NonNullable<Interaction['fault']> {
  const isUsual = createFault(name).status === status;
  return { name, ...(message !== undefined && { message }), ...(!isUsual && { status }) };
}

function notRecorded(operation: string, message: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_CAPTURE_UNREADABLE', { message, operation, next });
}
