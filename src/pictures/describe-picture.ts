import { formatDuration } from './format-duration.ts';
import { formatTime } from './format-time.ts';
import type { Picture, PictureNode } from './picture.ts';

/** The lines below a picture's title. */
export function describePicture({ run, nodes }: Picture): readonly string[] {
  const actions = nodes.filter(({ kind }) => kind !== 'trigger');
  if (!run) return [`Design: ${count(actions.length, 'action')}, ${count(nodes.length - actions.length, 'trigger')}`];
  const { id, previousId, status, startedOn, completedOn, errorMessage } = run;
  const good = actions.filter(({ state }) => state === 'SUCCEEDED').length;
  // COMPLETED says that nothing runs any more, not that all went well.
  const but = status === 'COMPLETED' && good < actions.length ? ', but only ' : ' · ';
  const result = actions.length > 0 ? `${but}${good} of ${actions.length} succeeded` : '';
  const duration = startedOn === undefined || completedOn === undefined ? [] : [formatDuration(completedOn - startedOn)];
  const times = startedOn === undefined ? duration : [...duration, formatTime(startedOn)];
  return [
    [`${status}${result}`, ...times].join(' · '),
    ...(id === undefined ? [] : [`Run ${id}`]),
    ...(previousId === undefined ? [] : [`Resumes ${previousId}`]),
    ...(errorMessage === undefined ? [] : [errorMessage]),
  ];
}

/** What a node shows, in a sentence for those who do not see it. */
export function describeNode({ kind, caption, copied, resumed, uniqueId, runs }: PictureNode): string {
  const error = runs.at(-1)?.errorMessage;
  return [
    `${kind === 'other' ? 'node' : kind}, ${caption}`,
    ...(resumed ? ['resumed from here'] : []),
    ...(copied ? ['copied from the run that was resumed'] : []),
    ...(error === undefined ? [] : [error]),
    ...(uniqueId === undefined ? [] : [uniqueId]),
  ].join('; ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
