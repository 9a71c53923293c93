/** Text for one line of a message: line breaks, control and invisible characters and lone surrogates as `\u` escapes. */
export function escapeInvisible(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''),
  );
}
