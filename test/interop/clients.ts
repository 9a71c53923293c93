import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Debian's, unless another one is named: `GLUE_CONTRACT_PYTHON=$(command -v python3) npx vitest run test/interop`. */
const python = process.env['GLUE_CONTRACT_PYTHON'] ?? '/usr/bin/python3';
const aws = process.env['GLUE_CONTRACT_AWS'] ?? '/usr/bin/aws';

/** Nothing of the machine's own set-up reaches a client: no profile, no credentials, no proxy, no metadata service. */
const environment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
  PYTHONDONTWRITEBYTECODE: '1',
  AWS_ACCESS_KEY_ID: 'GLUECONTRACT',
  AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  AWS_DEFAULT_REGION: 'eu-west-1',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_PAGER: '',
  NO_PROXY: '*',
};

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const probes = {
  boto3: [python, '-c', 'import boto3, botocore; print("boto3", boto3.__version__, "botocore", botocore.__version__)'],
  'the AWS CLI in Python': [python, '-c', 'import awscli.clidriver; print("awscli", awscli.__version__)'],
  'the AWS CLI': [aws, '--version'],
  curl: ['curl', '--version'],
} as const;

/** Whether this machine has a client. Its version stands in the log, or that tests are skipped for want of it. */
export function hasClient(name: keyof typeof probes): boolean {
  const [program, ...words] = probes[name];
  const { status, stdout } = spawnSync(program, words, { env: environment, encoding: 'utf8' });
  console.log(status === 0 ? stdout.split('\n', 1)[0] : `skipped: ${name} is not here (${program})`);
  return status === 0;
}

/** Runs the AWS CLI against a server, as a person would in a shell. */
export function runCli(url: string, ...words: readonly string[]): Promise<Ended> {
  return run(aws, [...words, '--endpoint-url', url], '');
}

/** Posts a body with curl, which asks before it sends a large one; an answer is its status in a line of its own after the body. */
export function runCurl(url: string, operation: string, body: string): Promise<Ended> {
  const words = ['-sS', '--max-time', '20', '-w', '\\n%{http_code}', '-H', 'content-type: application/x-amz-json-1.1', '-H', `x-amz-target: AWSGlue.${operation}`];
  return run('curl', [...words, '--data-binary', '@-', url], body);
}

/** Runs a script of this folder, which gets one JSON text and gives one. */
export async function runPython<T>(script: string, input: { readonly url: string } & Readonly<Record<string, unknown>>): Promise<T> {
  const { code, stdout, stderr } = await run(python, [join(import.meta.dirname, script)], JSON.stringify(input));
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

/** Not spawnSync: the server the client talks to runs in this very process. */
async function run(program: string, words: readonly string[], input: string): Promise<Ended> {
  const child = spawn(program, words, { env: environment });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  child.stdin.on('error', () => {}); // It may have ended without reading; its exit code tells.
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
