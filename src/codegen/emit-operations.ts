import type { JsonSchema, OperationFile, Schemas } from './read-schemas.ts';

const declarations = `\
export interface Pagination {
  readonly inputToken: string;
  readonly outputToken: string;
  readonly pageSize: string;
  /** The output member that holds the list. */
  readonly items: string;
  /** The token value that means "no more", where an absent token is not what says so. */
  readonly lastToken?: number;
}

export interface OperationDescription {
  readonly errors: readonly string[];
  /** False for what the documents have and the service model lacks, so that no SDK has a command for it. */
  readonly modelled: boolean;
  readonly readOnly: boolean;
  readonly documented: readonly string[];
  readonly pagination?: Pagination;
}

export interface ErrorDescription {
  readonly httpStatus: number;
  readonly fault: 'client' | 'server';
  /** False for errors of the AWS front end: any call may meet them, no operation of the contract declares them. */
  readonly modelled: boolean;
}
`;

/** The operation table, the error table, and the types that tie an operation's name to its shapes. */
export function emitOperations(schemas: Schemas): string {
  const { operations } = schemas;
  return [
    `import type {\n${operations.flatMap(({ operation: name }) => [`  ${name}Request,\n`, `  ${name}Response,\n`]).join('')}} from './types.ts';`,
    declarations.trimEnd(),
    `/** Input, output and modelled errors by operation. */\nexport interface OperationTypes {\n${operations.map(typesOf).join('')}}`,
    `export const operations = ${literal(Object.fromEntries(operations.map(tableEntry)))} as const satisfies Record<keyof OperationTypes, OperationDescription>;`,
    `export const errors = ${literal(errorTable(schemas))} as const satisfies Record<string, ErrorDescription>;`,
    '',
  ].join('\n\n').trimEnd() + '\n';
}

function typesOf({ operation, description, errors }: OperationFile): string {
  return `  /** ${description} */\n  readonly ${operation}: {\n    readonly input: ${operation}Request;\n    readonly output: ${operation}Response;\n    readonly error: ${errors.map((name) => `'${name}'`).join(' | ')};\n  };\n`;
}

function tableEntry({ operation, errors, modelled, readOnly, documented, pagination }: OperationFile) {
  return [operation, { errors, modelled, readOnly, documented, ...(pagination && { pagination }) }] as const;
}

function errorTable({ shapes }: Schemas): Record<string, unknown> {
  const describe = (file: string, modelled: boolean) =>
    Object.entries(shapes.get(file)?.$defs ?? {}).map(([name, shape]: [string, JsonSchema]) => [
      name,
      { httpStatus: shape['x-http-status'], fault: shape['x-fault'], modelled },
    ]);
  return Object.fromEntries([...describe('errors.json', true), ...describe('common-errors.json', false)]);
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/"([A-Za-z]\w*)":/g, '$1:');
}
