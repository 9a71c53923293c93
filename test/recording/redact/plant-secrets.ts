import { shapes, type Shape } from '../../../src/generated/shapes.ts';

/** In every planted secret. No word, no id and no enum of Glue has it. */
export const marker = 'kT9vQ2xLmB';

/** In every planted number: an account's id by its length. */
export const numberMarker = '73451234';

const escapeEach = (text: string, form: (code: string) => string) => text.split('').map((letter) => form(letter.charCodeAt(0).toString(16))).join('');

/** How a secret may travel in a text. */
export const carriers: Readonly<Record<string, (secret: string) => string>> = {
  raw: (secret) => secret,
  'base64, first alignment': (secret) => btoa(secret),
  'base64, second alignment': (secret) => btoa(`u:${secret}`),
  'base64, third alignment': (secret) => btoa(`id: ${secret}`),
  'base64 of JSON, for URLs': (secret) => btoa(JSON.stringify({ '~~~?': secret })).replaceAll('+', '-').replaceAll('/', '_'),
  hex: (secret) => Buffer.from(secret).toString('hex'),
  'percent-encoded': (secret) => escapeEach(secret, (code) => `%${code}`),
  '\\u escapes': (secret) => escapeEach(secret, (code) => `\\u00${code}`),
  'JSON in a text': (secret) => JSON.stringify({ password: secret, nested: JSON.stringify({ secret }) }),
  'ARN of a role': (secret) => `arn:aws:iam::734512345678:role/service-role/${secret} with space`,
  'ARN of a job': (secret) => `arn:aws:glue:eu-west-1:734512345678:job/${secret}`,
  'ARN of nobody': (secret) => `arn:aws-${secret}:${secret}:eu-${secret}-1:${secret}:${secret}`,
  'presigned URL': (secret) => `https://b.s3.amazonaws.com/k?X-Amz-Credential=${secret}%2F20261121&X-Amz-Security-Token=${secret}`,
  'URL with credentials': (secret) => `https://user:${secret}@example.com/`,
  JDBC: (secret) => `jdbc:postgresql://db:5432/x?user=u&password=${secret}`,
  'known error text': (secret) => `User: arn:aws:sts::734512345678:assumed-role/r/${secret} is not authorized to perform: glue:GetJobRuns on resource: arn:aws:glue:eu-west-1:734512345678:job/${secret}`,
  'unknown error text': (secret) => `Job ${secret} of account 734512345678 failed: ${secret}`,
  'log group': (secret) => `/aws-glue/jobs/${secret}/output`,
  'run id of a retry': (secret) => `jr_${secret}_attempt_1`,
  'e-mail': (secret) => `${secret}@example.com`,
  'several lines': (secret) => `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
  'argument name': (secret) => `--${secret}`,
};

export interface PlantOptions {
  readonly carry: (secret: string) => string;
  /** Members that no schema knows, in every structure. */
  readonly unknown?: boolean;
  /** Numbers of twelve digits wherever numbers belong. */
  readonly numbers?: boolean;
  /** From this level down, everything has another type than it should. */
  readonly wrongBelow?: number;
}

export interface Planted {
  secrets: number;
  unknown: number;
  numbers: number;
}

const maxDepth = 12;

/** A value of a shape with a secret in every place that can hold one; `count` is added to. */
export function plantSecrets(shape: string, options: PlantOptions, count: Planted): Record<string, unknown> {
  return plant({ $ref: `#/$defs/${shape}` }, options, count, 0) as Record<string, unknown>;
}

function plant(reference: Shape, options: PlantOptions, count: Planted, depth: number): unknown {
  const schema = reference.$ref === undefined ? reference : (shapes[reference.$ref.slice('#/$defs/'.length)] as Shape);
  const text = () => options.carry(`${marker}${(count.secrets++).toString(36)}`);
  if (depth >= (options.wrongBelow ?? Infinity)) return schema.type === 'string' ? [{ [text()]: text() }] : text();
  const inner = (of: Shape) => plant(of, options, count, depth + 1);
  switch (schema.type) {
    case 'string':
      return text();
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      if (!options.numbers) return 7;
      return Number(numberMarker) * 1e4 + count.numbers++;
    case 'array':
      return depth > maxDepth ? [] : [inner(schema.items ?? {}), inner(schema.items ?? {})];
    default:
      return Object.fromEntries(typeof schema.additionalProperties === 'object' ? entries(schema.additionalProperties) : members(schema));
  }

  function entries(value: Shape): [string, unknown][] {
    return depth > maxDepth ? [] : [[text(), inner(value)], ['__proto__', inner(value)]];
  }

  function members({ properties, additionalProperties }: Shape): [string, unknown][] {
    const known = Object.entries(properties ?? {}).map(([name, of]): [string, unknown] => [name, inner(of)]);
    if (!options.unknown || (!properties && additionalProperties !== false)) return known;
    count.unknown += 4;
    return [...known, ['NewMember', text()], ['Nested', { deep: [text(), { [text()]: 1 }] }], [text(), true], ['__proto__', { polluted: text() }]];
  }
}
