import type { RedactionRules } from './redaction-rules.ts';

/** Both sets of rules; where both say something of the same member or name, the second counts. */
export function mergeRules(general: RedactionRules, special: RedactionRules): RedactionRules {
  return {
    members: { ...general.members, ...special.members },
    names: { ...general.names, ...special.names },
    secrets: [...(general.secrets ?? []), ...(special.secrets ?? [])],
    forbid: [...(general.forbid ?? []), ...(special.forbid ?? [])],
    allowWeaker: general.allowWeaker === true || special.allowWeaker === true,
  };
}
