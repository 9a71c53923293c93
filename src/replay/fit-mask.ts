import type { NameForm, NamePart } from '../recording/redact/cut-name.ts';
import { pseudonymForm } from '../recording/redact/pseudonym-form.ts';
import { placeholder } from '../recording/redact/public-texts.ts';
import { rewriteKnownText } from '../recording/redact/rewrite-known-text.ts';
import type { Keyed, Mask, Slot } from './mask-input.ts';
import type { SentName } from './read-name.ts';
import { namesIn } from './names-in.ts';

/** What a fit may ask. */
export interface Fitting {
  /** The names in a text of the call. */
  readonly read: (text: string) => SentName;
  /** The name that a pseudonym is bound to. */
  readonly nameOf: (pseudonym: string) => string | undefined;
  readonly isRecorded: (text: string) => boolean;
  /** True for a token that a recorded answer gave: who asks for its page has it from there. */
  readonly isGiven: (token: string) => boolean;
}

/** Names by the pseudonym that a fit would bind them to. */
export type Found = Map<string, string>;

/** What redaction puts for a text with parts that would become too long. */
const short = /^x[0-9a-f]{11,64}$/;

/** What the slots of a call and of a recorded input of the same skeleton would bind; `undefined` where anything speaks against it. */
export function fitMask(recorded: Mask, sent: Mask, fitting: Fitting): Found | undefined {
  const found: Found = new Map();
  const fits = sent.slots.every((slot, index) => fitSlot(recorded.slots[index] as Slot, slot, found, fitting));
  return fits ? found : undefined;
}

function fitSlot(place: Slot, slot: Slot, found: Found, fitting: Fitting): boolean {
  if (slot.kind === 'map') return place.kind === 'map' && fitEntries(place.entries, slot.entries, found, fitting);
  if (place.kind === 'map') return false;
  if (slot.kind === 'value') return place.text === slot.text || place.text === slot.sealed || rewriteKnownText(place.text, () => '*') === slot.sealed;
  if (slot.kind === 'name') return fitName(place.text, fitting.read(slot.text), found, fitting);
  return place.text === slot.text || !(fitting.isGiven(place.text) || fitting.isRecorded(slot.text));
}

/** Whether a recorded text may stand for one that was sent; notes what it binds. */
export function fitName(place: string, { text, alias, expected, open, pattern }: SentName, found: Found, fitting: Fitting): boolean {
  // A rule of the user's own may have replaced the name.
  if (place === alias || place === expected || (place === placeholder && text !== '')) return true;
  const groups = pattern?.exec(place);
  if (groups) return open.every((part, index) => bind(groups[index + 1] as string, part, found, fitting));
  return alias === undefined && short.test(place) && bind(place, { text }, found, fitting);
}

function bind(pseudonym: string, { text, form }: Pick<NamePart, 'text'> & Partial<NamePart>, found: Found, { nameOf }: Fitting): boolean {
  const owner = found.get(pseudonym) ?? nameOf(pseudonym);
  if (owner !== undefined) return owner === text;
  if (!couldStandFor(pseudonym, form)) return false;
  for (const name of found.values()) if (name === text) return false;
  found.set(pseudonym, text);
  return true;
}

/** A pseudonym has the form of its name, and a text with pseudonyms in it is none of one name; what neither is was chosen by somebody, or cut. */
function couldStandFor(pseudonym: string, form: NameForm | undefined): boolean {
  const found = pseudonymForm(pseudonym);
  return found === undefined ? namesIn(pseudonym).every((name) => pseudonymForm(name) === undefined) : found === form;
}

/**
 * Whether the entries of two maps with as many can be the same ones. A key that only one recorded key is left for is bound to it;
 * which of several it is does not matter to the answer, and is left open.
 */
function fitEntries(places: readonly Keyed[], sent: readonly Keyed[], found: Found, fitting: Fitting): boolean {
  const fitsInto = (place: Keyed, entry: Keyed, into: Found) => fitSlot(place.value, entry.value, into, fitting) && fitName(place.key, fitting.read(entry.key), into, fitting);
  let open = sent.map((entry) => ({ entry, candidates: places.filter((place) => fitsInto(place, entry, new Map(found))) }));
  while (open.length > 0) {
    const sure = open.find(({ candidates }) => candidates.length < 2);
    if (!sure) return true;
    const [place] = sure.candidates;
    if (!place || !fitsInto(place, sure.entry, found)) return false;
    open = open.filter((other) => other !== sure).map(({ entry, candidates }) => ({ entry, candidates: candidates.filter((other) => other !== place) }));
  }
  return true;
}
