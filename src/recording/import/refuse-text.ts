import { ToolkitError, type ToolkitErrorDetail } from '../../errors.ts';

/** The error for a text that is not what its format says. */
export function refuseText(message: string, detail: Omit<ToolkitErrorDetail, 'message'>): ToolkitError {
  return new ToolkitError('GLUE_CAPTURE_UNREADABLE', { message, ...detail });
}
