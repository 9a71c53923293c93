import type { CrawlsFilter, FieldName, FilterOperator } from '../generated/types.ts';
import type { CrawlFacts } from './crawl.ts';

const fields: Readonly<Record<FieldName, (crawl: CrawlFacts) => string | number | undefined>> = {
  CRAWL_ID: ({ id }) => id,
  STATE: ({ state }) => state,
  START_TIME: ({ startedMs }) => startedMs,
  END_TIME: ({ endedMs }) => endedMs,
  DPU_HOUR: ({ dpuHours }) => dpuHours,
};

const operators: Readonly<Record<FilterOperator, <T extends string | number>(found: T, given: T) => boolean>> = {
  GT: (found, given) => found > given,
  GE: (found, given) => found >= given,
  LT: (found, given) => found < given,
  LE: (found, given) => found <= given,
  EQ: (found, given) => found === given,
  NE: (found, given) => found !== given,
};

/**
 * Whether a crawl passes every filter. Times are given as epoch milliseconds, unlike those on the wire. A crawl that still
 * runs has no end to compare; a filter that lacks a part takes nothing out. Source: ListCrawls, CrawlsFilter.
 */
export function passesFilters(crawl: CrawlFacts, filters: readonly CrawlsFilter[]): boolean {
  return filters.every(({ FieldName, FilterOperator, FieldValue }) => {
    if (FieldName === undefined || FilterOperator === undefined || FieldValue === undefined) return true;
    const found = fields[FieldName](crawl);
    if (found === undefined) return false;
    return typeof found === 'number' ? operators[FilterOperator](found, Number(FieldValue)) : operators[FilterOperator](found, FieldValue);
  });
}
