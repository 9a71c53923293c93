import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isOlderSdk } from '../drift/is-older-sdk.ts';
import { ToolkitError } from '../errors.ts';
import { locateSyntaxError } from '../json/locate-syntax-error.ts';
import { stripMark } from '../json/strip-mark.ts';
import { loadSdk } from '../model/load-sdk.ts';
import { readModel } from '../model/read-model.ts';
import { readSdkModel } from '../model/read-sdk-model.ts';
import type { ServiceModel } from '../model/service-model.ts';

export interface LoadedModel {
  readonly model: ServiceModel;
  /** The file that findings name. */
  readonly file: string;
  /** Known to be from before the source of the contract. */
  readonly isOlder: boolean;
}

/** The runtime schemas of the SDK that the user has installed, with the file that says its version. */
export function loadInstalledModel(): LoadedModel {
  const sdk = loadSdk();
  if (!sdk) throw noSdk('@aws-sdk/client-glue is not installed.', 'Install it, or give a service model with --model FILE.');
  const model = readSdkModel(sdk.exported, sdk.version);
  if (model.operations.size === 0) {
    throw noSdk(`The installed @aws-sdk/client-glue ${sdk.version} exports no schemas.`, 'Update it to 3.957.0 at least, or give a service model with --model FILE.', sdk.path);
  }
  return { model, file: relative(process.cwd(), sdk.path).replaceAll(sep, '/'), isOlder: isOlderSdk(sdk.version) };
}

/**
 * A service model out of a file, gzipped as pip installs botocore's or not.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for a file that cannot be read or holds none
 */
export async function loadModelFile(path: string): Promise<LoadedModel> {
  const file = path.replaceAll(sep, '/');
  return { model: readModel(await readJson(path), file), file, isOlder: false };
}

async function readJson(path: string): Promise<unknown> {
  let text = '';
  try {
    const bytes = await readFile(path);
    text = stripMark((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString());
    return JSON.parse(text);
  } catch (cause) {
    // What a parser says repeats the text, which may be anything.
    const received = cause instanceof SyntaxError ? locateSyntaxError(text).problem : ((cause as NodeJS.ErrnoException).code ?? 'an error');
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: 'The service model cannot be read.',
      path,
      expected: 'JSON in UTF-8, gzipped or not',
      received,
      next: 'Check the path and the file.',
    });
  }
}

function noSdk(message: string, next: string, path?: string): ToolkitError {
  return new ToolkitError('GLUE_PEER_MISSING', { message, ...(path !== undefined && { path }), next });
}
