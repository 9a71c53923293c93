import type { Answer } from './answer.ts';
import { compareContract } from './compare-contract.ts';
import type { OutputSchema } from './output-schema.ts';
import { nextTokenOf, pagesOf } from '../../contract/pages-of.ts';
import { keyOfRemark, type Remark } from './remark.ts';

/** The pages of one list, from the first on, as they were recorded and as they are. */
export interface PagedList {
  readonly operation: string;
  readonly recorded: readonly Answer[];
  readonly live: readonly Answer[];
}

/** What holds of a list as a whole, and no page can show by itself. */
export function comparePages(schema: OutputSchema, { operation, recorded, live }: PagedList): Remark[] {
  const { items, outputToken } = pagesOf(operation);
  const remarks: Remark[] = [];
  const add = (rule: string, message: string) => remarks.push({ severity: 'drift', rule: `verify/${rule}`, message });
  const fullness = (pages: readonly Answer[]) => pages.map((page) => fillOf(operation, page)).filter((fill) => fill !== undefined);
  const [before, after] = [fullness(recorded), fullness(live)];
  if (!before.includes('empty') && after.includes('empty')) add('empty-page', `a page without items has a ${outputToken}`);
  if (before.includes('full') && !before.includes('short') && after.includes('short')) {
    add('short-page', `a page with a ${outputToken} holds fewer items than were asked for`);
  }
  const ends = (pages: readonly Answer[]) => pages.filter(({ output }) => nextTokenOf(operation, output) === undefined).map(({ output }) => Object.hasOwn(output, outputToken));
  if (ends(recorded).includes(false) && ends(live).includes(true)) add('last-page', `the last page has a ${outputToken} that leads nowhere`);
  const repeats = (pages: readonly Answer[]) => {
    const tokens = pages.map(({ output }) => nextTokenOf(operation, output)).filter((token) => token !== undefined);
    return new Set(tokens).size < tokens.length;
  };
  if (!repeats(recorded) && repeats(live)) add('endless-list', `a ${outputToken} comes a second time, so that a reader would never end`);
  if (items === undefined || live.length < 2) return remarks;
  // Joined, the pages are one long page, of which order and uniqueness are rules of the contract.
  const single = new Set(live.flatMap((page, index) => compareContract(schema, recorded[index] ?? page, page)).map(keyOfRemark));
  const joined = compareContract(schema, join(recorded, items), join(live, items)).filter((remark) => !single.has(keyOfRemark(remark)));
  return [...remarks, ...joined];
}

/** How full a page is that has a next one; nothing is known of the last page, nor of one that asked for no size. */
function fillOf(operation: string, { input, output }: Answer): 'empty' | 'short' | 'full' | undefined {
  const { items, pageSize } = pagesOf(operation);
  if (items === undefined || nextTokenOf(operation, output) === undefined) return undefined;
  const size = listOf(output, items).length;
  if (size === 0) return 'empty';
  const asked = input[pageSize];
  if (typeof asked !== 'number') return undefined;
  return size < asked ? 'short' : 'full';
}

function join(pages: readonly Answer[], items: string): Answer {
  return { input: {}, output: { [items]: pages.flatMap(({ output }) => listOf(output, items)) } };
}

function listOf(output: Answer['output'], items: string): readonly unknown[] {
  const list = output[items];
  return Array.isArray(list) ? (list as unknown[]) : [];
}
