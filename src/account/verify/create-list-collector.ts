import { canonicalKey } from '../../recording/canonical-key.ts';
import type { Answer } from './answer.ts';
import { compareFaults } from './compare-faults.ts';
import { comparePages } from './compare-pages.ts';
import type { Asker } from './create-asker.ts';
import type { OutputSchema } from './output-schema.ts';
import { nextTokenOf, pagesOf } from '../../contract/pages-of.ts';
import type { Remark } from './remark.ts';
import { whyNotCompared } from './why-not-compared.ts';

/** A page, or the pages of a list so far: what was recorded, what the account answers, and where the first one stands. */
interface Pages<Place> {
  readonly place: Place;
  readonly schema: OutputSchema;
  readonly recorded: Answer[];
  readonly live: Answer[];
}

type Found<Place> = readonly [place: Place, remarks: readonly Remark[]];

/** Puts pages together to lists, and compares each as a whole once nothing more of it can come. */
export interface ListCollector<Place> {
  /** What there is to say of a list that this page, as the first of the next one, has ended. */
  add(place: Place, schema: OutputSchema, recorded: Answer, live: Answer): Promise<Found<Place> | undefined>;
  finish(): Promise<readonly Found<Place>[]>;
}

/** How many pages are read beyond those of a recorded list that ended: enough to see that paging goes on as it should. */
const morePages = 5;

export function createListCollector<Place extends { readonly operation: string }>({ ask }: Pick<Asker, 'ask'>): ListCollector<Place> {
  const lists = new Map<string, Pages<Place>>();

  async function finish({ place, schema, recorded, live }: Pages<Place>): Promise<Found<Place>> {
    const { operation } = place;
    const remarks: Remark[] = [];
    const hasEnded = nextTokenOf(operation, lastOf(recorded).output) === undefined;
    for (;;) {
      const token = nextTokenOf(operation, lastOf(live).output);
      if (!hasEnded || token === undefined) break;
      const input = { ...lastOf(live).input, [pagesOf(operation).inputToken]: token };
      const answer = live.length - recorded.length < morePages ? await ask(operation, input) : undefined;
      const isUnknown = !answer || (answer.fault && whyNotCompared(answer.fault) !== undefined);
      if (answer?.fault && !isUnknown) remarks.push(...compareFaults(operation, undefined, answer.fault));
      if (isUnknown) remarks.push({ severity: 'note', rule: 'verify/list-goes-on', message: 'the list goes on beyond what was recorded, further than it was followed' });
      if (!answer?.output) break;
      live.push({ input, output: answer.output });
    }
    return [place, [...remarks, ...comparePages(schema, { operation, recorded, live })]];
  }

  return {
    async add(place, schema, recorded, live) {
      const { inputToken, pageSize } = pagesOf(place.operation);
      const key = canonicalKey(place.operation, { ...recorded.input, [inputToken]: null, [pageSize]: null });
      const open = lists.get(key);
      if (open && (recorded.input[inputToken] ?? undefined) !== undefined) {
        open.recorded.push(recorded);
        open.live.push(live);
        return undefined;
      }
      lists.set(key, { place, schema, recorded: [recorded], live: [live] });
      return open && finish(open);
    },
    async finish() {
      const found: Found<Place>[] = [];
      for (const list of lists.values()) found.push(await finish(list));
      return found;
    },
  };
}

/** No list is without a page. */
function lastOf(pages: readonly Answer[]): Answer {
  return pages.at(-1) as Answer;
}
