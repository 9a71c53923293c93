const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that an access key belongs to: 40 bits of the ten characters behind its prefix, in base32, after the first one.
 * `undefined` for keys of before 2019, which do not hold it (their fifth character is I or J), and for what is no key.
 */
export function decodeAccountId(accessKeyId: string): string | undefined {
  const digits = Array.from(accessKeyId.slice(4, 14), (character) => alphabet.indexOf(character));
  if (digits.length < 10 || digits.includes(-1) || 'IJ'.includes(accessKeyId.charAt(4))) return undefined;
  // 50 bits: one that is not the account's, 40 of the account, and nine more.
  const bits = digits.reduce((value, digit) => value * 32n + BigInt(digit), 0n);
  const account = (bits >> 9n) & ((1n << 40n) - 1n);
  return account.toString().padStart(12, '0');
}
