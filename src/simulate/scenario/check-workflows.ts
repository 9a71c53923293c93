import type { CreateTriggerRequest, Scenario } from '../../generated/types.ts';
import { findCircle, type Step } from './find-circle.ts';
import type { Mistake } from './mistake.ts';

interface PlacedTrigger {
  readonly trigger: CreateTriggerRequest;
  readonly path: string;
}

/** Workflows that nothing starts, or that run in a circle (rule 98). One that has no triggers at all is empty, which Glue allows. */
export function checkWorkflows({ workflows = [], triggers = [] }: Scenario): Mistake[] {
  const placed = triggers.map((trigger, index) => ({ trigger, path: `/triggers/${index}` }));
  const byWorkflow = Map.groupBy(placed, ({ trigger }) => trigger.WorkflowName);
  return workflows.flatMap(({ Name }, index) => {
    const own = byWorkflow.get(Name) ?? [];
    return [...checkStart(Name, `/workflows/${index}`, own), ...checkCircle(Name, own)];
  });
}

function checkStart(workflow: string, path: string, own: readonly PlacedTrigger[]): Mistake[] {
  const [first, ...others] = own.filter(({ trigger }) => trigger.Type !== 'CONDITIONAL');
  if (first) return others.map((other) => ({ path: other.path, problem: `workflow ${workflow} has another start trigger, ${first.trigger.Name}`, expected: 'one start trigger' }));
  if (own.length === 0) return [];
  return [{ path, problem: `nothing starts workflow ${workflow}: all its triggers are CONDITIONAL`, expected: 'one trigger that is ON_DEMAND, SCHEDULED or EVENT' }];
}

/** From each job and crawler through the triggers that watch it to what these start. */
function checkCircle(workflow: string, own: readonly PlacedTrigger[]): Mistake[] {
  const stepsFrom = new Map<string, Step<PlacedTrigger>[]>();
  for (const via of own) {
    const steps = keysOf(via.trigger.Actions).map((to) => ({ to, via }));
    for (const watched of new Set(keysOf(via.trigger.Predicate?.Conditions))) stepsFrom.set(watched, [...(stepsFrom.get(watched) ?? []), ...steps]);
  }
  const circle = findCircle(stepsFrom);
  const last = circle?.at(-1);
  if (!circle || !last) return [];
  const names = [nameOf(last.to), ...circle.flatMap(({ to, via }) => [via.trigger.Name, nameOf(to)])];
  return [{ path: last.via.path, problem: `workflow ${workflow} runs in a circle: ${names.join(' → ')}`, expected: 'a graph without circles' }];
}

function keysOf(named: readonly { readonly JobName?: string; readonly CrawlerName?: string }[] = []): string[] {
  return named.map(({ JobName, CrawlerName }) => (JobName === undefined ? `CRAWLER/${CrawlerName}` : `JOB/${JobName}`));
}

function nameOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
