import { clipText } from './clip-text.ts';
import { describeNode, describePicture } from './describe-picture.ts';
import type { Picture, PictureNode } from './picture.ts';
import { tones } from './tones.ts';

const shapes = { trigger: 'box', job: 'box', crawler: 'hexagon', other: 'note' } as const;

/** A picture in the language of Graphviz, to be laid out or changed by other tools. */
export function writeDot(picture: Picture): string {
  // Graphviz as WebAssembly breaks down on a label whose first line is empty.
  const title = [picture.workflow, ...describePicture(picture)].filter((line) => line !== '').map((line) => escapeDot(clipText(line, 120))).join('\\l');
  const lines = [
    `graph [rankdir=LR, label="${title}\\l", labelloc=t, labeljust=l, fontname="sans-serif"]`,
    'node [fontname="sans-serif", fontsize=11, style=filled]',
    'edge [fontname="sans-serif", fontsize=10, color="#8a949f"]',
    ...picture.nodes.map(writeNode),
    ...picture.edges.map(({ from, to, label }) => `${from} -> ${to}${label === undefined ? '' : ` [label="${escapeDot(clipText(label, 60))}"]`}`),
  ];
  return `digraph {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}

function writeNode(node: PictureNode): string {
  const { id, kind, tone, name, caption, copied, resumed } = node;
  const { fill, line, ink } = tones[tone].light;
  const note = resumed ? ' · resumed' : copied ? ' · copied' : '';
  const label = `${tones[tone].mark} ${escapeDot(clipText(name, 60))}\\n${escapeDot(clipText(caption, 60))}${note}`;
  const style = ['filled', ...(kind === 'job' ? ['rounded'] : []), ...(copied ? ['dashed'] : [])].join();
  const tooltip = escapeDot(clipText(describeNode(node), 300));
  return `${id} [label="${label}", tooltip="${tooltip}", shape=${shapes[kind]}, style="${style}", fillcolor="${fill}", color="${line}", fontcolor="${ink}"]`;
}

/** For text within quotes, where a backslash begins an escape and an ampersand a character reference. */
function escapeDot(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
