import type { Scenario } from '../../generated/types.ts';
import { checkEntities, collectNames } from './check-entities.ts';
import { checkFaults } from './check-faults.ts';
import { checkForm } from './check-form.ts';
import { checkRuns } from './check-runs.ts';
import { checkWorkflows } from './check-workflows.ts';
import { parseJson } from './parse-json.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a scenario strictly: its form, then its inputs against the contract, then whether all that is named is there.
 * `source` is the text of a file, or what was in one; `path` is what errors call it; nothing is opened.
 *
 * @throws ToolkitError `GLUE_SCENARIO_INVALID` with the file, the JSON Pointer (for what is no JSON, line and column), what is
 * wrong and the nearest valid name
 * @example
 * const scenario = { jobs: [{ Name: 'nightly', Role: 'etl', Command: { Name: 'glueetl' } }], outcomes: { nightyl: [{}] } };
 * try {
 *   parseScenario(scenario, 'etl.json');
 * } catch (error) {
 *   error.detail.path; // 'etl.json#/outcomes/nightyl'
 *   error.detail.expected; // 'the name of a job or crawler; the nearest is "nightly"'
 * }
 */
export function parseScenario(source: string | object, path = 'scenario'): Scenario {
  const value = typeof source === 'string' ? parseJson(source, path) : source;
  refuse(checkForm(value), path);
  const scenario = value as Scenario;
  const names = collectNames(scenario);
  refuse([...checkEntities(scenario, names), ...checkWorkflows(scenario), ...checkRuns(scenario, names), ...checkFaults(scenario)], path);
  return scenario;
}
