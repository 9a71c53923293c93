import type { Call, Responder } from '../contract/call.ts';
import type { StatefulResponder } from '../handlers/stateful-responder.ts';

/** Longer than this no timer goes: 24.8 days, and one that is to go longer goes off at once. */
const longest = 2 ** 31 - 1;

/** Waits for late answers here, where a wait does not keep a process alive that has been told to end: its sockets do that. */
export function delayAnswers(responder: StatefulResponder): StatefulResponder {
  const respond: Responder = async (call) => {
    const outcome = await responder(call);
    const { delay = 0, ...delivery } = outcome?.delivery ?? {};
    if (!outcome || delay <= 0) return outcome;
    await new Promise<void>((done) => void setTimeout(done, Math.min(delay, longest)).unref());
    return { ...outcome, delivery };
  };
  return Object.assign(respond, { explain: (call: Call) => responder.explain?.(call) });
}
