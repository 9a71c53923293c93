export interface Resource {
  readonly resource: Readonly<Record<string, unknown>>;
  /** JSON Pointer below the answer. */
  readonly path: string;
}

/** What an answer holds at a member: one resource or a list of them; none where the member is absent. */
export function resourcesAt(answer: object, member: string): Resource[] {
  const held = (answer as Readonly<Record<string, Resource['resource'] | readonly Resource['resource'][] | undefined>>)[member];
  if (held === undefined) return [];
  if (!Array.isArray(held)) return [{ resource: held as Resource['resource'], path: `/${member}` }];
  return held.map((resource: Resource['resource'], index) => ({ resource, path: `/${member}/${index}` }));
}
