import type { Ending } from '../act-in-scene.ts';

/**
 * What an ending says: a rejection and `false` are failures, and so is an answer of Glue that is handed on with its Errors.
 * Other results say that all was stopped, unless `classify` says otherwise.
 */
export function judgeEnding<Result>(ending: Ending<Result>, classify?: (result: Result) => 'success' | 'failure'): 'success' | 'failure' {
  if (ending.kind === 'threw') return 'failure';
  if (classify) return classify(ending.value);
  const { Errors } = Object(ending.value) as { readonly Errors?: unknown };
  return ending.value === false || (Array.isArray(Errors) && Errors.length > 0) ? 'failure' : 'success';
}
