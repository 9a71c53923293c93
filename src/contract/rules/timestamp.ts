import { defineRule, type Rule } from './rule.ts';

/** Epoch seconds reach this in the year 5138; epoch milliseconds passed it in 1973. */
const implausible = 100_000_000_000;

/** Points in time, wherever they occur. */
export const timestampRules: readonly Rule[] = [
  defineRule({
    id: 'timestamp/seconds',
    sentence: 'A point in time counts seconds since the epoch, not milliseconds.',
    evidence: 'observed',
    source: 'every recorded answer of a real account; the SDK reads milliseconds as a date in the year 50000 or later',
    book: [],
    shape: 'TimestampValue',
    check(value, report) {
      if (value > implausible) report('', 'seconds since the epoch', value);
    },
  }),
];
