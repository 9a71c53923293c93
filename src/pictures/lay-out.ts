import type { Graphviz } from '@hpcc-js/wasm-graphviz';
import { clipText, countColumns } from './clip-text.ts';
import { groupTwins, type Block, type Blocks } from './group-twins.ts';
import type { Picture, PictureEdge, PictureNode } from './picture.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything is, in pixels from the upper left corner. */
export interface Layout extends Size {
  /** The centre of each node. */
  readonly nodes: readonly (Point & { readonly node: PictureNode })[];
  /** Around many nodes that edges lead to and from as to one. */
  readonly frames: readonly (Point & Size)[];
  /** Bézier splines: a start, and three points for each piece. */
  readonly edges: readonly { readonly edge: PictureEdge; readonly points: readonly Point[]; readonly label?: Point }[];
}

/** What is comfortable to look at without scrolling. */
const page = { width: 1200, height: 800 };

/** Each direction with the sides of a node at which edges leave and enter. */
const directions = [
  ['LR', 'e', 'w'],
  ['TB', 's', 'n'],
] as const;

/** Room for the names of four states. */
export const labelColumns = 40;

/** Between the nodes of a block, and around them. */
const gap = 14;

type SizeOf = (node: PictureNode) => Size;

let loading: Promise<Graphviz> | undefined;

/** Lays a picture out from left to right or from top to bottom, whichever has to be shrunk less to fit a page. */
export async function layOut(picture: Picture, sizeOf: SizeOf): Promise<Layout> {
  loading ??= import('@hpcc-js/wasm-graphviz').then((library) => library.Graphviz.load());
  const graphviz = await loading;
  const blocks = groupTwins(picture);
  const layouts = directions.map((direction) => {
    const plain = graphviz.layout(writeSkeleton(blocks, sizeOf, direction), 'plain', 'dot', { yInvert: true });
    return readPlain(plain, blocks, sizeOf);
  });
  return layouts.reduce((a, b) => (fit(b) > fit(a) ? b : a));
}

function fit({ width, height }: Size): number {
  return Math.min(page.width / width, page.height / height, 1);
}

/** Graphviz gets sizes and our own ids only, so that no name can be taken for its language. */
function writeSkeleton({ blocks, edges }: Blocks, sizeOf: SizeOf, [direction, tail, head]: (typeof directions)[number]): string {
  const nodes = blocks.map((block) => {
    const { width, height } = measureBlock(block, sizeOf);
    return `${block.id}[width=${width / 72},height=${height / 72}]`;
  });
  // Only the length of a label matters here.
  const links = edges.map(({ from, to, label }) => `${from}->${to}${label === undefined ? '' : `[label=${'x'.repeat(Math.max(1, Math.ceil(countColumns(clipText(label, labelColumns)))))}]`}`);
  const defaults = `rankdir=${direction};nodesep=.24;ranksep=.55;node[shape=box,fixedsize=true,label=""];edge[arrowhead=none,fontsize=11,tailport=${tail},headport=${head}]`;
  return `digraph{${[defaults, ...nodes, ...links].join(';')}}`;
}

/** About as wide as a page is, for its height. */
function countBlockColumns({ nodes: { length, 0: first } }: Block, sizeOf: SizeOf): number {
  const { width, height } = first ? sizeOf(first) : page;
  return Math.ceil(Math.sqrt((length * height) / width));
}

function measureBlock(block: Block, sizeOf: SizeOf): Size {
  const [first] = block.nodes;
  const { width, height } = first ? sizeOf(first) : page;
  if (block.nodes.length === 1) return { width, height };
  const columns = countBlockColumns(block, sizeOf);
  return { width: columns * (width + gap) + gap, height: Math.ceil(block.nodes.length / columns) * (height + gap) + gap };
}

/** The centres of the nodes of a block around its own. */
function placeNodes(block: Block, sizeOf: SizeOf, { x, y }: Point): Layout['nodes'] {
  const whole = measureBlock(block, sizeOf);
  const columns = countBlockColumns(block, sizeOf);
  if (block.nodes.length === 1) return block.nodes.map((node) => ({ node, x, y }));
  return block.nodes.map((node, index) => {
    const { width, height } = sizeOf(node);
    const [left, top] = [x - whole.width / 2 + gap, y - whole.height / 2 + gap];
    return { node, x: left + width / 2 + (index % columns) * (width + gap), y: top + height / 2 + Math.floor(index / columns) * (height + gap) };
  });
}

/** Reads Graphviz's plain output: a line for each thing, its members parted by blanks, in inches. */
function readPlain(plain: string, { blocks, edges }: Blocks, sizeOf: SizeOf): Layout {
  const rows = plain.split('\n').map((line) => line.split(' '));
  const [, , width, height] = rows.find(([kind]) => kind === 'graph') ?? [];
  const centres = new Map(rows.filter(([kind]) => kind === 'node').map(([, id, ...place]) => [id, toPoint(place)]));
  const placed = blocks.map((block) => ({ block, centre: centres.get(block.id) ?? { x: 0, y: 0 } }));
  const waiting = Map.groupBy(edges, ({ from, to }) => `${from} ${to}`);
  return {
    width: toPixels(width),
    height: toPixels(height),
    nodes: placed.flatMap(({ block, centre }) => placeNodes(block, sizeOf, centre)),
    frames: placed.filter(({ block }) => block.nodes.length > 1).map(({ block, centre }) => ({ ...centre, ...measureBlock(block, sizeOf) })),
    edges: rows
      .filter(([kind]) => kind === 'edge')
      .map(([, from, to, count, ...rest]) => {
        const edge = waiting.get(`${from} ${to}`)?.shift() as PictureEdge;
        const points = Array.from({ length: Number(count) }, (_, index) => toPoint(rest.slice(index * 2)));
        return { edge, points, ...(edge.label !== undefined && { label: toPoint(rest.slice(Number(count) * 2 + 1)) }) };
      }),
  };
}

function toPoint([x, y]: readonly string[]): Point {
  return { x: toPixels(x), y: toPixels(y) };
}

function toPixels(inches = '0'): number {
  return Math.round(Number(inches) * 720) / 10;
}
