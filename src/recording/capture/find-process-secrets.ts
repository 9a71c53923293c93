/** Variables that hold credentials, whoever reads them. */
const variables = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_CONTAINER_AUTHORIZATION_TOKEN', 'GLUE_CONTRACT_KEY'];

/** Credentials that this process was given by its environment: what is written must not hold one, however it came there. */
export function findProcessSecrets(environment: Readonly<Record<string, string | undefined>> = process.env): string[] {
  return variables.flatMap((name) => environment[name] ?? []);
}
