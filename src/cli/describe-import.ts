import { maskPointer } from '../account/verify/mask-pointer.ts';
import { referTo } from '../contract/resolve-shape.ts';
import { shapes } from '../generated/shapes.ts';
import { joinPointer } from '../json/join-pointer.ts';
import { splitPointer } from '../json/split-pointer.ts';
import type { Imported, Remark } from '../recording/import/imported.ts';
import type { BadCall } from './split-calls.ts';

interface ImportReport {
  readonly file: string;
  readonly format: string;
  readonly imported: Imported;
  readonly bad: readonly BadCall[];
}

/** How many places are named for one reason. */
const shown = 3;

/** What became of a file, in lines for people. Nothing that was sent or answered is repeated: it is not redacted yet. */
export function describeImport({ file, format, imported, bad }: ImportReport): string {
  const { interactions, region, recordedAt, skipped, notes } = imported;
  const kept = interactions.length - bad.length;
  const origin = kept > 0 ? ` of ${region}, ${recordedAt}` : '';
  const lines = [
    `${file} (${format}): ${kept} ${kept === 1 ? 'call' : 'calls'} of Glue${origin}`,
    ...group(notes).map((line) => `note: ${line}`),
    ...group(skipped.filter(({ lost }) => !lost)).map((line) => `left out: ${line}`),
    ...group(skipped.filter(({ lost }) => lost)).map((line) => `lost: ${line}`),
    ...group(bad.map(toRemark)).map((line) => `breaks the contract: ${line}`),
  ];
  return `${lines.join('\n  ')}\n`;
}

/** The received value stays out, and so do the keys of maps: they are the user's. */
function toRemark({ position, violation: { operation, path, expected, rule } }: BadCall): Remark {
  const [, , direction = '', ...within] = splitPointer(path);
  const schema = referTo(`${operation}${direction === 'input' ? 'Request' : 'Response'}`);
  const place = direction === 'fault' ? within.join('.') : maskPointer({ schema, shapes }, joinPointer(within));
  return { place: `call ${position}`, reason: `${operation}${place === '' ? '' : ` at ${place}`}: expected ${expected} (${rule})` };
}

/** One line for each reason, with the first places it holds for. */
function group(remarks: readonly Remark[]): string[] {
  return [...Map.groupBy(remarks, ({ reason }) => reason)].map(([reason, of]) => {
    const places = of.slice(0, shown).map(({ place }) => place).join(', ');
    return `${places}${of.length > shown ? ` and ${of.length - shown} more` : ''}: ${reason}`;
  });
}
