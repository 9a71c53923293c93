import { type Command, Option } from 'commander';
import { rules } from '../contract/rules/rules.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';

interface RulesOptions {
  readonly shape?: string;
  readonly evidence?: string;
  readonly format: 'pretty' | 'json';
}

/** `glue-contract rules`: the rule table of the contract. */
export function defineRules(command: Command, io: Io): () => Promise<number> {
  command
    .description('List the rules of the contract that no schema can say: id, evidence, shape, sentence and source.')
    .addOption(new Option('--shape <name>', 'only rules of this shape').choices(unique(({ shape }) => shape)))
    .addOption(new Option('--evidence <grade>', 'only rules of this evidence').choices(unique(({ evidence }) => evidence)))
    .addOption(new Option('--format <format>', 'how to print them').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nExample:\n  glue-contract rules --evidence documented');
  return async () => {
    const { shape, evidence, format } = command.opts<RulesOptions>();
    const wanted = rules.filter((rule) => (shape ?? rule.shape) === rule.shape && (evidence ?? rule.evidence) === rule.evidence);
    io.stdout(format === 'json' ? `${JSON.stringify(wanted, undefined, 2)}\n` : wanted.map(describe).join(''));
    io.stderr(`${wanted.length} of ${rules.length} rules\n`);
    return exitCode.good;
  };
}

function describe({ id, evidence, shape, sentence, source }: (typeof rules)[number]): string {
  return `${id}  (${evidence}, ${shape})\n  ${sentence}\n  ${source}\n\n`;
}

function unique(pick: (rule: (typeof rules)[number]) => string): string[] {
  return [...new Set(rules.map(pick))].toSorted();
}
