import { ToolkitError } from '../../src/errors.ts';

/** The ToolkitError that an act throws; anything else fails the test. */
export function errorOf(act: () => unknown): ToolkitError {
  try {
    act();
  } catch (error) {
    if (error instanceof ToolkitError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
