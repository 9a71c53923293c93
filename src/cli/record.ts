import { type Command, InvalidArgumentError, Option } from 'commander';
import { largestRecording } from '../recording/largest-recording.ts';
import { ToolkitError } from '../errors.ts';
import type { Io } from './io.ts';
import type { RecordAccountOptions } from './record-account.ts';
import type { RecordProxyCommandOptions } from './record-proxy.ts';

type Options = RecordAccountOptions & RecordProxyCommandOptions & { readonly proxy?: true };

const description = `Record jobs and workflows of an account, with their newest runs, as redacted recordings to replay.

Only what reads is called, with the credentials that the AWS SDK finds. Each job or workflow is one file, <out>/jobs/<pseudonym>.json or
<out>/workflows/<pseudonym>.json, written when all of it is there. Pseudonyms are made with a key outside of the repository, or are yours:
redaction.names in glue-contract.config.ts. Nothing that was to be hidden is ever written: exit code 3 then. After an interruption, the same
command goes on.

With --proxy, what clients of any language ask a local address goes to the account, and becomes one recording, <out>/<name>.json.`;

const examples = `
Examples:
  glue-contract record --job nightly-etl --workflow orders --with-jobs --runs 50 --region eu-west-1
  glue-contract record --proxy --port 4566 --profile staging --name orders-service`;

/** What means something for one of the two ways only, as the command line has it. */
const ofAccount = { job: '--job', workflow: '--workflow', withJobs: '--with-jobs', runs: '--runs', maxPages: '--max-pages', resume: '--no-resume', showNames: '--show-names' };
const ofProxy = { port: '--port', name: '--name', maxCalls: '--max-calls', allowWrites: '--allow-writes' };

/** `glue-contract record`: progress goes to standard error, the result to standard output. */
export function defineRecord(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .addOption(new Option('--job <names...>', 'jobs, by their names in the account').argParser(collect).default([], 'none'))
    .addOption(new Option('--workflow <names...>', 'workflows, by their names in the account').argParser(collect).default([], 'none'))
    .option('--with-jobs', 'the jobs of the workflows as well')
    .option('--runs <n>', 'how many runs of each, newest first', parseCount, 20)
    .option('--region <region>', 'the region; otherwise AWS_REGION or that of the profile')
    .option('--profile <profile>', 'the profile')
    .option('--endpoint-url <url>', 'another endpoint')
    .option('--out <folder>', 'where the recordings go', 'recordings')
    .option('--max-pages <n>', 'how many pages of a list of runs are read', parseCount, 50)
    .option('--max-bytes <n>', 'how large a recording may get before it is redacted', parseBytes, 5 * 1024 * 1024)
    .option('--no-resume', 'begin anew after an interruption')
    .option('--show-names', 'print the real names beside the pseudonyms')
    .optionsGroup('With --proxy:')
    .option('--proxy', 'record what others ask, until Ctrl+C')
    .option('--port <n>', 'where to listen; any free port without it', parseCount)
    .option('--name <name>', 'of the recording; "proxy" without it')
    .option('--max-calls <n>', 'how many calls are passed on; 1000 without it', parseCount)
    .option('--allow-writes', 'after a question at the terminal, pass on what changes the account, too')
    .addHelpText('after', examples);
  return async () => {
    const options = command.opts<Options>();
    const isGiven = (name: string) => command.getOptionValueSource(name) === 'cli';
    const foreign = Object.entries(options.proxy ? ofAccount : ofProxy).find(([name]) => isGiven(name));
    if (foreign) throw refuse(`${foreign[1]} means nothing ${options.proxy ? 'with' : 'without'} --proxy.`, 'Leave one of them out.');
    if (options.proxy) return (await import('./record-proxy.ts')).runRecordProxy(options, io);
    if (options.job.length + options.workflow.length === 0) throw refuse('There is nothing to record.', 'Name jobs or workflows with --job and --workflow, or use --proxy.');
    return (await import('./record-account.ts')).runRecordAccount(options, io);
  };
}

/** `--job a b --job c`: all of them. */
function collect(name: string, names: readonly string[]): string[] {
  return [...names, name];
}

function parseCount(text: string): number {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1.');
}

/** What is larger would be read, and then not written. */
function parseBytes(text: string): number {
  const count = parseCount(text);
  if (count <= largestRecording) return count;
  throw new InvalidArgumentError(`It is at most ${largestRecording}.`);
}

function refuse(message: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, next });
}
