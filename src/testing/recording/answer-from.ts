import { createPseudonyms } from '../../recording/redact/create-pseudonyms.ts';
import { loadKey } from '../../recording/redact/load-key.ts';
import type { RedactionRules } from '../../recording/redact/redaction-rules.ts';
import type { AnswerOptions } from '../gather-responders.ts';
import type { RecordingPlan } from './plan-recording.ts';

/**
 * The options with the file of a plan for recordings, and the names that the rules know. A session that records has the key at
 * hand: in it, a call that is not recorded is never taken for one that is.
 */
export function answerFrom({ replays, records, path }: RecordingPlan, { names = {} }: RedactionRules, options: AnswerOptions): AnswerOptions {
  const { recordings: _folder, ...others } = options;
  if (!replays) return others;
  return { ...others, recordings: path, names, ...(records && { pseudonymOf: createPseudonyms(loadKey(), names).of }) };
}
