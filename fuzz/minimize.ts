/** As many tries as a person waits for. */
const maxTries = 2000;

/** Takes bytes out of an input, many at once and then fewer, as long as it still fails. */
export async function minimize(input: Uint8Array, fails: (candidate: Uint8Array) => Promise<boolean>): Promise<Uint8Array> {
  let smallest = input;
  let tries = 0;
  for (let size = input.length; size >= 1 && tries < maxTries; size = size >> 1) {
    for (let at = 0; at < smallest.length && tries < maxTries; ) {
      const candidate = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      tries++;
      if (await fails(candidate)) smallest = candidate;
      else at += size;
    }
  }
  return smallest;
}
