import { ToolkitError } from '../errors.ts';

/** What stands for "no" in an environment variable. */
const off = new Set(['', '0', 'false', 'no', 'off']);

/**
 * Nothing is recorded by accident: the environment has to say so, and on a machine of CI (`CI` is set there) a second time. Whoever
 * calls what does nothing but record (`asked` is `command`) has said so already, and is refused in CI only. `missing` is the file that nobody would
 * have to record if it were there.
 *
 * @throws ToolkitError `GLUE_RECORDING_FORBIDDEN`
 */
export function allowRecording(environment: Readonly<Record<string, string | undefined>> = process.env, asked: 'variable' | 'command' = 'variable', missing?: string): void {
  const forbidden = (reason: string, next: string) => forbid(missing, reason, next);
  const isOn = (name: string) => !off.has((environment[name] ?? '').toLowerCase());
  if (asked === 'variable' && !isOn('GLUE_CONTRACT_RECORD')) throw forbidden('GLUE_CONTRACT_RECORD is not set', 'Set GLUE_CONTRACT_RECORD=1 for this run, with credentials of an account that may be read.');
  if (isOn('CI') && !isOn('GLUE_CONTRACT_RECORD_IN_CI')) {
    throw forbidden('this is CI, where recordings are checked and not made', 'Record on a machine of your own; if CI it must be, set GLUE_CONTRACT_RECORD_IN_CI=1 too.');
  }
}

function forbid(missing: string | undefined, reason: string, next: string): ToolkitError {
  return new ToolkitError('GLUE_RECORDING_FORBIDDEN', {
    message: `${missing === undefined ? '' : 'There is no such recording. '}Recording would call a real account, and ${reason}.`,
    ...(missing !== undefined && { path: missing }),
    next: missing === undefined ? next : `${next} If it was recorded before: correct its name or folder, which counts from the working directory.`,
  });
}
