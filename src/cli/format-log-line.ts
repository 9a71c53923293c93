import { styleText } from 'node:util';
import type { LogLine } from '../server/request-listener.ts';

/** A request as people read it on a terminal: a line, and one more below it for each violation. */
export function formatLogLine({ at, operation = '(no call of Glue)', outcome, status, fault, violations }: LogLine, color: boolean): string {
  const paint = (style: 'red' | 'green' | 'yellow', text: string) => (color ? styleText(style, text, { validateStream: false }) : text);
  const said = outcome === 'output' ? paint('green', '200') : paint('red', outcome === 'lost' ? 'the connection broke' : `${status} ${fault}`);
  const head = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}  ${operation.padEnd(26)} ${said}\n`;
  return head + violations.map((violation) => `    ${paint('yellow', `! ${violation}`)}\n`).join('');
}
