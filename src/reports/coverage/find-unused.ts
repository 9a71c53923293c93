import type { Coverage } from '../../contract/coverage/coverage.ts';
import type { Finding, Level } from '../finding.ts';

const rule = 'coverage/recording';

/**
 * The recorded interactions that answered no call in any test; in place of all those of a file, the file. `files` are
 * recordings by the name that coverage has for them, whether or not a session has read them.
 */
export function findUnused(rows: Coverage['recordings'], level: Level, files: readonly string[] = []): readonly Finding[] {
  const known = new Map(files.map((file): [string, Coverage['recordings']] => [file, []]));
  const read = Map.groupBy(rows, ([place]) => splitPlace(place).file);
  return [...new Map([...known, ...read])].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([file, all]): readonly Finding[] => {
    const unused = all.filter(([, , , count]) => count === 0);
    if (all.length === 0) return [{ file, path: '', level, rule, message: 'no test has read this recording' }];
    if (unused.length === all.length) return [{ file, path: '', level, rule, message: `none of its interactions (${all.length}) answered a call` }];
    return unused.map(([place, operation]) => ({ file, path: splitPlace(place).path, level, rule, message: `${operation}: this recorded interaction answered no call` }));
  });
}

/** At the last `#`, for the name of a file may have one. */
export function splitPlace(place: string): { readonly file: string; readonly path: string } {
  const at = place.lastIndexOf('#/interactions/');
  return at < 0 ? { file: place, path: '' } : { file: place.slice(0, at), path: place.slice(at + 1) };
}
