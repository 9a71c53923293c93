import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import type { Picture } from './picture.ts';
import { writeDot } from './write-dot.ts';
import { writeHtml } from './write-html.ts';
import { writeMermaid } from './write-mermaid.ts';
import { writeSvg } from './write-svg.ts';
import { writeTimeline } from './write-timeline.ts';

const formats = {
  svg: writeSvg,
  html: writeHtml,
  mermaid: writeMermaid,
  dot: writeDot,
  'timeline-svg': writeTimeline,
} as const satisfies Readonly<Record<string, (picture: Picture) => string | Promise<string>>>;

export interface DrawOptions {
  /** `svg` when absent. The page, `html`, has the graph and the timeline; `timeline-svg` is the timeline alone. */
  readonly format?: keyof typeof formats;
}

/** A picture as text of a format. */
export async function drawPicture(picture: Picture, { format = 'svg' }: DrawOptions): Promise<string> {
  if (Object.hasOwn(formats, format)) return formats[format](picture);
  throw new ToolkitError('GLUE_OPTION_INVALID', {
    message: 'The option format has no such value.',
    path: '/format',
    expected: `one of ${Object.keys(formats).join(', ')}`,
    received: excerpt(format),
    next: 'Choose one of the formats above.',
  });
}
