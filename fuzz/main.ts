import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { runTarget, verdicts, type Search } from './run-target.ts';
import type { Target } from './target.ts';

const folder = join(import.meta.dirname, 'targets');
const names = readdirSync(folder).map((file) => basename(file, '.ts'));

const program = new Command('fuzz')
  .description('Searches for inputs that break what always holds, led by the blocks of src/ that inputs reach.\n\nExit codes: 0 nothing broke, 1 something did, 2 the search could not be made.')
  .argument('[target...]', `${names.join(', ')}, or the file of another one; all of these when absent`)
  .option('--seconds <n>', 'how long to search with each target', parseWhole, 60)
  .option('--runs <n>', 'how many inputs to try with each target; its seeds always are', parseWhole, 1e9)
  .option('--seed <n>', 'makes a search the same again, if the corpus is', parseWhole, Date.now() % 1e9)
  .option('--hang <n>', 'how many seconds one input may take', parseWhole, 30)
  .option('--blind', 'vary the seeds only, whatever they reach: to compare with', false)
  .option('--out <folder>', 'where to keep the corpus and the inputs that break something', import.meta.dirname)
  .option('--play <file>', 'give this input to the targets once, without searching')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

const { play, ...search } = program.opts<Search & { readonly play?: string }>();
const targets = (program.args.length > 0 ? program.args : names).map((name) => (names.includes(name) ? join(folder, `${name}.ts`) : resolve(name)));
const missing = targets.find((target) => !existsSync(target));
if (missing !== undefined) program.error(`error: there is no target ${missing}`);

let worst: number = verdicts.held;
for (const target of targets) {
  if (play === undefined) {
    worst = Math.max(worst, await runTarget(target, { ...search, out: resolve(search.out) }));
  } else {
    await ((await import(pathToFileURL(target).href)) as Target).fuzz(readFileSync(play));
    console.log(`${basename(target, '.ts')}: nothing broke`);
  }
}
process.exitCode = worst;

function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
