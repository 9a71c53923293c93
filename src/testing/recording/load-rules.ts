import { loadConfig } from '../../recording/load-config.ts';
import { mergeRules } from '../../recording/redact/merge-rules.ts';
import type { RedactionRules } from '../../recording/redact/redaction-rules.ts';
import type { AnswerOptions } from '../gather-responders.ts';
import type { RecordingOptions } from './plan-recording.ts';

/** The rules of a session: those of the configuration, then its own; the option `names` says what its recording and its replay both know. */
export async function loadRules({ redaction = {}, names, directory }: Pick<AnswerOptions, 'names'> & RecordingOptions): Promise<RedactionRules> {
  const { redaction: general = {} } = await loadConfig(directory);
  return mergeRules(general, { ...redaction, names: { ...redaction.names, ...names } });
}
