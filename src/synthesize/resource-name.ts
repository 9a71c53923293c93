import type { World } from './world.ts';

/** The name of the n-th resource of a kind; at maximal size one that needs more than ASCII. */
export function nameOf({ size }: World, kind: string, number: number): string {
  return size === 'maximal' ? `${kind} ${number} – größte 作業 🚀 "x"` : `${kind}-${number}`;
}

/** The name of the n-th node of a workflow's graph: it tells the workflow, unless that leaves it no room. */
export function nameIn(world: World, workflow: string, kind: string, number: number): string {
  const name = `${workflow}-${nameOf(world, kind, number)}`;
  return name.length <= 255 ? name : `${world.random.fork(workflow).digest.slice(0, 16)}-${nameOf(world, kind, number)}`;
}

export interface NameParts {
  /** Absent where the resource belongs to no workflow. */
  readonly workflow?: string;
  readonly number: number;
}

/** What `nameOf` or `nameIn` made a name of; `undefined` for the name of another kind, size or origin. */
export function readName(world: World, kind: string, name: string): NameParts | undefined {
  const { workflow, digits } = /^(?:(?<workflow>.+)-)?[a-z]+[- ](?<digits>[1-9]\d{0,6})(?: |$)/su.exec(name)?.groups ?? {};
  const number = Number(digits);
  if (workflow === undefined) return nameOf(world, kind, number) === name ? { number } : undefined;
  return nameIn(world, workflow, kind, number) === name ? { workflow, number } : undefined;
}
