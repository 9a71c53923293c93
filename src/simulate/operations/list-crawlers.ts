import type { ListCrawlersRequest, ListCrawlersResponse } from '../../generated/types.ts';
import { listPage } from '../list-page.ts';
import { hasTags } from '../tags/has-tags.ts';
import type { World } from '../world.ts';

/** The most names that the model lets an answer hold, although more may be asked for. */
const largestPage = 100;

/** Names only, in no documented order; with Tags, those of the crawlers that have them all. */
export function listCrawlers(world: World, input: ListCrawlersRequest): ListCrawlersResponse {
  const { NextToken, MaxResults = world.settings.pageSize, Tags = {} } = input;
  const request = { ...(NextToken !== undefined && { NextToken }), MaxResults: Math.min(MaxResults, largestPage) };
  const list = world.crawlers.inOrder(({ definition }) => hasTags(world, 'crawler', definition.Name as string, Tags));
  const { items, token } = listPage(world, 'ListCrawlers', JSON.stringify(Tags), request, list);
  return { CrawlerNames: items.map(({ definition }) => definition.Name as string), ...(token !== undefined && { NextToken: token }) };
}
