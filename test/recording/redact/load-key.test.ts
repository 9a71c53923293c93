import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadKey } from '../../../src/recording/redact/load-key.ts';
import { errorOf } from '../error-of.ts';

const hex = '0123456789abcdef'.repeat(4);
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'key-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const load = (environment: Record<string, string> = {}) => loadKey({ environment: { HOME: home, ...environment }, directory: join(home, 'work') });

test('the variable is the key itself, and no file is looked at or made', () => {
  expect(Buffer.from(load({ GLUE_CONTRACT_KEY: hex })).toString('hex')).toBe(hex);
  expect(readdirSync(home)).toEqual([]);
});

test('without one, a key is made for its owner alone, and is the same from then on', () => {
  const path = join(home, '.config', 'glue-contract', 'key');
  const first = load();
  expect(first).toHaveLength(32);
  expect(new Set(first).size).toBeGreaterThan(8);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
  expect(load()).toEqual(first);
  expect(readdirSync(join(path, '..'))).toEqual(['key']);
});

test.each([['GLUE_CONTRACT_KEY_FILE', 'elsewhere/my.key', 'elsewhere/my.key'], ['XDG_CONFIG_HOME', 'xdg', 'xdg/glue-contract/key']])('%s says where the key is', (variable, value, file) => {
  load({ [variable]: join(home, value) });
  expect(readFileSync(join(home, file), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
});

describe('a key that cannot be used is refused', () => {
  test.each(['', 'short', hex.toUpperCase(), `${hex}0`, ` ${hex}`])('as a variable %j', (value) => {
    const { code, message } = errorOf(() => load({ GLUE_CONTRACT_KEY: value }));
    expect(code).toBe('GLUE_KEY_UNUSABLE');
    expect(message).not.toMatch(/short|0123456789/i);
  });

  test.each([0o640, 0o604, 0o660])('in a file of mode %o, which others can read', (mode) => {
    const path = join(home, 'key');
    writeFileSync(path, hex);
    chmodSync(path, mode);
    const { code, detail } = errorOf(() => load({ GLUE_CONTRACT_KEY_FILE: path }));
    expect({ code, next: detail.next }).toEqual({ code: 'GLUE_KEY_UNUSABLE', next: `Close it: chmod 600 ${path}` });
  });

  test('in a file that holds something else, which is not told', () => {
    const path = join(home, 'key');
    writeFileSync(path, 'hunter2', { mode: 0o600 });
    const { code, message } = errorOf(() => load({ GLUE_CONTRACT_KEY_FILE: path }));
    expect(code).toBe('GLUE_KEY_UNUSABLE');
    expect(message).not.toContain('hunter2');
    expect(readFileSync(path, 'utf8')).toBe('hunter2');
  });

  test.each(['work/.key', 'work/deep/er/key'])('in the repository, as %s, and none is made there', (file) => {
    mkdirSync(join(home, 'work', '.git'), { recursive: true });
    expect(errorOf(() => load({ GLUE_CONTRACT_KEY_FILE: join(home, file) })).code).toBe('GLUE_KEY_UNUSABLE');
    expect(errorOf(() => loadKey({ environment: { GLUE_CONTRACT_KEY_FILE: 'key' }, directory: join(home, 'work') })).code).toBe('GLUE_KEY_UNUSABLE');
    expect(readdirSync(join(home, 'work'))).toEqual(['.git']);
  });

  test('that beside the repository, with the same beginning of its name, is none of them', () => {
    mkdirSync(join(home, 'work', '.git'), { recursive: true });
    expect(load({ GLUE_CONTRACT_KEY_FILE: join(home, 'work-key') })).toHaveLength(32);
  });
});
