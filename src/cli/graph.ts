import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { ToolkitError } from '../errors.ts';
import type { Workflow, WorkflowRun } from '../generated/types.ts';
import { drawWorkflow } from '../pictures/draw-workflow.ts';
import { drawWorkflowRun } from '../pictures/draw-workflow-run.ts';
import { askGlue, type LiveOptions } from './ask-glue.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { readDrawables } from './read-drawables.ts';
import { readText } from './read-text.ts';
import { writeNew } from './write-new.ts';

interface GraphOptions extends LiveOptions {
  readonly live?: true;
  readonly timeline?: true;
  readonly format?: Format;
  readonly out?: string;
}

type Format = 'svg' | 'html' | 'mermaid' | 'dot';

const formatOf: Readonly<Record<string, Format>> = { '.svg': 'svg', '.html': 'html', '.htm': 'html', '.mmd': 'mermaid', '.mermaid': 'mermaid', '.dot': 'dot', '.gv': 'dot' };

/** Beyond these GitHub shows an error in place of the flowchart (they are Mermaid's defaults). */
const mermaidLimits = { characters: 50_000, edges: 500 };

const description = `Draw a workflow's run, or its design: as a picture (svg), a page with graph, timeline and all runs (html), for a
pull request (mermaid), or for Graphviz (dot).

The file is a recording, a saved answer of GetWorkflowRun or GetWorkflow with its graph, or a scenario, whose workflow
is played in the simulated Glue. "-" stands for standard input. With --live a real account is asked instead. Of several runs, the one that started last is drawn.`;

const examples = `
Examples:
  glue-contract graph recordings/workflow-W1/resumed.json --out W1.html
  glue-contract graph scenarios/w1.json --timeline --out W1.svg
  glue-contract graph --live --workflow nightly --region eu-west-1 --out nightly.html
  aws glue get-workflow-run --name W1 --run-id wr_1 --include-graph | glue-contract graph - --format mermaid`;

/** `glue-contract graph`: the drawing goes to standard output, or to a new file. */
export function defineGraph(command: Command, io: Io): () => Promise<number> {
  command
    .description(description)
    .argument('[file]', 'a recording, a saved answer or a scenario; none with --live')
    .option('--workflow <name>', 'of several workflows, this one')
    .option('--run <id>', 'of several runs, this one')
    .option('--live', 'ask a real account, with the credentials that the AWS SDK finds; reads only')
    .option('--region <region>', 'with --live, the region')
    .option('--profile <profile>', 'with --live, the profile')
    .option('--endpoint-url <url>', 'with --live, another endpoint')
    .addOption(new Option('--design', 'the design instead of a run').conflicts(['run', 'timeline']))
    .option('--timeline', 'when each job ran, instead of the graph (svg); a page has both')
    .addOption(new Option('--format <format>', 'how to draw it; without it as the name of --out says, else svg').choices(['svg', 'html', 'mermaid', 'dot']))
    .option('--out <file>', 'write a new file instead; one that is there already is never overwritten')
    .addHelpText('after', examples);
  return async () => {
    const options = command.opts<GraphOptions>();
    const { path, text: source } = await readSource(command.args[0], options, io);
    const text = await draw(source, path, options, io);
    if (options.out !== undefined) return writeNew(options.out, text, io);
    io.stdout(text);
    return exitCode.good;
  };
}

async function readSource(path: string | undefined, options: GraphOptions, io: Io): Promise<{ readonly path: string; readonly text: string }> {
  if (options.live) {
    if (path !== undefined) throw refuse('--live asks Glue, and a file was named, too.', 'Leave out one of them.');
    return { path: 'Glue', text: await askGlue(options) };
  }
  if (path === undefined) throw refuse('There is nothing to draw.', 'Name a file, - for standard input, or --live.');
  const read = await readText(path, io);
  if ('problem' in read) throw refuse(`${path}: ${read.problem}`, 'Name a file that is there, or - for standard input.');
  return { path, text: read.text };
}

async function draw(text: string, path: string, options: GraphOptions, io: Io): Promise<string> {
  const format = options.format ?? formatOfName(options.out);
  if (options.timeline && (format === 'mermaid' || format === 'dot')) throw refuse(`${format} has no timeline.`, 'Draw it as svg or html.');
  const { runs, designs, notes } = readDrawables(text, path, options.workflow);
  const [note] = notes;
  if (note !== undefined) io.stderr(`note: drawn as it is, though it breaks the contract in ${notes.length} ${notes.length === 1 ? 'place' : 'places'}: ${note}\n`);
  const chosen = options.design ? undefined : findRun(runs, options);
  const design = chosen || options.run !== undefined ? undefined : designs.findLast((candidate) => isWanted(candidate, options));
  if (chosen) return finish(await drawWorkflowRun(chosen, { format: options.timeline && format === 'svg' ? 'timeline-svg' : format }), chosen, format, io);
  if (design) return finish(await drawWorkflow(design, { format }), design, format, io);
  const seen = [...new Set([...runs, ...designs].map(describe))].join(', ');
  throw refuse(
    `There is no ${options.design ? 'design' : 'run or design'} with a graph${options.workflow === undefined ? '' : ` of the workflow ${options.workflow}`}${options.run === undefined ? '' : ` of the run ${options.run}`}; ${path} has ${seen === '' ? 'no workflow' : seen}.`,
    'Ask Glue with IncludeGraph, or choose with --workflow and --run from what is there.',
  );
}

/** A name without an ending tells nothing; one of another ending would be of a file that holds something else. */
function formatOfName(name = ''): Format {
  const ending = extname(name).toLowerCase();
  const format = ending === '' ? 'svg' : formatOf[ending];
  if (format) return format;
  throw refuse(`No ${ending} is drawn.`, `Name a file that ends in ${Object.keys(formatOf).join(', ')}, or say --format.`);
}

function findRun(runs: readonly WorkflowRun[], options: GraphOptions): WorkflowRun | undefined {
  // Of one run seen several times, the last of the file.
  const wanted = runs.filter((run) => isWanted(run, options) && (options.run ?? run.WorkflowRunId) === run.WorkflowRunId);
  return wanted.toSorted((a, b) => (a.StartedOn ?? 0) - (b.StartedOn ?? 0)).at(-1);
}

function isWanted({ Name, Graph }: WorkflowRun | Workflow, { workflow }: GraphOptions): boolean {
  return Graph !== undefined && (workflow ?? Name) === Name;
}

function finish(text: string, { Graph }: WorkflowRun | Workflow, format: Format, io: Io): string {
  const edges = Graph?.Edges?.length ?? 0;
  const { characters, edges: most } = mermaidLimits;
  if (format === 'mermaid' && (text.length > characters || edges > most)) {
    io.stderr(`note: GitHub draws Mermaid of at most ${characters} characters and ${most} edges; this has ${text.length} and ${edges}.\n`);
  }
  return text;
}

function describe(found: WorkflowRun | Workflow): string {
  const run = 'WorkflowRunId' in found ? `/${found.WorkflowRunId}` : '';
  return `${found.Name}${run}${found.Graph ? '' : ' (without graph)'}`;
}

function refuse(message: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', { message, next });
}
