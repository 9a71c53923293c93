import { loadConfig } from '../../recording/load-config.ts';
import { createPseudonyms } from '../../recording/redact/create-pseudonyms.ts';
import { loadKey } from '../../recording/redact/load-key.ts';
import type { AnswerOptions } from '../gather-responders.ts';
import type { RecordingOptions, RecordingPlan } from './plan-recording.ts';

/**
 * The options with the file of a plan for recordings, and the names that the configuration knows. A session that records has the key at
 * hand: in it, a call that is not recorded is never taken for one that is.
 */
export async function answerFrom({ replays, records, path }: RecordingPlan, options: AnswerOptions & RecordingOptions): Promise<AnswerOptions> {
  const { recordings: _folder, ...others } = options;
  if (!replays) return others;
  const { redaction = {} } = await loadConfig();
  const names = { ...redaction.names, ...options.redaction?.names, ...options.names };
  return { ...others, recordings: path, names, ...(records && { pseudonymOf: createPseudonyms(loadKey(), names).of }) };
}
