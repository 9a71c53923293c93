import type { Report } from './finding.ts';

/** Only the format that is asked for is loaded. */
const formatters = {
  pretty: async () => (await import('./format-pretty.ts')).formatPretty,
  json: async () => (await import('./format-json.ts')).formatJson,
  junit: async () => (await import('./format-junit.ts')).formatJunit,
  sarif: async () => (await import('./format-sarif.ts')).formatSarif,
  github: async () => (await import('./format-github.ts')).formatGithub,
} as const satisfies Record<string, () => Promise<(report: Report, color?: boolean) => string>>;

export type ReportFormat = keyof typeof formatters;

export const reportFormats = Object.keys(formatters) as readonly ReportFormat[];

/** The report as text. `color` is for people only; every other format is free of it. */
export async function formatReport(format: ReportFormat, report: Report, color = false): Promise<string> {
  const write: (report: Report, color?: boolean) => string = await formatters[format]();
  return write(report, color);
}
