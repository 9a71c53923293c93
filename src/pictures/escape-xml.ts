/** What XML forbids, even as a reference: control characters, lone surrogates and the two non-characters. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Marks that turn the direction of the text after them, with which a name can pose as another. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute of SVG and HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '\uFFFD').replaceAll(turning, '\uFFFD').replaceAll(/[&<>"']/g, (character) => references[character] as string);
}
