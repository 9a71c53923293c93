import { checkRuleForms } from './check-rule-forms.ts';
import { isWeaker, type Redaction, type RedactionRules } from './redaction-rules.ts';

/**
 * Both sets of rules. Where both say something of the same name, the second counts; of the same member, the stricter one, so that a
 * session takes nothing from what its team has agreed on, unless it has `allowWeaker` itself.
 *
 * @throws ToolkitError `GLUE_OPTION_INVALID` for rules of another form
 */
export function mergeRules(general: RedactionRules, special: RedactionRules): RedactionRules {
  for (const rules of [general, special]) checkRuleForms(rules);
  const members: Record<`${string}.${string}`, Redaction> = { ...general.members };
  for (const [member, rule] of Object.entries(special.members ?? {}) as [keyof typeof members, Redaction][]) {
    const agreed = members[member];
    if (agreed === undefined || special.allowWeaker || !isWeaker(rule, agreed)) members[member] = rule;
  }
  return {
    members,
    names: { ...general.names, ...special.names },
    secrets: [...(general.secrets ?? []), ...(special.secrets ?? [])],
    forbid: [...(general.forbid ?? []), ...(special.forbid ?? [])],
    allowWeaker: general.allowWeaker === true || special.allowWeaker === true,
  };
}
