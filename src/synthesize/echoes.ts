import type { OperationName } from '../contract/operation.ts';
import { shapes } from '../generated/shapes.ts';
import type { Answer } from './answer.ts';

/** What these answer stands in the call already: the name of what it is about, or nothing at all. */
const names = [
  'CreateCrawler', 'CreateJob', 'CreateTrigger', 'CreateWorkflow', 'DeleteCrawler', 'DeleteJob', 'DeleteTrigger', 'DeleteWorkflow',
  'PutWorkflowRunProperties', 'StartCrawler', 'StartTrigger', 'StopCrawler', 'StopTrigger', 'StopWorkflowRun', 'TagResource',
  'UntagResource', 'UpdateCrawler', 'UpdateJob', 'UpdateWorkflow',
] as const satisfies readonly OperationName[];

type EchoName = (typeof names)[number];

/** The members of an answer that its call has too, for the operations whose answers have no others. */
export const echoes = Object.fromEntries(names.map((name) => [name, echo(name)])) as { readonly [O in EchoName]: Answer<O> };

function echo<O extends EchoName>(name: O): Answer<O> {
  const members = Object.keys(shapes[`${name}Response`]?.properties ?? {});
  return (_world, input) => {
    const given = new Map<string, unknown>(Object.entries(input));
    return { output: Object.fromEntries(members.map((member) => [member, given.get(member)])) };
  };
}
