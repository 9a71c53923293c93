import { excerpt } from '../../contract/excerpt.ts';
import { ToolkitError } from '../../errors.ts';
import { isObject } from '../../json/is-object.ts';
import { shortestSecret } from './shortest-secret.ts';

interface Form {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const isListOf = (isOne: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isOne);

const forms: Readonly<Record<string, Form>> = {
  members: { expected: 'an object of rules by member', holds: isObject },
  names: { expected: 'an object of texts, none of them empty', holds: (value) => isObject(value) && Object.values(value).every((alias) => typeof alias === 'string' && alias !== '') },
  secrets: { expected: `a list of texts of at least ${shortestSecret} characters; shorter ones are for forbid`, holds: isListOf((one) => typeof one === 'string' && one.length >= shortestSecret) },
  forbid: { expected: 'a list of regular expressions', holds: isListOf((one) => one instanceof RegExp) },
  allowWeaker: { expected: 'true or false', holds: (value) => typeof value === 'boolean' },
};

/**
 * Rules of redaction as they come from a configuration, whose types Node takes away unread: what is misspelt there must not protect
 * less than it seems to.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for an option that there is not, and for a value of another form
 */
export function checkRuleForms(rules: object): void {
  for (const [name, value] of Object.entries(rules) as [string, unknown][]) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (form && (value === undefined || form.holds(value))) continue;
    throw new ToolkitError('GLUE_OPTION_INVALID', {
      message: form ? `The option ${name} of redaction has another form.` : `Redaction has no option ${excerpt(name)}.`,
      path: `/redaction/${form ? name : ''}`,
      expected: form?.expected ?? Object.keys(forms).join(', '),
      next: 'Correct it; a compiler finds such things where the configuration uses defineConfig.',
    });
  }
}
