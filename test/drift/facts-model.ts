import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The compact service model of the project's shared folder, as far as it is looked at. `from` marks what an SDK added. */
interface Facts {
  readonly version: string;
  readonly operations: Readonly<Record<string, { readonly input: string; readonly output: string; readonly errors: readonly string[]; readonly pagination?: object; readonly from?: string }>>;
  readonly shapes: Readonly<Record<string, FactShape>>;
  /** What the documents have and no model: members by their shapes. */
  readonly docOnlyOperations: Readonly<Record<string, DocumentedOperation>>;
}

interface DocumentedOperation {
  readonly input: { readonly required: readonly string[]; readonly members: Readonly<Record<string, string>> };
  readonly output: { readonly members: Readonly<Record<string, string | { readonly list: string }>> };
  readonly errors: readonly string[];
}

interface FactShape {
  readonly type: string;
  readonly members?: Readonly<Record<string, { readonly target: string; readonly default?: unknown; readonly deprecated?: boolean; readonly from?: string }>>;
  readonly required?: readonly string[];
  readonly member?: string;
  readonly key?: string;
  readonly value?: string;
  readonly length?: object;
  readonly range?: object;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly error?: string;
  readonly httpStatus?: number;
  readonly from?: string;
}

const path = join(import.meta.dirname, '../../../shared/facts/glue-model.json');

export const noFacts = !existsSync(path);
if (noFacts) console.info(`skipped: comparison with the service model, for ${path} is not there`);

export function readFacts(): Facts {
  return JSON.parse(readFileSync(path, 'utf8')) as Facts;
}

/** The facts in Smithy's JSON form, which says the same. */
export function toSmithy({ version, operations, shapes }: Facts): object {
  const own = Object.entries(shapes).filter(([, { from }]) => from === undefined);
  return {
    smithy: '2.0',
    shapes: Object.fromEntries([
      ['com.amazonaws.glue#AWSGlue', { type: 'service', version, traits: { 'aws.api#service': { sdkId: 'Glue' } } }],
      ...Object.entries(operations).filter(([, { from }]) => from === undefined).map(([name, { input, output, errors, pagination }]) => [
        idOf(name),
        { type: 'operation', input: refer(input), output: refer(output), errors: errors.map(refer), traits: { ...(pagination && { 'smithy.api#paginated': pagination }) } },
      ]),
      ...own.map(([name, shape]) => [idOf(name), toShape(shape)]),
    ]),
  };
}

function toShape({ type, members = {}, required = [], member, key, value, length, range, pattern, enum: values, error, httpStatus }: FactShape): object {
  const traits = { length, range, pattern, error, httpError: httpStatus };
  const described = Object.entries(members).filter(([, { from }]) => from === undefined);
  return {
    type: values ? 'enum' : type,
    ...(member !== undefined && { member: refer(member) }),
    ...(key !== undefined && { key: refer(key) }),
    ...(value !== undefined && { value: refer(value) }),
    members: Object.fromEntries(
      values
        ? values.map((text, index) => [`VALUE_${index}`, { target: 'smithy.api#Unit', traits: { 'smithy.api#enumValue': text } }])
        : described.map(([name, { target, default: absent }]) => [name, { ...refer(target), traits: prefix({ default: absent, required: required.includes(name) ? {} : undefined }) }]),
    ),
    traits: prefix(traits),
  };
}

function prefix(traits: object): object {
  return Object.fromEntries(Object.entries(traits).flatMap(([name, value]) => (value === undefined ? [] : [[`smithy.api#${name}`, value]])));
}

const idOf = (name: string) => `com.amazonaws.glue#${name}`;
const refer = (name: string) => ({ target: idOf(name) });
