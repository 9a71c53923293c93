/** The SDK that the contract was last compared with; schemas/known-drift.json names it, too. */
const [major, minor] = [3, 1169];

/** True for a version of the SDK from before the contract's: what it lacks, Glue may have got since. */
export function isOlderSdk(version: string): boolean {
  const [ofMajor, ofMinor] = version.split('.').map(Number);
  return ofMajor !== undefined && ofMinor !== undefined && (ofMajor < major || (ofMajor === major && ofMinor < minor));
}
