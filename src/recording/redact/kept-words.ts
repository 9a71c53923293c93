/** Prefixes of the ids that Glue makes, before 64 hexadecimal digits. Any other prefix may be a name. */
export const idPrefixes = ['jr_', 'wr_', 'wnode_', 'crawl_'] as const;

/** How resources say in their ARNs what they are; what follows is a name. */
export const resourceTypes = [
  'alias', 'assumed-role', 'blueprint', 'connection', 'crawler', 'database', 'function', 'job', 'key',
  'log-group', 'policy', 'role', 'secret', 'session', 'table', 'trigger', 'user', 'workflow',
] as const;

/** What Glue itself puts into the paths of its log groups. */
export const logSegments: readonly string[] = ['aws-glue', 'crawlers', 'error', 'jobs', 'jobs-v2', 'logs-v2', 'output', 'python-jobs', 'sessions'];
