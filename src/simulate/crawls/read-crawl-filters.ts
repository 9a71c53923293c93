import type { CrawlerHistory, CrawlsFilter, FieldName, FilterOperator } from '../../generated/types.ts';
import { raiseFault } from '../raise-fault.ts';

/** What a filter looks at. Times are compared in milliseconds, for so are they asked, unlike all other times (rule 126). */
const readers: Readonly<Record<FieldName, (crawl: CrawlerHistory) => string | number | undefined>> = {
  CRAWL_ID: ({ CrawlId }) => CrawlId,
  STATE: ({ State }) => State,
  START_TIME: ({ StartTime }) => toMilliseconds(StartTime),
  END_TIME: ({ EndTime }) => toMilliseconds(EndTime),
  DPU_HOUR: ({ DPUHour }) => DPUHour,
};

const operators: Readonly<Record<FilterOperator, (a: string | number, b: string | number) => boolean>> = {
  GT: (a, b) => a > b,
  GE: (a, b) => a >= b,
  LT: (a, b) => a < b,
  LE: (a, b) => a <= b,
  EQ: (a, b) => a === b,
  NE: (a, b) => a !== b,
};

const texts: ReadonlySet<FieldName> = new Set(['CRAWL_ID', 'STATE'] as const);

/** Reads the filters of a request into one question: whether a crawl meets them all. A crawl without the member meets none. */
export function readCrawlFilters(filters: readonly CrawlsFilter[]): (crawl: CrawlerHistory) => boolean {
  const tests = filters.map(readFilter);
  return (crawl) => tests.every((test) => test(crawl));
}

function readFilter({ FieldName: field, FilterOperator: operator, FieldValue: value }: CrawlsFilter): (crawl: CrawlerHistory) => boolean {
  if (field === undefined || operator === undefined || value === undefined) return refuse('A filter has a FieldName, a FilterOperator and a FieldValue.');
  const isText = texts.has(field);
  if (isText && operator !== 'EQ' && operator !== 'NE') return refuse(`${field} has no order: ask for it with EQ or NE.`);
  const wanted = isText ? value : Number(value.trim() || Number.NaN);
  if (typeof wanted === 'number' && !Number.isFinite(wanted)) return refuse(`The FieldValue of ${field} is a number as text${field === 'DPU_HOUR' ? '' : ': epoch milliseconds'}.`);
  return (crawl) => {
    const found = readers[field](crawl);
    return found !== undefined && operators[operator](found, wanted);
  };
}

function toMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

function refuse(text: string): never {
  return raiseFault('InvalidInputException', text);
}
