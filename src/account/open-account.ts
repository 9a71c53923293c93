import type { GlueClient } from '@aws-sdk/client-glue';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { decodeAccountId } from '../recording/import/decode-account-id.ts';
import { isRegion } from '../recording/is-region.ts';
import type { Account } from './account.ts';
import { createLiveClient, type AccountOptions } from './create-live-client.ts';
import { requireSdk } from './require-sdk.ts';
import { untilAborted } from './until-aborted.ts';

export interface LiveAccount extends Required<Account> {
  /** Whose the credentials are, as far as they say so. */
  readonly accountId: string | undefined;
  /** Those of now; whatever this gives stands in `secrets` from then on. */
  readonly credentials: GlueClient['config']['credentials'];
}

/**
 * A real account, with the credentials and the region that the SDK finds for these options. Both are looked for at once, so that what
 * is missing is said before the first call. Nobody waits for them once `signal` ends it: its reason is thrown then.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` without region or credentials; the errors of `createLiveClient`
 */
export async function openAccount(options: AccountOptions, signal?: AbortSignal): Promise<LiveAccount> {
  const secrets = new Set<string>();
  let accountId: string | undefined;
  // The same credentials for all calls, and none that is not known: a role that is assumed has new ones each time.
  const credentials = async () => {
    const found = await finder.config.credentials();
    const { accessKeyId, secretAccessKey, sessionToken } = found;
    const ids = [decodeAccountId(accessKeyId), found.accountId];
    accountId = ids.find(Boolean);
    for (const secret of [accessKeyId, secretAccessKey, sessionToken, ...ids]) if (secret) secrets.add(secret);
    return found;
  };
  const client = createLiveClient({ ...options, credentials, ...(signal && { signal }) });
  // Empty ones are what a script passes on that has none.
  const given = options.region || undefined;
  const profile = options.profile || undefined;
  const finder = new (requireSdk().GlueClient)({ ...(given !== undefined && { region: given }), ...(profile !== undefined && { profile }) });
  try {
    const region = given ?? (await finder.config.region().catch(() => undefined));
    if (region === undefined || !isRegion(region)) throw noRegion(region);
    const found = credentials().catch((error: unknown) => {
      throw noCredentials(error);
    });
    await untilAborted(found, signal);
    return { region, accountId, secrets, credentials, ask: client.ask, close: client.close };
  } catch (error) {
    client.close();
    throw error;
  } finally {
    finder.destroy();
  }
}

function noRegion(received: string | undefined): ToolkitError {
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: received === undefined ? 'There is no region.' : 'This is no region.',
    expected: 'the region of the account, such as eu-west-1',
    received: received === undefined ? 'none' : excerpt(received),
    next: 'Give it with --region or AWS_REGION, or in the profile.',
  });
}

/** Not the text of the SDK: what a credential process or a profile says may be in it. */
function noCredentials(error: unknown): ToolkitError {
  const { name } = Object(error) as { readonly name?: unknown };
  const reason = typeof name === 'string' && /^[A-Za-z]{1,60}$/.test(name) ? ` (${name})` : '';
  return new ToolkitError('GLUE_OPTION_INVALID', {
    message: `There are no credentials to ask an account with${reason}.`,
    expected: 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, a login, or the role of the machine',
    received: 'none that the SDK could find or use',
    next: 'Log in or choose a profile with --profile; then try: aws sts get-caller-identity.',
  });
}
