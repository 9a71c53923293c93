import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { OperationName } from '../contract/operation.ts';
import { operations } from '../generated/operations.ts';
import { synthesizeOutput } from '../synthesize/synthesize-output.ts';
import type { SynthesizeOptions } from '../synthesize/world.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';
import { synthesizeRecording } from './synthesize-recording.ts';
import { writeNew } from './write-new.ts';

interface CommandOptions extends SynthesizeOptions {
  readonly input: string;
  readonly format: 'wire' | 'recording';
  readonly out?: string;
}

const description = `Make an answer of an operation from its schema and a seed: the same seed gives the same bytes.

The format "wire" is the answer to the input, "recording" a recording file of it; of a list it holds every page.`;

const example = `
Example:
  glue-contract synthesize GetJobRuns --input '{"JobName":"nightly","MaxResults":200}' --list-length 450 --format recording`;

/** `glue-contract synthesize`: the answer goes to standard output, or to a new file. */
export function defineSynthesize(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .addArgument(new Argument('<Operation>', 'the operation that answers').choices(Object.keys(operations)))
    .option('--input <json>', 'what it is asked, as JSON or @file', '{}')
    .option('--seed <n>', 'which of the possible answers', parseWhole, 1)
    .addOption(new Option('--size <size>', 'how much of what is optional it has').choices(['minimal', 'maximal', 'random']).default('random'))
    .option('--list-length <n>', 'how many items a list has over all its pages', parseWhole)
    .option('--graph-nodes <n>', 'how many nodes a workflow graph has', parseWhole)
    .addOption(new Option('--format <format>', 'what to print').choices(['wire', 'recording']).default('wire'))
    .option('--out <file>', 'write a new file instead; one that is there already is never overwritten')
    .addHelpText('after', example);
  return async () => {
    const operation = command.args[0] as OperationName;
    const { input: given, format, out, ...options } = command.opts<CommandOptions>();
    const input = await readInput(given, io);
    const text =
      format === 'recording'
        ? synthesizeRecording(operation, input, options)
        : `${JSON.stringify(synthesizeOutput(operation, input, options), undefined, 2)}\n`;
    if (out !== undefined) return writeNew(out, text, io);
    io.stdout(text);
    return exitCode.good;
  };
}

function parseWhole(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
