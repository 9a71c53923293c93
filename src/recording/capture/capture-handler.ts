import type { Capture } from './create-capture.ts';
import { tapHandler, type SdkHandler } from './tap-handler.ts';

/**
 * The same request handler of the SDK, with everything it carries captured.
 *
 * @example
 * const capture = createCapture();
 * const { response } = await captureHandler(new GlueRequestHandler(() => ({ output: { JobRunId: 'jr_1' } })), capture).handle({
 *   method: 'POST',
 *   headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.StartJobRun' },
 *   body: '{"JobName":"nightly"}',
 * });
 * capture.interactions; // [{ operation: 'StartJobRun', input: { JobName: 'nightly' }, output: { JobRunId: 'jr_1' } }]
 */
export function captureHandler<H extends SdkHandler>(inner: H, capture: Pick<Capture, 'begin'>): H {
  return tapHandler(inner, (request) => ({ goOut: capture.begin(request) }));
}
