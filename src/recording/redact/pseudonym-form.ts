import type { NameForm } from './cut-name.ts';
import { pseudonymSources } from './pseudonym-sources.ts';

const forms = Object.entries(pseudonymSources).map(([form, source]) => [form as NameForm, new RegExp(`^${source}$`)] as const);

/** The form that a text has as a pseudonym; none for what redaction would not make. */
export function pseudonymForm(text: string): NameForm | undefined {
  return forms.find(([, pattern]) => pattern.test(text))?.[0];
}
