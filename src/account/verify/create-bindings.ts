import { isObject } from '../../json/is-object.ts';
import { canonicalKey } from '../../recording/canonical-key.ts';
import { placeholder } from '../../recording/redact/public-texts.ts';
import { nextTokenOf, pagesOf } from '../../contract/pages-of.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the texts of one recording stand for in the account. */
export interface Bindings {
  /**
   * The input with what the account has to be asked for; or why that is not known. `asRecorded` asks with pseudonyms, too:
   * for what is not there, one name that is not there is as good as another. `isStandIn` says that it is such a question.
   */
  bind(operation: string, input: object, asRecorded: boolean): { readonly input: Members; readonly isStandIn?: true } | { readonly reason: string };
  /** Pairs the ids and the page's token of an answer with those of the live one, by their places. */
  learn(operation: string, input: object, recorded: Members, live: Members): void;
}

/** The forms of pseudonyms that nothing else has, and those that only a recording from an account has in place of the real ones. */
const always = String.raw`name-[0-9a-f]{12}|token-[0-9a-f]{32}`;
const redacted = String.raw`${always}|[a-z]{1,8}_[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<!\d)0000\d{8}(?!\d)`;

/** Members whose texts Glue assigns. Names are chosen by people: the first of one list has nothing to do with that of another. */
const assigned = /Ids?$/;

/** `names` are the real texts by the recorded ones; nothing that is learnt replaces them. `isRedacted`: the recording was made from an account. */
export function createBindings(names: Readonly<Record<string, string>>, isRedacted: boolean): Bindings {
  const given = new Map(Object.entries(names));
  const learnt = new Map<string, string>();
  const tokens = new Map<string, unknown>();
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${isRedacted ? redacted : always})(?![A-Za-z0-9])`, 'g');
  const realOf = (text: string) => given.get(text) ?? learnt.get(text);

  function bindText(text: string, unbound: Set<string>): string {
    const real = realOf(text);
    if (real !== undefined) return real;
    if (isRedacted && text === placeholder) unbound.add(text);
    return text.replaceAll(pattern, (part) => {
      const known = realOf(part);
      if (known === undefined) unbound.add(part);
      return known ?? part;
    });
  }

  function bindValue(value: unknown, unbound: Set<string>): unknown {
    if (typeof value === 'string') return bindText(value, unbound);
    if (Array.isArray(value)) return value.map((item) => bindValue(item, unbound));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [bindText(key, unbound), bindValue(inner, unbound)]));
  }

  return {
    bind(operation, input, asRecorded) {
      const { inputToken } = pagesOf(operation);
      const { [inputToken]: token, ...rest } = input as Members;
      const unbound = new Set<string>();
      const bound = bindValue(rest, unbound) as Members;
      if (unbound.has(placeholder)) return { reason: 'a value of its input was replaced when it was recorded' };
      if (unbound.size > 0 && !asRecorded) return { reason: `nothing says what ${[...unbound].join(' and ')} is in the account (--name, or a list that was recorded before)` };
      if (token === undefined || token === null || asRecorded) {
        return { input: token === undefined ? bound : { ...bound, [inputToken]: token }, ...(unbound.size > 0 && { isStandIn: true as const }) };
      }
      const key = keyOfPage(operation, input, token);
      if (!tokens.has(key)) return { reason: 'no recorded page leads to it' };
      const live = tokens.get(key);
      return live === undefined ? { reason: 'the list of the account ends before this page' } : { input: { ...bound, [inputToken]: live } };
    },
    learn(operation, input, recorded, live) {
      const token = nextTokenOf(operation, recorded);
      if (token !== undefined) tokens.set(keyOfPage(operation, input, token), nextTokenOf(operation, live));
      const existing = new Set<string>();
      visitIds(live, live, (_, id) => existing.add(id));
      // An id that the account has, too, is itself, wherever it has moved to.
      visitIds(recorded, live, (id, other) => learnt.set(id, existing.has(id) ? id : other));
    },
  };
}

/** Each page of a list by the token that leads to it; the size of pages may change on the way. */
function keyOfPage(operation: string, input: object, token: unknown): string {
  const { inputToken, pageSize } = pagesOf(operation);
  return canonicalKey(operation, { ...input, [inputToken]: token, [pageSize]: null });
}

/** Every id of `one` with the text that stands at its place in `other`. */
function visitIds(one: unknown, other: unknown, visit: (id: string, other: string) => void, isId = false): void {
  if (typeof one === 'string' && typeof other === 'string') {
    if (isId) visit(one, other);
  } else if (Array.isArray(one) && Array.isArray(other)) {
    one.slice(0, other.length).forEach((item, index) => visitIds(item, other[index], visit, isId));
  } else if (isObject(one) && isObject(other)) {
    for (const [name, inner] of Object.entries(one)) if (Object.hasOwn(other, name)) visitIds(inner, other[name], visit, assigned.test(name));
  }
}
