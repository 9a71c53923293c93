import { isReadOnly } from '../../contract/is-read-only.ts';
import type { Interaction } from '../../generated/types.ts';
import { faultKind } from '../fault-kind.ts';

/** Why an interaction is not asked again, whatever the account; `undefined` for one that is. */
export function whyNotAsked({ operation, fault }: Interaction): string | undefined {
  if (!isReadOnly(operation)) return 'it may write, and verify only reads';
  const kind = fault && faultKind(fault);
  if (kind === undefined) return undefined;
  return kind === 'passing' ? `${fault?.name} passes by itself` : `${fault?.name} depends on who asks`;
}
