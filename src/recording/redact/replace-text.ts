import { placeholder } from './public-texts.ts';

/** Shapes whose texts have a syntax of their own, and the constant that fits it. */
const constants: Readonly<Record<string, string>> = {
  CrawlerConfiguration: '{}',
  CronExpression: 'cron(0 0 * * ? *)',
  JsonValue: '{}',
  OrchestrationPolicyJsonString: '{}',
  ScriptLocationString: 's3://redacted/redacted',
  UriString: 's3://redacted/redacted',
};

/** What stands for a text of this shape that must not be seen at all: a constant, so that not even its length is told. */
export function replaceText(shape: string, text: string): string {
  return text === '' ? '' : (constants[shape] ?? placeholder);
}
