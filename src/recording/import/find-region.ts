const ofGlue = /(?:^|\.)glue(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\./;
const ofSignature = /Credential=[^/\s]+\/\d{8}\/([a-z]{2,4}(?:-[a-z]+)+-\d+)\/glue\//;

/** The region a call of Glue went to: its host tells, also that of a private endpoint; for any other host the signature. */
export function findRegion(host: string, authorization = ''): string | undefined {
  return (ofGlue.exec(host) ?? ofSignature.exec(authorization))?.[1];
}
