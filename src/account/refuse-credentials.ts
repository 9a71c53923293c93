import { ToolkitError } from '../errors.ts';

/** The error for a fault by which Glue refuses the credentials themselves: no other call could succeed. */
export function refuseCredentials(operation: string, name: string): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `Glue refuses the credentials (${name}).`,
    operation,
    next: 'Renew or choose them: aws sts get-caller-identity, --profile, --region.',
  });
}
