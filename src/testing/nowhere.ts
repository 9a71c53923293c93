/** A port of this machine that needs privileges and has no service: whoever calls Glue past the session ends up here. */
export const nowhere = { host: '127.0.0.1', port: 4 } as const;
