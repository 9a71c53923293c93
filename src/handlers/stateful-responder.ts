import type { Call, Responder } from '../contract/call.ts';
import type { ToolkitError } from '../errors.ts';

/** A Responder that may also say why it has no answer for a call, and forget what it has answered so far. */
export interface StatefulResponder extends Responder {
  explain?(call: Call): ToolkitError | undefined;
  reset?(): void;
}
