/** What tags can be put on. */
export type TaggedKind = 'crawler' | 'job' | 'trigger' | 'workflow';

const prefix = 'arn:aws:glue:us-east-1:123456789012';

/** The ARN of a resource in the one account and region that is simulated. */
export function nameArn(kind: TaggedKind, name: string): string {
  return `${prefix}:${kind}/${name}`;
}
