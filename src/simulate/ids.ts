import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** What an id stands for: the kind by prefix, the owner (a job, a workflow) and the number of the thing within it. */
interface IdMeaning {
  readonly owner: number;
  readonly number: number;
}

export type IdKind = 'jr' | 'wr' | 'wnode' | 'crawl';

/** Ids that look like AWS's (`jr_` and 64 hex digits), come from the seed and never repeat. */
export interface Ids {
  create(kind: IdKind, owner: number, number: number): string;
  /** What an id made here stands for; `undefined` for any other text. */
  read(kind: IdKind, id: string): IdMeaning | undefined;
}

const kinds: readonly IdKind[] = ['jr', 'wr', 'wnode', 'crawl'];

/**
 * An id is its meaning enciphered, and that enciphered again: a bijection, so that two meanings never share an id, and a run among a million is
 * found without an index of ids.
 */
export function createIds(seed: number): Ids {
  const key = createHash('sha256').update(`glue-contract ids ${seed}`).digest();
  // One cipher for all ids: a block of ECB stands for itself, and making a cipher costs ten times its use.
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);

  return {
    create(kind, owner, number) {
      const plain = Buffer.alloc(16);
      plain.writeUInt8(kinds.indexOf(kind), 0);
      plain.writeUInt32BE(owner, 1);
      plain.writeUIntBE(number, 5, 6);
      const first = cipher.update(plain);
      return `${kind}_${first.toString('hex')}${cipher.update(first).toString('hex')}`;
    },
    read(kind, id) {
      const digits = id.slice(kind.length + 1);
      if (!id.startsWith(`${kind}_`) || !/^[0-9a-f]{64}$/.test(digits)) return undefined;
      const [first, second] = [digits.slice(0, 32), digits.slice(32)];
      const plain = decipher.update(first, 'hex');
      const sealed = decipher.update(second, 'hex').toString('hex') === first && plain.subarray(11).every((byte) => byte === 0);
      if (!sealed || plain.readUInt8(0) !== kinds.indexOf(kind)) return undefined;
      return { owner: plain.readUInt32BE(1), number: plain.readUIntBE(5, 6) };
    },
  };
}
