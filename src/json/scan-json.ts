const quote = 0x22;
const backslash = 0x5c;

/** What a JSON text would do to those who walk its value. */
interface JsonScan {
  /** Objects and lists within each other at the deepest place; a scalar has 0. */
  readonly depth: number;
  /** The members of all its objects, counted as they are written: one that stands twice is two. */
  readonly members: number;
  /** False where half of a surrogate pair stands alone, raw or as a `\uXXXX` escape. */
  readonly wellFormed: boolean;
}

/**
 * Looks through a text once, without recursion and without parsing it: JSON.parse takes half a million levels, but what
 * walks its value (JSON.stringify, a validator) overflows the stack at a few thousand. Says nothing useful of invalid JSON.
 */
export function scanJson(text: string): JsonScan {
  let open = 0;
  let depth = 0;
  let members = 0;
  let inString = false;
  let wellFormed = text.isWellFormed();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      inString = !inString;
    } else if (inString) {
      if (code !== backslash) continue;
      const unit = unitAt(text, at);
      if (isHigh(unit) && isLow(unitAt(text, at + 6))) {
        at += 11;
      } else {
        if (isHigh(unit) || isLow(unit)) wellFormed = false;
        at += 1;
      }
    } else if (code === 0x7b || code === 0x5b) {
      depth = Math.max(depth, ++open);
    } else if (code === 0x7d || code === 0x5d) {
      open -= 1;
    } else if (code === 0x3a) {
      members += 1;
    }
  }
  return { depth, members, wellFormed };
}

/** The UTF-16 unit that an escape `\uXXXX` at this place stands for; `NaN` for any other text. */
function unitAt(text: string, at: number): number {
  return text.startsWith('\\u', at) ? Number.parseInt(text.slice(at + 2, at + 6), 16) : Number.NaN;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
