export { CoverageReporter, CoverageReporter as default, type CoverageReporterOptions } from './reports/coverage/coverage-reporter.ts';
