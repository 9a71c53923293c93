import type { JobCommand, WorkerType } from '../generated/types.ts';

/** What the command of a job decides about its runs. */
export interface JobKind {
  readonly command: JobCommand;
  readonly glueVersions: readonly string[];
  readonly workerTypes: readonly WorkerType[];
  /** The capacities of a job without workers, in DPU. */
  readonly capacities?: readonly number[];
  readonly executionClass?: 'FLEX' | 'STANDARD';
  readonly logGroup: string;
  /** Minutes; a streaming job has no time limit. */
  readonly timeouts: readonly number[];
  readonly hasMaintenanceWindow: boolean;
}

/** DPU of one worker. */
export const workerCapacity: Readonly<Record<WorkerType, number>> = {
  Standard: 1, 'G.025X': 0.25, 'G.1X': 1, 'G.2X': 2, 'G.4X': 4, 'G.8X': 8, 'G.12X': 12, 'G.16X': 16,
  'R.1X': 1, 'R.2X': 2, 'R.4X': 4, 'R.8X': 8, 'Z.2X': 2,
};

const etl = { Name: 'glueetl', PythonVersion: '3' } as const;
const spark = { command: etl, logGroup: '/aws-glue/jobs', hasMaintenanceWindow: false, executionClass: 'STANDARD' } as const;

/** Which worker types, versions and limits go together: StartJobRun and JobRun in the Glue API reference. */
export const jobKinds: readonly JobKind[] = [
  { ...spark, glueVersions: ['2.0', '3.0', '4.0'], workerTypes: ['Standard', 'G.1X', 'G.2X'], timeouts: [2_880, 60] },
  { ...spark, glueVersions: ['3.0', '4.0'], workerTypes: ['G.1X', 'G.2X', 'G.4X', 'G.8X'], timeouts: [2_880, 60] },
  {
    ...spark,
    glueVersions: ['5.0', '5.1'],
    workerTypes: ['G.1X', 'G.4X', 'G.12X', 'G.16X', 'R.1X', 'R.2X', 'R.4X', 'R.8X'],
    timeouts: [480, 30],
  },
  { ...spark, glueVersions: ['3.0', '4.0', '5.0'], workerTypes: ['G.1X', 'G.2X'], timeouts: [480], executionClass: 'FLEX' },
  {
    ...spark,
    command: { Name: 'gluestreaming', PythonVersion: '3' },
    glueVersions: ['3.0', '4.0'],
    workerTypes: ['G.025X', 'G.1X'],
    timeouts: [],
    hasMaintenanceWindow: true,
  },
  {
    ...spark,
    command: { Name: 'glueray', PythonVersion: '3.9', Runtime: 'Ray2.4' },
    glueVersions: ['4.0'],
    workerTypes: ['Z.2X'],
    timeouts: [480],
  },
  {
    command: { Name: 'pythonshell', PythonVersion: '3.9' },
    logGroup: '/aws-glue/python-jobs',
    hasMaintenanceWindow: false,
    glueVersions: ['3.0', '5.1'],
    workerTypes: [],
    capacities: [0.0625, 1],
    timeouts: [2_880, 15],
  },
];
