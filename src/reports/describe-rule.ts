import { rules } from '../contract/rules/rules.ts';
import { scanRules } from '../recording/scan/scan-rules.ts';

export interface RuleDescription {
  /** What holds where the rule is kept, as one sentence. */
  readonly sentence: string;
  /** Where the rule comes from, if that is an address. */
  readonly url?: string;
}

/** The rules that are not in the contract's table: what a schema says, what a fault is, and what a file must be. */
const sentences: Readonly<Record<string, string>> = {
  'shape/type': 'A value has the JSON type of the contract.',
  'shape/enum': 'A value is one of those the contract lists.',
  'shape/const': 'A value is the only one the contract allows.',
  'shape/required': 'A required member is there.',
  'shape/additionalProperties': 'A member is one the contract knows.',
  'shape/minLength': 'A text has at least the shortest length of the contract.',
  'shape/maxLength': 'A text has at most the longest length of the contract.',
  'shape/pattern': 'A text matches the pattern of the contract.',
  'shape/minimum': 'A number is not below the smallest of the contract.',
  'shape/maximum': 'A number is not above the largest of the contract.',
  'shape/minItems': 'A list has at least the fewest items of the contract.',
  'shape/maxItems': 'A list has at most the most items of the contract.',
  'shape/maxProperties': 'A map has at most the most entries of the contract.',
  'fault/declared': 'A fault is one the operation declares, or one that every AWS operation may answer.',
  'fault/status': 'A fault has the HTTP status its name is known for.',
  'file/readable': 'A file can be read.',
  'file/json': 'A file is JSON in UTF-8.',
  'file/known': 'A file is a recording, or a payload of the operation that was named.',
  'coverage/call': 'Every operation that is looked at is called and answered.',
  'coverage/error': 'Every error that an operation declares is met.',
  'coverage/value': 'Every value that a member of an answer can have is delivered.',
  'coverage/member': 'Every optional member of an answer is met present and absent.',
  'coverage/page': 'Lists are read empty, on one page and on several.',
  'coverage/retry': 'A request is sent again after a fault or a lost answer.',
  'coverage/recording': 'Every recorded interaction answers a call.',
  ...Object.fromEntries(
    ['operation', 'pagination', 'error', 'fault', 'member', 'required', 'default', 'type', 'form', 'enum', 'bounds', 'pattern'].map((aspect) => [
      `drift/${aspect}`,
      `The contract and the source it is compared with say the same: ${aspect}.`,
    ]),
  ),
  'drift/older': 'What the contract has, an older source has already.',
  'drift/stale': 'An explained difference is one that the source shows.',
  'drift/unmodelled': 'An operation of the source is in the contract.',
  'recording/age': 'The day of a recording of an account has come, and is not longer ago than it may be.',
  'recording/form': 'A recording has the form that schemas/recording.json describes.',
  'recording/operation': 'An interaction is a call of an operation the contract has.',
  'verify/compared': 'At least one interaction of the recordings is compared.',
  'verify/empty-page': 'A page with a next one is as full as it was.',
  'verify/endless-list': 'No token of a list comes twice.',
  'verify/fault': 'A call fails with the recorded error.',
  'verify/last-page': 'A list ends as it was recorded to end.',
  'verify/list-goes-on': 'A recorded list holds all pages.',
  'verify/missing-member': 'A member that was recorded is still answered.',
  'verify/new-member': 'A recording has every member that is answered.',
  'verify/outcome': 'A call that was answered is answered; one that failed fails.',
  'verify/short-page': 'A page with a next one is as full as it was.',
  'verify/status': 'An error has the recorded HTTP status.',
  'verify/unreadable': 'An answer is a JSON object.',
};

const byId = new Map<string, RuleDescription>([
  ...Object.entries({ ...sentences, ...scanRules }).map(([id, sentence]) => [id, { sentence }] as const),
  ...rules.map(({ id, sentence, source }) => [id, URL.canParse(source) ? { sentence, url: source } : { sentence }] as const),
]);

/** A rule that nobody described says its own name. */
export function describeRule(id: string): RuleDescription {
  return byId.get(id) ?? { sentence: `The contract keeps ${id}.` };
}
