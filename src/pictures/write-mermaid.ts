import { clipText } from './clip-text.ts';
import { describePicture } from './describe-picture.ts';
import type { Picture, PictureNode } from './picture.ts';
import { dimmed, tones, type ToneName } from './tones.ts';

const columns = 48;

const brackets = { trigger: ['[', ']'], job: ['(', ')'], crawler: ['{{', '}}'], other: ['[/', '/]'] } as const;

/** A picture as a Mermaid flowchart, as GitHub draws it from a code block `mermaid`. */
export function writeMermaid(picture: Picture): string {
  const { workflow, nodes, edges } = picture;
  const classes = Map.groupBy(nodes, ({ tone }) => tone);
  const copied = nodes.filter((node) => node.copied);
  const title = [workflow, ...describePicture(picture)].map((line) => clipText(line, 100)).join(' · ');
  const lines = [
    'flowchart LR',
    `accTitle: ${escapeMermaid(title)}`,
    ...nodes.map(writeNode),
    ...edges.map(({ from, to, label }) => (label === undefined ? `${from}-->${to}` : `${from}-->|"${escapeMermaid(clipText(label, columns))}"|${to}`)),
    ...[...classes].flatMap(([tone, members]) => [writeClass(tone), `class ${members.map(({ id }) => id).join()} ${tone}`]),
    ...(copied.length > 0 ? [`classDef copied opacity:${dimmed},stroke-dasharray:4 3`, `class ${copied.map(({ id }) => id).join()} copied`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A label begins with its mark, so that no name can be taken for a list or for a text with Markdown. */
function writeNode({ id, kind, tone, name, caption, copied, resumed }: PictureNode): string {
  const [open, close] = brackets[kind];
  const note = resumed ? ' · resumed' : copied ? ' · copied' : '';
  return `${id}${open}"${tones[tone].mark} ${escapeMermaid(clipText(name, columns))}<br>${escapeMermaid(clipText(caption, columns))}${note}"${close}`;
}

function writeClass(tone: ToneName): string {
  const { fill, line, ink } = tones[tone].light;
  return `classDef ${tone} fill:${fill},stroke:${line},color:${ink}`;
}

/** All that is neither a letter, a digit nor harmless becomes a character reference of Mermaid, so that no name can be its language. */
function escapeMermaid(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\p{N} ,.:_·…-]/gu, (character) => `#${character.codePointAt(0)};`);
}
