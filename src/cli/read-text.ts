import { readFile } from 'node:fs/promises';
import type { Io } from './io.ts';

/** A byte order mark stays in the text: whether it may be there is for the reader of the text to say. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file, or of standard input for `-`; otherwise why there is none, in words. */
export async function readText(path: string, io: Io): Promise<{ readonly text: string } | { readonly problem: string; readonly rule: string }> {
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await io.readStdin() : await readFile(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'an error';
    return { problem: `expected a file that can be read, got ${reason} (file/readable)`, rule: 'file/readable' };
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { problem: 'expected text in UTF-8, got other bytes; PowerShell 5 writes UTF-16 (file/json)', rule: 'file/json' };
  }
}
