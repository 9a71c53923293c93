import type { Interaction } from '../../generated/types.ts';
import type { ParsedRecording } from '../../recording/parse-recording.ts';
import type { LiveClient } from '../create-live-client.ts';
import { pagesOf } from '../../contract/pages-of.ts';
import type { Answer } from './answer.ts';
import { compareContract } from './compare-contract.ts';
import { compareFaults } from './compare-faults.ts';
import { compareMembers } from './compare-members.ts';
import { createAsker } from './create-asker.ts';
import { createBindings, type Bindings } from './create-bindings.ts';
import { createListCollector, type ListCollector } from './create-list-collector.ts';
import { outputSchemaOf } from './output-schema.ts';
import { keyOfRemark, type Remark } from './remark.ts';
import { whyNotAsked } from './why-not-asked.ts';
import { whyNotCompared } from './why-not-compared.ts';

export interface VerifyOptions {
  readonly recordings: readonly Pick<ParsedRecording, 'path' | 'recording'>[];
  readonly client: Pick<LiveClient, 'knows' | 'ask'>;
  /** What recorded texts (names, ids, account ids) are in the account. */
  readonly names?: Readonly<Record<string, string>>;
  /** How many calls may be made; retries do not count. */
  readonly maxCalls?: number;
}

/** An interaction by the file and the JSON Pointer that lead to it. */
interface Place {
  readonly path: string;
  readonly pointer: string;
  readonly operation: string;
}

export interface Verification {
  /** Each at the first interaction that shows it, and how often it was seen. */
  readonly remarks: readonly (Remark & Place & { readonly times: number })[];
  readonly skipped: readonly (Place & { readonly reason: string })[];
  /** How many interactions were compared. */
  readonly compared: number;
  /** How many of them asked for names that nobody has: what they are answered says nothing of what the account holds. */
  readonly standIns: number;
  readonly calls: number;
}

/**
 * Asks an account again what the recordings asked, as far as that only reads, and says how its answers differ in shape: by the
 * contract, in members, faults, order and pages. Values are never compared, and none is in what it says. The same question
 * is asked once.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` when the account cannot be asked at all
 */
export async function verifyRecordings({ recordings, client, names = {}, maxCalls = Infinity }: VerifyOptions): Promise<Verification> {
  const asker = createAsker(client, maxCalls);
  const remarks = new Map<string, Remark & Place & { times: number }>();
  const skipped: (Place & { readonly reason: string })[] = [];
  let compared = 0;
  let standIns = 0;

  function add(place: Place, found: readonly Remark[]): void {
    // Of an answer with many items, the same may be told of each.
    for (const remark of new Map(found.map((one) => [keyOfRemark(one), one])).values()) {
      const key = `${place.operation} ${keyOfRemark(remark)}`;
      const known = remarks.get(key);
      if (known) known.times++;
      else remarks.set(key, { ...remark, ...place, times: 1 });
    }
  }

  /** Compares one interaction; says why, where it cannot. */
  async function verify(interaction: Interaction, place: Place, bindings: Bindings, lists: ListCollector<Place>): Promise<string | undefined> {
    const { operation, fault } = interaction;
    const input = interaction.input as Answer['input'];
    const unaskable = whyNotAsked(interaction);
    if (unaskable !== undefined) return unaskable;
    const schema = outputSchemaOf(operation);
    if (schema === undefined || !client.knows(operation)) return 'the installed SDK has no such operation';
    const bound = bindings.bind(operation, input, fault?.name === 'EntityNotFoundException');
    if ('reason' in bound) return bound.reason;
    const answer = await asker.ask(operation, bound.input);
    if (answer === undefined) return `${maxCalls} calls were made (--max-calls)`;
    const reason = answer.fault && whyNotCompared(answer.fault);
    if (reason !== undefined) return reason;
    compared++;
    if (bound.isStandIn) standIns++;
    if (answer.fault) add(place, compareFaults(operation, fault, answer.fault));
    else if (fault) add(place, [{ severity: 'drift', rule: 'verify/outcome', message: `${fault.name} was recorded, and now there is an answer` }]);
    if (answer.fault || fault) return undefined;
    const recorded: Answer = { input, output: interaction.output as Answer['output'] };
    const live: Answer = { input: bound.input, output: answer.output };
    const { outputToken, items } = pagesOf(operation);
    add(place, compareContract(schema, recorded, live));
    add(place, compareMembers(schema, recorded.output, live.output, new Set([outputToken, items])));
    bindings.learn(operation, input, recorded.output, live.output);
    const ended = await lists.add(place, schema, recorded, live);
    if (ended) add(...ended);
    return undefined;
  }

  for (const { path, recording } of recordings) {
    const bindings = createBindings(names, recording.source === 'recorded');
    const lists = createListCollector<Place>(asker);
    for (const [index, interaction] of recording.interactions.entries()) {
      const place = { path, pointer: `/interactions/${index}`, operation: interaction.operation };
      const reason = await verify(interaction, place, bindings, lists);
      if (reason !== undefined) skipped.push({ ...place, reason });
    }
    for (const [place, found] of await lists.finish()) add(place, found);
  }
  return { remarks: [...remarks.values()], skipped, compared, standIns, calls: asker.calls };
}
