import { nameOf, resolveShape } from '../contract/resolve-shape.ts';
import { operations } from '../generated/operations.ts';
import { shapes, type Shape } from '../generated/shapes.ts';

/** What happens to a member's value, in the order of the page. */
const classes = {
  pseudonym: 'Named otherwise: the same text has the same pseudonym everywhere',
  replace: 'Replaced by a constant, unless it is a text that Glue is known for',
  keep: 'Kept in the forms that Glue gives it, else left out',
  enum: 'Kept where the contract or the form of its values knows it, else left out',
  plain: 'Kept: numbers, booleans, timestamps',
  open: 'Left out: the contract leaves its members open',
} as const;

type Class = keyof typeof classes;

/** `docs/redaction.md`: what a recording does with each member of the contract. */
export function emitRedactionDoc(): string {
  const found = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const operation of Object.keys(operations)) for (const side of ['Request', 'Response']) visit(`${operation}${side}`, seen, found);
  const rowsOf = (wanted: Class) =>
    [...found]
      .filter(([row]) => row.startsWith(`${wanted} `))
      .map(([row, owners]) => [row.slice(wanted.length + 1), [...owners].toSorted()] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [
    '<!-- Generated from schemas/ by `npm run generate`. Do not edit. -->',
    '',
    '# What a recording keeps',
    '',
    `One row for each member of the ${Object.keys(operations).length} operations, by its name. What is in no schema is left out and reported. Headers are never`,
    'recorded. [recording.md](recording.md) says how and why.',
    ...(Object.keys(classes) as Class[]).flatMap((name) => ['', `## ${classes[name]}`, '', '| member | of |', '|---|---|', ...rowsOf(name).map(([member, owners]) => `| \`${member}\` | ${owners.join(', ')} |`)]),
    '',
  ].join('\n');
}

function visit(name: string, seen: Set<string>, found: Map<string, Set<string>>): void {
  if (seen.has(name)) return;
  seen.add(name);
  for (const [member, schema] of Object.entries(shapes[name]?.properties ?? {})) {
    for (const [row, inner] of describe(member, schema, undefined)) {
      found.set(row, (found.get(row) ?? new Set()).add(name));
      if (inner !== undefined) visit(inner, seen, found);
    }
  }
}

/** The rows of a member: one, or two for a map, whose keys are redacted, too. A structure has none of its own. */
function describe(member: string, schema: Shape, own: string | undefined): readonly (readonly [row: string, inner?: string])[] {
  const reference = nameOf(schema);
  const shape = resolveShape(schema);
  const redaction = schema['x-redact'] ?? own ?? shape['x-redact'];
  if (shape.items) return describe(member, shape.items, schema['x-redact'] ?? own);
  if (typeof shape.additionalProperties === 'object') {
    const kept = shape['x-own-keys'] ? ' except for those with a meaning of Glue\'s own' : '';
    return [[`${shape['x-redact-keys'] ?? 'keep'} keys of ${member}${kept}`], ...describe(`values of ${member}`, shape.additionalProperties, undefined)];
  }
  if (shape.properties) return [[`structure ${member}`, reference as string]];
  if (shape.type === 'string') return [[`${shape.enum ? 'enum' : redaction} ${member}`]];
  return [[`${shape.type === 'object' ? 'open' : 'plain'} ${member}`]];
}
