import { excerpt } from '../../contract/excerpt.ts';
import { validateInput } from '../../contract/validate.ts';
import type { Scenario } from '../../generated/types.ts';
import { expectName } from './expect-name.ts';
import type { Mistake } from './mistake.ts';

/** What a scenario makes, with the operation that makes it, in the order of the making. */
export const creations = [
  ['jobs', 'CreateJob'],
  ['crawlers', 'CreateCrawler'],
  ['workflows', 'CreateWorkflow'],
  ['triggers', 'CreateTrigger'],
] as const;

export type EntityNames = { readonly [Kind in (typeof creations)[number][0]]: ReadonlySet<string> };

/** The names of what a scenario makes. */
export function collectNames(scenario: Scenario): EntityNames {
  return Object.fromEntries(creations.map(([kind]) => [kind, new Set(scenario[kind]?.map(({ Name }) => Name))])) as unknown as EntityNames;
}

/** Inputs that Glue would refuse, names that are taken, and triggers that name what is not there. */
export function checkEntities(scenario: Scenario, names: EntityNames): Mistake[] {
  return [
    ...creations.flatMap(([kind, operation]) => [
      ...(scenario[kind] ?? []).flatMap((input, index) =>
        validateInput(operation, input)
          .filter(({ severity }) => severity === 'violation')
          .map(({ path, expected, received, rule }) => ({ path: `/${kind}/${index}${path}`, problem: `${operation} would refuse this (${rule})`, expected, received })),
      ),
      ...findTaken(kind, scenario[kind] ?? []),
    ]),
    ...(scenario.triggers ?? []).flatMap((trigger, index) => checkTrigger(trigger, `/triggers/${index}`, names)),
  ];
}

function findTaken(kind: string, inputs: readonly { readonly Name: string }[]): Mistake[] {
  const first = new Map<string, number>();
  return inputs.flatMap(({ Name }, index) => {
    const before = first.get(Name);
    if (before === undefined) first.set(Name, index);
    if (before === undefined) return [];
    return [{ path: `/${kind}/${index}/Name`, problem: `the name is taken by /${kind}/${before}`, expected: 'a name of its own', received: excerpt(Name) }];
  });
}

function checkTrigger({ WorkflowName, Actions, Predicate }: NonNullable<Scenario['triggers']>[number], path: string, names: EntityNames): Mistake[] {
  const named = [
    ...Actions.map((action, index) => [`${path}/Actions/${index}`, action] as const),
    ...(Predicate?.Conditions ?? []).map((condition, index) => [`${path}/Predicate/Conditions/${index}`, condition] as const),
  ];
  return [
    ...(WorkflowName === undefined ? [] : expectName(`${path}/WorkflowName`, 'workflow', WorkflowName, names.workflows)),
    ...named.flatMap(([place, { JobName, CrawlerName }]) => [
      ...(JobName === undefined ? [] : expectName(`${place}/JobName`, 'job', JobName, names.jobs)),
      ...(CrawlerName === undefined ? [] : expectName(`${place}/CrawlerName`, 'crawler', CrawlerName, names.crawlers)),
    ]),
  ];
}
