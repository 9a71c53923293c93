import type { Picture } from './picture.ts';
import { stateTones, toneOf, tones } from './tones.ts';

const crawlOnly = new Set(['CANCELLING', 'CANCELLED']);
const rowHeight = 22;

/** Every state with how often the picture has it; those it does not have are there too, fainter. Empty for a design. */
export function writeLegend({ nodes }: Picture, width: number): { readonly height: number; readonly svg: string } {
  const counts = new Map<string, number>();
  for (const { state } of nodes) if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  if (counts.size === 0) return { height: 0, svg: '' };
  const hasCrawlers = nodes.some(({ kind }) => kind === 'crawler');
  const states = Object.keys(stateTones).filter((state) => hasCrawlers || !crawlOnly.has(state));
  const unknown = [...counts.keys()].some((state) => toneOf(state) === 'unknown') ? ['other'] : [];
  let x = 0;
  let y = 0;
  const items = [...states, ...unknown].map((state) => {
    const tone = toneOf(state);
    const count = state === 'other' ? nodes.filter((node) => node.tone === 'unknown').length : counts.get(state);
    const text = count === undefined ? state : `${state} ${count}`;
    const own = text.length * 7.4 + 38;
    if (x > 0 && x + own > width) {
      x = 0;
      y += rowHeight;
    }
    const item = `<g class="${tone}${count === undefined ? ' unused' : ''}" transform="translate(${Math.round(x)} ${y})"><rect class="shape" width="18" height="16" rx="4"/><path class="icon" d="${tones[tone].icon}" transform="translate(4 3) scale(.83)"/><text class="faint" x="24" y="12">${text}</text></g>`;
    x += own;
    return item;
  });
  return { height: y + rowHeight, svg: items.join('\n') };
}
