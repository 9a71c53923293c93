import { createCipheriv, createDecipheriv, createHash, createSecretKey } from 'node:crypto';

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
 * An id is its meaning, enciphered: a bijection, so that two meanings never share an id, and a run among a million is
 * found without an index of ids.
 */
export function createIds(seed: number): Ids {
  // A key object: a Buffer would be made into one at every use, which costs more than the cipher.
  const key = createSecretKey(createHash('sha256').update(`glue-contract ids ${seed}`).digest());

  return {
    create(kind, owner, number) {
      const plain = Buffer.alloc(32);
      plain.writeUInt8(kinds.indexOf(kind), 0);
      plain.writeUInt32BE(owner, 1);
      plain.writeUIntBE(number, 5, 6);
      const cipher = createCipheriv('aes-256-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
      return `${kind}_${Buffer.concat([cipher.update(plain), cipher.final()]).toString('hex')}`;
    },
    read(kind, id) {
      const digits = id.slice(kind.length + 1);
      if (!id.startsWith(`${kind}_`) || !/^[0-9a-f]{64}$/.test(digits)) return undefined;
      const cipher = createDecipheriv('aes-256-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
      const plain = Buffer.concat([cipher.update(digits, 'hex'), cipher.final()]);
      const padded = plain.subarray(11).every((byte) => byte === 0);
      if (!padded || plain.readUInt8(0) !== kinds.indexOf(kind)) return undefined;
      return { owner: plain.readUInt32BE(1), number: plain.readUIntBE(5, 6) };
    },
  };
}
