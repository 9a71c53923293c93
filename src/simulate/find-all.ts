/** What a batch request names, each name once and in its order, and the names of which there is nothing (rule 122). */
export function findAll<T>(registry: ReadonlyMap<string, T>, names: readonly string[]): { found: T[]; missing: string[] } {
  const unique = [...new Set(names)];
  return {
    found: unique.flatMap((name) => registry.get(name) ?? []),
    missing: unique.filter((name) => !registry.has(name)),
  };
}
