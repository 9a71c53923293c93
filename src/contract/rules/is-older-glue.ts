/** True when a `GlueVersion` is known and below a version. An absent one is not: its default has changed over the years. */
export function isOlderGlue(version: string | undefined, than: number): boolean {
  return Number.parseFloat(version ?? '') < than;
}
