import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { createPlaceOf, type Place } from './place.ts';

export interface SyntaxFault {
  /** What is wrong, in words that quote nothing of the text: it may hold secrets. */
  readonly problem: string;
  /** Absent where the text is nested too deeply to be placed. */
  readonly place?: Place;
}

const problems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not have',
  InvalidNumberFormat: 'a number that JSON does not have',
  UnexpectedEndOfNumber: 'a number that breaks off',
  PropertyNameExpected: 'no member name in double quotes where one belongs',
  ValueExpected: 'no value where one belongs',
  ColonExpected: 'no colon after a member name',
  CommaExpected: 'no comma between two values',
  CloseBraceExpected: 'an object that is not closed',
  CloseBracketExpected: 'an array that is not closed',
  EndOfFileExpected: 'more text after the value',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfComment: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a string that is not closed',
  InvalidUnicode: 'a \\u escape without four hexadecimal digits',
  InvalidEscapeCharacter: 'an escape that JSON does not have',
  InvalidCharacter: 'a control character inside a string',
};

/** No string of JSON goes over the end of a line, so nothing else begins one like that. */
const conflict = /^(?:<{7}|={7}|>{7})(?!\S)/m;

/** Says where and why a text that JSON.parse refuses is not JSON. */
export function locateSyntaxError(text: string): SyntaxFault {
  if (text.startsWith('\uFEFF')) return { problem: 'a byte order mark', place: { line: 1, column: 1 } };
  const mark = conflict.exec(text);
  if (mark) return { problem: 'the mark of a merge conflict', place: createPlaceOf(text)(mark.index) };
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const [first] = errors;
  if (first === undefined) return { problem: 'text that JSON does not allow' };
  return { problem: problems[printParseErrorCode(first.error)] ?? 'text that JSON does not allow', place: createPlaceOf(text)(first.offset) };
}
