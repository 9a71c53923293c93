import { clipText } from './clip-text.ts';
import { describePicture } from './describe-picture.ts';
import { escapeXml } from './escape-xml.ts';
import type { Size } from './lay-out.ts';
import type { Picture } from './picture.ts';
import { style } from './style.ts';

const margin = 20;
const narrowest = 600;

interface Content extends Size {
  /** What it is, for those who do not see it. */
  readonly what: string;
  readonly svg: string;
}

/** How wide a picture is whose content is so wide: its title needs some room. */
export function widen(width: number): number {
  return Math.max(width, narrowest);
}

/** Content as a whole SVG: with style, paper and title, or bare as a part of a page that has these. */
export function frameSvg(picture: Picture, { what, width, height, svg }: Content, embedded: boolean): string {
  const title = embedded ? { height: 0, svg: '' } : writeTitle(picture, width);
  const whole = { width: Math.ceil(width + 2 * margin), height: Math.ceil(height + title.height + 2 * margin) };
  const ground = `<style>\n${style}</style>\n<rect class="paper" width="${whole.width}" height="${whole.height}"/>\n`;
  const label = escapeXml(`${what} of the workflow ${clipText(picture.workflow, 255)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="glue" role="graphics-document" aria-label="${label}" viewBox="0 0 ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}">
${embedded ? '' : ground}<g transform="translate(${margin} ${margin})">
${title.svg}<g transform="translate(0 ${title.height})">
${svg}
</g></g></svg>
`;
}

function writeTitle(picture: Picture, width: number): { readonly height: number; readonly svg: string } {
  const lines = describePicture(picture);
  const rest = lines.map((line, index) => `<text class="faint" y="${36 + index * 17}">${escapeXml(clipText(line, Math.floor(width / 6.6)))}</text>\n`);
  const name = clipText(picture.workflow, Math.floor(width / 10.5));
  return { height: 52 + rest.length * 17, svg: `<text class="title" y="15">${escapeXml(name)}</text>\n${rest.join('')}` };
}
