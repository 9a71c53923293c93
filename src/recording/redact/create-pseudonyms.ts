import { createHmac } from 'node:crypto';
import { ToolkitError } from '../../errors.ts';

/** Names for what must not be named. The same text has the same pseudonym in every file that was made with the same key. */
export interface Pseudonyms {
  /** The pseudonym of a text, in the form that the text has: an ARN stays one, a run id too. Never longer than `maxLength` characters, and then it looks like no account. */
  readonly of: (text: string, maxLength?: number) => string;
  /** A pseudonym for what has no identity of its own, such as a page's token, from what tells where it stands. */
  readonly at: (place: string) => string;
  /** What has been hidden so far: each text and the parts of it that have pseudonyms of their own. */
  readonly originals: ReadonlySet<string>;
  /** What stands in their place, and for what. */
  readonly issued: ReadonlyMap<string, string>;
}

/** `jr_` and 64 hexadecimal digits, as Glue makes ids of runs and nodes, and what it appends for a retry. Any other prefix may be a name. */
const id = /^((?:jr|wr|wnode|crawl)_)([0-9a-f]{64})(_attempt_[0-9]{1,3})?$/;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const account = /^[0-9]{12}$/;

const partition = 'aws(?:-(?:cn|us-gov|iso(?:-[a-z])?|eusc))?';

const service = 'dynamodb|events|glue|iam|kafka|kinesis|kms|lambda|logs|s3|secretsmanager|sns|sqs|sts';

const region = '[a-z]{2,4}(?:-(?:gov|iso[a-z]?|de))?-(?:central|(?:north|south)?(?:east|west)|north|south)-[0-9]';

/** The parts of an ARN; the resource may hold anything, spaces too. Of what AWS does not have, nothing is kept: it may be a name. */
const arn = new RegExp(`^(arn:${partition}:(?:${service}):(?:${region})?):([0-9]{12})?:(.*)$`, 's');

/** How resources of these services say what they are; what follows is a name. */
const resourceType = /^(alias|assumed-role|blueprint|connection|crawler|database|function|job|key|log-group|policy|role|secret|session|table|trigger|user|workflow)([/:])(.*)$/s;

const scheme = /^(?:https?|s3[an]?):\/\//;

/** What Glue itself puts into the paths of its log groups. */
const logSegments = new Set(['aws-glue', 'crawlers', 'error', 'jobs', 'jobs-v2', 'logs-v2', 'output', 'python-jobs', 'sessions']);

/**
 * Pseudonyms by HMAC-SHA-256 with `key`: without it, nobody finds the text by trying candidates. `aliases` are pseudonyms of the
 * user's own choice, by the text they stand for.
 *
 * @throws ToolkitError `GLUE_SECRET_FOUND` from a call, when two texts would get the same pseudonym: a recording could not tell them apart
 */
export function createPseudonyms(key: Uint8Array, aliases: Readonly<Record<string, string>> = {}): Pseudonyms {
  const chosen = new Map(Object.entries(aliases));
  const originals = new Set<string>();
  const issued = new Map<string, string>();

  const digest = (kind: string, text: string) => createHmac('sha256', key).update(`${kind}\0${text}`).digest('hex');

  /** What stands for one text that has no parts, wherever it occurs. */
  function issue(text: string, pseudonym: string): string {
    const owner = issued.get(pseudonym);
    if (owner !== undefined && owner !== text) throw clash();
    issued.set(pseudonym, text);
    return pseudonym;
  }

  function hide(text: string, make: () => string): string {
    originals.add(text);
    return issue(text, chosen.get(text) ?? make());
  }

  function nameOf(text: string): string {
    if (text === '') return text;
    if (account.test(text)) return hide(text, () => `0000${String(Number.parseInt(digest('account', text).slice(0, 12), 16) % 1e8).padStart(8, '0')}`);
    const [, prefix, hex, attempt = ''] = id.exec(text) ?? [];
    // The id of the first attempt is what a retry's id joins with.
    if (prefix !== undefined && hex !== undefined) return `${hide(prefix + hex, () => prefix + digest('id', hex))}${attempt}`;
    if (uuid.test(text)) return hide(text, () => digest('uuid', text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5'));
    return hide(text, () => `name-${digest('name', text).slice(0, 12)}`);
  }

  const pathOf = (path: string) => path.split('/').map(nameOf).join('/');

  function resourceOf(resource: string): string {
    const [, type, separator, name = ''] = resourceType.exec(resource) ?? [];
    if (type === undefined) return pathOf(resource);
    // A role may have a path and an assumed one a session; the names of all else may hold a slash.
    return `${type}${separator}${/role|user|policy/.test(type) ? pathOf(name) : nameOf(name)}`;
  }

  function partsOf(text: string): string {
    const [, head, owner, resource = ''] = arn.exec(text) ?? [];
    if (head !== undefined) return `${head}:${nameOf(owner ?? '')}:${resourceOf(resource)}`;
    const [start] = scheme.exec(text) ?? [];
    if (start !== undefined) return `${start}${pathOf(text.slice(start.length))}`;
    if (text.startsWith('/aws-glue/')) return text.split('/').map((segment) => (logSegments.has(segment) ? segment : nameOf(segment))).join('/');
    if (text.startsWith('/')) return pathOf(text);
    if (text.startsWith('--')) return `--${nameOf(text.slice(2))}`;
    return nameOf(text);
  }

  return {
    of(text, maxLength = Infinity) {
      const pseudonym = chosen.has(text) ? nameOf(text) : partsOf(text);
      if (pseudonym !== text) originals.add(text);
      return pseudonym.length <= maxLength ? pseudonym : issue(text, `x${digest('short', text)}`.slice(0, maxLength));
    },
    at: (place) => issue(place, `token-${digest('token', place).slice(0, 32)}`),
    originals,
    issued,
  };
}

function clash(): ToolkitError {
  return new ToolkitError('GLUE_SECRET_FOUND', {
    message: 'Two names would get the same pseudonym, so the recording could not tell them apart.',
    next: 'Give one of them another alias, or record with another key.',
  });
}
