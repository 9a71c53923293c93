import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import type { Interaction } from '../../generated/types.ts';
import type { ReceivedResponse } from '../../wire/http-message.ts';
import { contentType, targetPrefix } from '../../wire/protocol.ts';
import { readExchange } from '../capture/read-exchange.ts';
import { findRegion } from './find-region.ts';
import { findIssued, findSecrets } from './find-secrets.ts';
import type { HttpPair } from './http-pair.ts';
import type { Imported, ImportOptions, Remark, Skipped } from './imported.ts';
import { inferOperation } from './infer-operation.ts';

/** The calls of Glue among the pairs of a file with this text, in their order, and of every other pair why it was left out. */
export function collectPairs(text: string, pairs: readonly HttpPair[], { region: only, operation }: Pick<ImportOptions, 'region' | 'operation'>): Imported {
  const interactions: Interaction[] = [];
  const skipped: Skipped[] = [];
  const notes: Remark[] = [];
  const secrets = new Set(findIssued(text));
  const days: string[] = [];
  let region = only;
  for (const pair of pairs) {
    const { place, request: { headers }, response } = pair;
    for (const secret of [...findSecrets(headers), ...findSecrets(response.headers)]) secrets.add(secret);
    const host = hostOf(pair.url);
    const taken = takePair(pair, host, operation);
    if ('reason' in taken) {
      skipped.push({ place, ...taken });
      continue;
    }
    const wentTo = findRegion(host, headers['authorization']);
    region ??= wentTo;
    if (wentTo !== undefined && wentTo !== region) {
      skipped.push({ place, reason: `it went to ${wentTo}, and only ${region} is taken; take the other with --region`, lost: only === undefined });
      continue;
    }
    interactions.push(taken.interaction);
    if (taken.note !== undefined) notes.push({ place, reason: taken.note });
    const day = dayOf(response.headers['date']);
    if (day !== undefined) days.push(day);
  }
  const [recordedAt] = days.toSorted();
  return { interactions, ...(region !== undefined && { region }), ...(recordedAt !== undefined && { recordedAt }), skipped, notes, secrets: [...secrets] };
}

/** A machine of one's own: a name without a dot, or an address. At any other host the bodies prove too little. */
const ofOwn = /^(?:[^.]*|[\d.]+|\[.*\])$/;

type Taken = { readonly interaction: Interaction; readonly note?: string } | Omit<Skipped, 'place'>;

function takePair({ request, hasHeaders, response, problem }: HttpPair, host: string, operation: string | undefined): Taken {
  const target = request.headers['x-amz-target'];
  const isAtGlue = findRegion(host) !== undefined;
  // Then nothing but the bodies can tell.
  const isNameless = !hasHeaders && request.method === 'POST' && (isAtGlue || ofOwn.test(host));
  if (!isNameless && !target?.startsWith(targetPrefix)) return { reason: `no call of Glue, sent to ${excerpt(host)}`, lost: false };
  const lost = !isNameless || isAtGlue;
  if (problem !== undefined) return { reason: problem, lost };
  // Browsers give status 0 to what was blocked, broken off or never answered.
  if (!(response.status >= 100 && response.status < 600)) return { reason: 'it was never answered', lost };
  try {
    if (!isNameless) return { interaction: readExchange(request, response) };
    const found = readNameless(request.body, response, operation);
    return 'reason' in found ? { ...found, lost } : found;
  } catch (error) {
    if (!(error instanceof ToolkitError)) throw error;
    return { reason: error.detail.message, lost };
  }
}

function readNameless(body: Uint8Array | string, response: ReceivedResponse, operation: string | undefined): Exclude<Taken, { readonly lost: boolean }> | Pick<Skipped, 'reason'> {
  // Any operation does to decode the bodies with.
  const headers = { 'content-type': contentType, 'x-amz-target': `${targetPrefix}GetJob` };
  const { input, output, fault } = readExchange({ method: 'POST', headers, body }, response);
  const outcome = fault === undefined ? { output: output ?? {} } : { fault };
  const candidates = inferOperation({ input, ...outcome });
  const [first, second] = candidates;
  const name = candidates.find((candidate) => candidate === operation) ?? (second === undefined ? first : undefined);
  if (name !== undefined) return { interaction: { operation: name, input, ...outcome }, note: `its operation was not written down; taken as ${name}` };
  if (first === undefined) return { reason: 'its operation was not written down, and it fits none of the contract' };
  const shown = candidates.slice(0, 4).join(', ');
  return { reason: `its operation was not written down, and it fits ${candidates.length}: ${shown}${candidates.length > 4 ? ', …' : ''}; choose with --operation` };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The day in a `date` header, in UTC. */
function dayOf(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '');
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
