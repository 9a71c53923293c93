import { Command, CommanderError } from 'commander';
import { ToolkitError, type ErrorCode } from '../errors.ts';
import { describeDefect } from './describe-defect.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** Declares the options of a command on it, and returns what runs it; that resolves to the exit code. */
type Define = (command: Command, io: Io) => () => Promise<number>;

const epilogue = `
Exit codes: 0 good, 1 findings, 2 wrong usage, 3 refused for safety, 70 a defect of the tool.

Example:
  glue-contract validate recordings/`;

/** Only the command that is asked for is loaded. */
const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Define> }>> = {
  validate: {
    summary: 'hold recordings or saved payloads against the contract',
    load: async () => (await import('./validate.ts')).defineValidate,
  },
  synthesize: {
    summary: 'make an answer of an operation from its schema and a seed',
    load: async () => (await import('./synthesize.ts')).defineSynthesize,
  },
  coverage: {
    summary: 'say what a test suite made of the contract',
    load: async () => (await import('./coverage.ts')).defineCoverage,
  },
  graph: {
    summary: 'draw a workflow run or a design',
    load: async () => (await import('./graph.ts')).defineGraph,
  },
  serve: {
    summary: 'serve Glue over HTTP, for clients of any language',
    load: async () => (await import('./serve.ts')).defineServe,
  },
  record: {
    summary: 'record an account, or what a proxy lets through, without its secrets',
    load: async () => (await import('./record.ts')).defineRecord,
  },
  scan: {
    summary: 'search committed recordings for secrets',
    load: async () => (await import('./scan.ts')).defineScan,
  },
  import: {
    summary: 'turn what other tools recorded into recordings',
    load: async () => (await import('./import.ts')).defineImport,
  },
  verify: {
    summary: 'ask an account what recordings asked, and compare the shape of its answers',
    load: async () => (await import('./verify.ts')).defineVerify,
  },
  drift: {
    summary: 'compare the contract with the installed SDK or a service model',
    load: async () => (await import('./drift.ts')).defineDrift,
  },
  rules: {
    summary: 'list the rules of the contract that no schema can say',
    load: async () => (await import('./rules.ts')).defineRules,
  },
};

/** Runs `glue-contract` with these arguments and resolves to its exit code; it never throws and never ends the process. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  let code: number = exitCode.good;
  const program = new Command('glue-contract')
    .description('Contract tests for AWS Glue job runs and workflow runs.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .addHelpText('after', epilogue);
  try {
    for (const [name, { summary, load }] of Object.entries(commands)) {
      const command = program.command(name).summary(summary);
      if (!argv.includes(name)) continue;
      const act = (await load())(command, io);
      command.description(joinLines(command.description()));
      command.action(async () => {
        code = await act();
      });
    }
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, io);
  }
}

/** Lines of one paragraph as one: how long a line may be, the terminal says. What is indented is a list. */
function joinLines(text: string): string {
  return text.replaceAll(/(?<=\S)\n(?=\S)/g, ' ');
}

/** What is not done although it could be. */
const refusals: ReadonlySet<ErrorCode> = new Set(['GLUE_KEY_UNUSABLE', 'GLUE_RECORDING_FORBIDDEN', 'GLUE_REDACTION_WEAKER', 'GLUE_SECRET_FOUND']);

function report(error: unknown, io: Io): number {
  // Its text is already written; asking for help or the version ends with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.good : exitCode.wrongUsage;
  if (error instanceof ToolkitError) {
    io.stderr(`${error.message}\n`);
    return refusals.has(error.code) ? exitCode.refused : exitCode.wrongUsage;
  }
  io.stderr(describeDefect(error));
  return exitCode.defect;
}
