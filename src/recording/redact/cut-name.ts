import { idPrefixes, logSegments, resourceTypes } from './kept-words.ts';

/** A part of a text that has a pseudonym of its own. */
export interface NamePart {
  readonly text: string;
  readonly form: NameForm;
}

/** What a name looks like, and so its pseudonym: for ids their prefix, which says what they are of. */
export type NameForm = 'account' | 'uuid' | 'name' | (typeof idPrefixes)[number];

/** A text that names something: the parts that pseudonyms stand for, and what is kept around them. */
export interface CutName {
  /** One more than parts: before, between and after them. */
  readonly literals: readonly string[];
  readonly parts: readonly NamePart[];
}

/** What Glue appends to the id of a retry. */
const id = new RegExp(`^(${idPrefixes.join('|')})([0-9a-f]{64})(_attempt_[0-9]{1,3})?$`);

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const account = /^[0-9]{12}$/;

const partition = 'aws(?:-(?:cn|us-gov|iso(?:-[a-z])?|eusc))?';

const service = 'dynamodb|events|glue|iam|kafka|kinesis|kms|lambda|logs|s3|secretsmanager|sns|sqs|sts';

const region = '[a-z]{2,4}(?:-(?:gov|iso[a-z]?|de))?-(?:central|(?:north|south)?(?:east|west)|north|south)-[0-9]';

/** The parts of an ARN; the resource may hold anything, spaces too. Of what AWS does not have, nothing is kept: it may be a name. */
const arn = new RegExp(`^(arn:${partition}:(?:${service}):(?:${region})?:)([0-9]{12})?:(.*)$`, 's');

const resourceType = new RegExp(`^((?:${resourceTypes.join('|')})[/:])(.*)$`, 's');

const scheme = /^(?:https?|s3[an]?):\/\//;

type Piece = string | NamePart;

/** Cuts a text where redaction does: around accounts, names and ids in ARNs, addresses and paths. */
export function cutName(text: string): CutName {
  const literals = [''];
  const parts: NamePart[] = [];
  for (const piece of cut(text)) {
    if (typeof piece === 'string') literals.push(`${literals.pop()}${piece}`);
    else {
      parts.push(piece);
      literals.push('');
    }
  }
  return { literals, parts };
}

function cut(text: string): Piece[] {
  const [, head, owner = '', resource = ''] = arn.exec(text) ?? [];
  if (head !== undefined) return [head, ...cutOne(owner), ':', ...cutResource(resource)];
  const [start] = scheme.exec(text) ?? [];
  if (start !== undefined) return [start, ...cutPath(text.slice(start.length))];
  if (text.startsWith('/')) return cutPath(text, text.startsWith('/aws-glue/') ? logSegments : []);
  if (text.startsWith('--')) return ['--', ...cutOne(text.slice(2))];
  return cutOne(text);
}

function cutResource(resource: string): Piece[] {
  const [, type, name = ''] = resourceType.exec(resource) ?? [];
  if (type === undefined) return cutPath(resource);
  // A role may have a path and an assumed one a session; the names of all else may hold a slash.
  return [type, ...(/role|user|policy/.test(type) ? cutPath(name) : cutOne(name))];
}

function cutPath(path: string, kept: readonly string[] = []): Piece[] {
  return path.split('/').flatMap((segment, index) => [...(index > 0 ? ['/'] : []), ...(kept.includes(segment) ? [segment] : cutOne(segment))]);
}

function cutOne(text: string): Piece[] {
  if (text === '') return [];
  if (account.test(text)) return [{ text, form: 'account' }];
  if (uuid.test(text)) return [{ text, form: 'uuid' }];
  const [, prefix, hex = '', attempt = ''] = id.exec(text) ?? [];
  // The id of the first attempt is what a retry's id joins with.
  return prefix === undefined ? [{ text, form: 'name' }] : [{ text: prefix + hex, form: prefix as NameForm }, attempt];
}
