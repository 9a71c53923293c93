import { shapes } from '../../generated/shapes.ts';

/**
 * Texts that Glue is known to answer with, with what differs between accounts as slots. All are from published answers and
 * logs, or are this toolkit's own words for what is not published.
 */
const forms = [
  'AccessDenied',
  'Command failed with exit code {number}',
  'Concurrent runs exceeded for workflow: {name}.',
  'Concurrent runs exceeded for {name}',
  'Concurrent runs exceeded.',
  'Crawler entry with name {name} does not exist',
  'Crawler with name {name} is not running.',
  'Crawler with name {name} is running.',
  'Crawler with name {name} is stopping.',
  'Crawler {name} exists already.',
  'Entity not found',
  'Failed to start job run due to missing metadata.',
  'Job Run cannot be stopped in current state.',
  'Job Run not found.',
  'Job bookmark not found.',
  'Job not found.',
  'Job with name: {name} already exists.',
  'Job with name: {name} already exists with another definition.',
  'Job with name: {name} not found.',
  'Max concurrent runs exceeded',
  'MaxResults size must be between {number} and {number}',
  'NextToken is not one that this operation gave for this request.',
  'Node {name} is a trigger; a run is resumed from jobs and crawlers.',
  'Node {name} is not in the run.',
  'Node {name} was not attempted in the run.',
  'NodeIds is empty.',
  'Rate exceeded',
  'Request size limit exceeded',
  'Run {name} is {state}; only a COMPLETED run is resumed.',
  'Run {name} is {state}; only a RUNNING run is stopped.',
  'StartOnCreation is not for ON_DEMAND triggers.',
  'The crawl was cancelled',
  'The limit of concurrent job runs of the account is reached.',
  'The operation is not allowed when trigger is in state: {state}',
  'The run exceeded its timeout of {number} minutes',
  'The security token included in the request is expired',
  'The security token included in the request is invalid.',
  'Trigger Type EVENT cannot be started',
  'Trigger not found.',
  'Trigger {name} exists already.',
  'User: {name} is not authorized to perform: glue:{operation} on resource: {name} because no identity-based policy allows the glue:{operation} action',
  'User: {name} is not authorized to perform: glue:{operation} on resource: {name}',
  'Workflow {name} exists already.',
  'Workflow {name} not found.',
] as const;

/** A text's state is one of Glue's. */
const states = new Set(['JobRunState', 'WorkflowRunStatus', 'TriggerState', 'CrawlerState'].flatMap((shape) => shapes[shape]?.enum ?? []));

/** What a slot may hold. Only what stands for a name is a secret; the rest has too few values to be one. */
const slots: Readonly<Record<string, string>> = {
  name: '.+',
  number: '[0-9]{1,6}',
  operation: '(?:Batch)?(?:Cancel|Create|Delete|Get|Import|List|Put|Query|Reset|Resume|Run|Search|Start|Stop|Tag|Untag|Update)[A-Z][A-Za-z]{2,40}',
  state: [...states].join('|'),
};

/** More specific forms first: a name may hold anything, the rest of a longer form too. */
const known = forms
  .toSorted((one, other) => other.replaceAll(/\{\w+\}/g, '').length - one.replaceAll(/\{\w+\}/g, '').length)
  .map((form) => {
    const parts = form.split(/\{(\w+)\}/);
    const pattern = parts.map((part, index) => (index % 2 === 1 ? `(${slots[part]})` : part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))).join('');
    return { parts, pattern: new RegExp(`^${pattern}$`, 'su') };
  });

/** The longest text that is looked at: a name has 255 characters, an ARN a little more. */
const maxLength = 2048;

/** A text of a form that Glue is known for, with pseudonyms where it names something; `undefined` for any other text. */
export function rewriteKnownText(text: string, pseudonymOf: (name: string) => string): string | undefined {
  if (text.length > maxLength) return undefined;
  for (const { parts, pattern } of known) {
    const values = pattern.exec(text);
    if (!values) continue;
    return parts.map((part, index) => slotText(part, index, values, pseudonymOf)).join('');
  }
  return undefined;
}

function slotText(part: string, index: number, values: RegExpExecArray, pseudonymOf: (name: string) => string): string {
  if (index % 2 === 0) return part;
  const value = values[(index + 1) / 2] as string;
  return part === 'name' ? pseudonymOf(value) : value;
}
