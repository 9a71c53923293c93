import { escapeInvisible } from '../../contract/escape-invisible.ts';

/** Markup that is safe to show: made by `html` alone, so that no text gets into a page unescaped. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A template whose parts are escaped unless they come from a template themselves. Attributes have to be in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((text, index) => (index === 0 ? text : `${write(parts[index - 1] as Part)}${text}`)).join('') };
}

function write(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeInvisible(part).replaceAll(/[&<>"']/g, (character) => entities[character] as string);
  return 'markup' in part ? part.markup : part.map(write).join('');
}
