import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleSchemas } from './bundle-schemas.ts';
import { emitErrorsDoc } from './emit-errors-doc.ts';
import { emitOperations } from './emit-operations.ts';
import { emitShapes } from './emit-shapes.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';
import { readSchemas } from './read-schemas.ts';

const root = join(import.meta.dirname, '../..');
const header = '// Generated from schemas/ by `npm run generate`. Do not edit.\n\n';

const schemas = readSchemas(join(root, 'schemas'));
const bundle = bundleSchemas(schemas);
const validators = emitValidators(bundle, schemas);
const files = new Map<string, string>([
  ['src/generated/types.ts', header + (await emitTypes(bundle))],
  ['src/generated/operations.ts', header + emitOperations(schemas)],
  ['src/generated/shapes.ts', header + emitShapes(bundle)],
  ['src/generated/validators.js', header + validators.code],
  ['src/generated/validators.d.ts', header + validators.declarations],
  ['docs/errors.md', emitErrorsDoc()],
]);

settle(files);
// These read the operation table and the shapes, so they are loaded once both are written.
const { emitRulesDoc } = await import('./emit-rules-doc.ts');
const { emitRuleBook } = await import('./emit-rule-book.ts');
const { emitRedactionDoc } = await import('./emit-redaction-doc.ts');
settle(new Map([['docs/redaction.md', emitRedactionDoc()], ['docs/rules.md', emitRulesDoc()], ['docs/rule-book.md', emitRuleBook(root)]]));

/** Writes what was generated; with `--check`, names what differs instead. */
function settle(generated: ReadonlyMap<string, string>): void {
  if (!process.argv.includes('--check')) {
    for (const [path, text] of generated) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return;
  }
  const stale = [...generated].filter(([path, text]) => text !== readIfThere(join(root, path))).map(([path]) => path);
  if (stale.length > 0) {
    console.error(`generated files differ from their sources: ${stale.join(', ')}\nnext: npm run generate, and commit the result`);
    process.exitCode = 1;
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
