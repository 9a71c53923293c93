import { excerpt } from '../contract/excerpt.ts';
import { escapeToken } from '../json/escape-token.ts';

/** One member that two inputs do not have in common, `undefined` on the side that lacks it. */
export interface Difference {
  /** JSON Pointer into the input. */
  readonly path: string;
  readonly sent: unknown;
  readonly recorded: unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** Below this the contract's inputs have nothing; what is deeper is compared as far as a message would show it. */
const maxDepth = 6;

/**
 * Where two inputs differ, in the order of what was sent and then of what was recorded. Maps and lists on both sides are
 * compared member by member. Members that are `null` count as absent, as everywhere on this wire.
 */
export function diffInputs(sent: unknown, recorded: unknown): Difference[] {
  const differences: Difference[] = [];
  compare(sent, recorded, '', 0);
  return differences;

  function compare(one: unknown, other: unknown, path: string, depth: number): void {
    if (isContainer(one) && isContainer(other) && Array.isArray(one) === Array.isArray(other)) {
      if (depth < maxDepth) compareMembers(one, other, path, depth + 1);
      else if (excerpt(one) !== excerpt(other)) differences.push({ path, sent: one, recorded: other });
    } else if ((one ?? undefined) !== (other ?? undefined)) {
      differences.push({ path, sent: one ?? undefined, recorded: other ?? undefined });
    }
  }

  function compareMembers(one: Members, other: Members, path: string, depth: number): void {
    for (const name of Object.keys(one)) {
      const inner = own(other, name);
      // Asked here once more, because the paths of all that is equal would cost more than the comparison.
      if (one[name] !== inner) compare(one[name], inner, join(path, name), depth);
    }
    for (const name of Object.keys(other)) if (!Object.hasOwn(one, name)) compare(undefined, other[name], join(path, name), depth);
  }
}

function isContainer(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function join(path: string, name: string): string {
  return `${path}/${escapeToken(name)}`;
}
