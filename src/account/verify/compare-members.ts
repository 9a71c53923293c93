import type { Shape } from '../../generated/shapes.ts';
import { resolveShape } from '../../contract/resolve-shape.ts';
import type { OutputSchema } from './output-schema.ts';
import type { Remark } from './remark.ts';

type Members = Readonly<Record<string, unknown>>;

/** The structures that stand at one place of an answer, such as all items of a list. */
interface Place {
  readonly known: readonly string[];
  readonly objects: Members[];
}

/** Members that say which others there are: a failed run has an error text, a scheduled trigger a schedule. */
const telling = /^(?:Type|.*(?:State|Status))$/;

/** Members that say how a run was begun: the next one may be begun by hand, by a trigger or again, and has others of them. */
const ofBeginning = new Set(['Arguments', 'Attempt', 'ExecutionRoleSessionPolicy', 'PredecessorRuns', 'PreviousRunId', 'StartingEventBatchCondition', 'TriggerName']);

/**
 * Which members of the schema have gone from an answer, and which are in it that the recorded one has not. Only what is in the
 * same state is compared, and a member counts as gone only where every recorded structure has it and no live one.
 * `except` are members of the answer itself that come and go.
 */
export function compareMembers(schema: OutputSchema, recorded: Members, live: Members, except: ReadonlySet<string | undefined>): Remark[] {
  const after = survey(schema, live);
  return [...survey(schema, recorded)].flatMap(([place, { known, objects }]) => {
    const others = after.get(place)?.objects ?? [];
    return known
      .filter((member) => (place !== '' || !except.has(member)) && !ofBeginning.has(member))
      .flatMap((member): Remark[] => {
        const name = `${place === '' ? '' : `${place}.`}${member}`;
        const change = compareMember(member, objects, others);
        if (change === 'gone') return [{ severity: 'drift', rule: 'verify/missing-member', message: `${name} has gone` }];
        return change === 'new' ? [{ severity: 'note', rule: 'verify/new-member', message: `${name} is not in the recording` }] : [];
      });
  });
}

function compareMember(member: string, before: readonly Members[], after: readonly Members[]): 'gone' | 'new' | undefined {
  const others = Map.groupBy(after, (object) => stateOf(object, member));
  const groups = [...Map.groupBy(before, (object) => stateOf(object, member))].flatMap(([state, group]) => {
    const same = others.get(state);
    return same === undefined ? [] : [{ had: count(group, member), of: group.length, has: count(same, member) }];
  });
  if (groups.some(({ had, of, has }) => had === of && has === 0)) return 'gone';
  return groups.some(({ had, has }) => had === 0 && has > 0) ? 'new' : undefined;
}

function count(objects: readonly Members[], member: string): number {
  return objects.filter((object) => present(object, member)).length;
}

function present(object: Members, member: string): boolean {
  return Object.hasOwn(object, member) && object[member] !== null;
}

function stateOf(object: Members, except: string): string {
  const names = Object.keys(object).filter((name) => name !== except && telling.test(name));
  return JSON.stringify(names.toSorted((one, other) => (one < other ? -1 : 1)).map((name) => [name, object[name]]));
}

/** Every structure of an answer by its place. What the schema does not know is not entered, so that no key of the user's is taken for a member. */
function survey({ schema, shapes }: OutputSchema, answer: Members): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (reference: Shape, value: unknown, place: string): void => {
    const { properties, items, additionalProperties } = resolveShape(reference, shapes);
    const element = items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    if (typeof value !== 'object' || value === null) return;
    const below = (step: string) => (place === '' ? step : `${place}.${step}`);
    if (properties && !Array.isArray(value)) {
      const found = places.get(place) ?? { known: Object.keys(properties), objects: [] };
      places.set(place, found);
      found.objects.push(value as Members);
      for (const [name, inner] of Object.entries(properties)) if (Object.hasOwn(value, name)) visit(inner, (value as Members)[name], below(name));
    } else if (element) {
      for (const inner of Object.values(value)) visit(element, inner, below('*'));
    }
  };
  visit(schema, answer, '');
  return places;
}
