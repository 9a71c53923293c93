import { defineRule, type Rule } from './rule.ts';

const source = 'https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-jobs-trigger.html';
const guide = 'https://docs.aws.amazon.com/glue/latest/dg/about-triggers.html';

const watchable = {
  State: ['SUCCEEDED', 'STOPPED', 'FAILED', 'TIMEOUT'],
  CrawlState: ['SUCCEEDED', 'FAILED', 'CANCELLED'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const armed: ReadonlySet<unknown> = new Set(['ACTIVATING', 'ACTIVATED', 'DEACTIVATING', 'DEACTIVATED']);

/** Triggers, as they stand in the graphs of workflows. */
export const triggerRules: readonly Rule[] = [
  defineRule({
    id: 'condition/watchable-state',
    sentence: 'A condition waits for a job to be SUCCEEDED, STOPPED, FAILED or TIMEOUT, or for a crawler to be SUCCEEDED, FAILED or CANCELLED.',
    evidence: 'documented',
    source,
    book: [112],
    shape: 'Condition',
    check(condition, report) {
      for (const member of ['State', 'CrawlState'] as const) {
        const states: readonly string[] = watchable[member];
        const state = condition[member];
        if (state !== undefined && !states.includes(state)) report(`/${member}`, `one of ${states.join(', ')}`, state);
      }
    },
  }),
  defineRule({
    id: 'predicate/logical',
    sentence: 'A predicate with more than one condition says by Logical whether all or any must hold.',
    evidence: 'documented',
    source,
    book: [113],
    shape: 'Predicate',
    check({ Logical, Conditions = [] }, report) {
      if (Conditions.length > 1 && Logical === undefined) report('/Logical', `AND or ANY for ${Conditions.length} conditions`, undefined);
    },
  }),
  defineRule({
    id: 'trigger/schedule',
    sentence: 'A SCHEDULED trigger has a Schedule.',
    evidence: 'documented',
    source,
    book: [114],
    shape: 'Trigger',
    check({ Type, Schedule }, report) {
      if (Type === 'SCHEDULED' && Schedule === undefined) report('/Schedule', 'a schedule for a SCHEDULED trigger', undefined);
    },
  }),
  defineRule({
    id: 'trigger/predicate',
    sentence: 'A CONDITIONAL trigger has a Predicate.',
    evidence: 'documented',
    source,
    book: [114],
    shape: 'Trigger',
    check({ Type, Predicate }, report) {
      if (Type === 'CONDITIONAL' && Predicate === undefined) report('/Predicate', 'conditions for a CONDITIONAL trigger', undefined);
    },
  }),
  defineRule({
    id: 'trigger/on-demand-state',
    sentence: 'An ON_DEMAND trigger is never activated or deactivated: it stays CREATED.',
    evidence: 'documented',
    source: guide,
    book: [115],
    shape: 'Trigger',
    check({ Type, State }, report) {
      if (Type === 'ON_DEMAND' && armed.has(State)) report('/State', 'CREATED for an ON_DEMAND trigger', State);
    },
  }),
  defineRule({
    id: 'trigger/two-crawlers',
    sentence: 'A trigger starts at most two crawlers.',
    evidence: 'documented',
    source: guide,
    book: [117],
    shape: 'Trigger',
    check({ Actions = [] }, report) {
      if (Actions.filter(({ CrawlerName }) => CrawlerName !== undefined).length > 2) report('/Actions', 'at most two crawlers', Actions);
    },
  }),
  defineRule({
    id: 'action/one-target',
    sentence: 'An action starts one job or one crawler.',
    evidence: 'inferred',
    source,
    book: [118],
    shape: 'Action',
    check({ JobName, CrawlerName }, report) {
      if ((JobName === undefined) === (CrawlerName === undefined)) {
        report(CrawlerName === undefined ? '' : '/CrawlerName', 'either JobName or CrawlerName', CrawlerName);
      }
    },
  }),
];
