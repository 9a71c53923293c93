import { describePicture } from '../../pictures/describe-picture.ts';
import { escapeXml } from '../../pictures/escape-xml.ts';
import type { Picture } from '../../pictures/picture.ts';
import { readWorkflow } from '../../pictures/read-workflow.ts';
import { readWorkflowRun } from '../../pictures/read-workflow-run.ts';
import { writeNodeCard } from '../../pictures/write-node-card.ts';
import { writeSvg } from '../../pictures/write-svg.ts';
import type { Simulation } from '../../simulate/create-simulation.ts';
import { look } from './look.ts';

/** What each simulation drew last: the page asks every second, and laying out hundreds of nodes takes a tenth of one. */
const drawn = new WeakMap<Simulation, { readonly key: string; readonly text: Promise<string> }>();

/** The newest run of a workflow, or its design when it never ran: a part of the page, with a card for each node. */
export async function drawWorkflow(simulation: Simulation, name: string): Promise<string | undefined> {
  const picture = readPicture(simulation, name);
  if (!picture) return undefined;
  const key = JSON.stringify(picture);
  const last = drawn.get(simulation);
  if (last?.key === key) return last.text;
  const text = write(picture);
  drawn.set(simulation, { key, text });
  return text;
}

async function write(picture: Picture): Promise<string> {
  const lines = describePicture(picture).map((line) => `<p>${escapeXml(line)}</p>\n`);
  return `${lines.join('')}${await writeSvg(picture, true)}${picture.nodes.map(writeNodeCard).join('\n')}\n`;
}

function readPicture(simulation: Simulation, name: string): Picture | undefined {
  const workflow = look(simulation, 'GetWorkflow', { Name: name, IncludeGraph: true })?.Workflow;
  if (!workflow) return undefined;
  const id = workflow.LastRun?.WorkflowRunId;
  const run = id === undefined ? undefined : look(simulation, 'GetWorkflowRun', { Name: name, RunId: id, IncludeGraph: true })?.Run;
  return run ? readWorkflowRun(run) : readWorkflow(workflow);
}
