import type { Report } from './finding.ts';

/**
 * Workflow commands that GitHub Actions turns into annotations on the lines of a change. A percent sign and line breaks
 * are written as %XX; inside properties so are the colon and the comma, which end a property there.
 */
export function formatGithub({ findings }: Report): string {
  return findings
    .map(({ file, line, column, level, rule, message }) => {
      const properties = Object.entries({ file, line, col: column, title: rule })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encode(String(value), /[%\r\n:,]/g)}`]));
      return `::${level} ${properties.join(',')}::${encode(message, /[%\r\n]/g)}\n`;
    })
    .join('');
}

function encode(text: string, special: RegExp): string {
  return text.replace(special, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
