/**
 * `violation`: the live answer cannot be Glue's by the contract. `drift`: consumers that were tested with the recording may
 * fail. `note`: the recording could show more than it does.
 */
type RemarkSeverity = 'violation' | 'drift' | 'note';

/** One way in which a live answer differs from its recording or from the contract. */
export interface Remark {
  readonly severity: RemarkSeverity;
  /** As the contract calls it, or `verify/<what>`. */
  readonly rule: string;
  /** Names of members and types only: nothing of what the account answered is in it. */
  readonly message: string;
}

/** The same remark again says nothing new. */
export function keyOfRemark({ rule, message }: Remark): string {
  return `${rule} ${message}`;
}
