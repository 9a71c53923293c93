import type { Fault } from '../../contract/fault.ts';
import { faultKind } from '../fault-kind.ts';
import { showName } from './show-word.ts';

/** Why a live fault says nothing of what was asked, but of who asks or of now; `undefined` for one that is held against the recording. */
export function whyNotCompared(fault: Fault): string | undefined {
  const kind = faultKind(fault);
  if (kind === 'denied') return 'the credentials may not ask for it';
  // A page in place of JSON may be nobody's answer but that of something in between.
  if (kind !== 'passing' || fault.name === 'UnreadableResponse') return undefined;
  return `the account answers ${showName(fault.name)} (HTTP ${fault.status}), which passes by itself`;
}
