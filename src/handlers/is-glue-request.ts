import { targetPrefix } from '../wire/protocol.ts';

/** Glue's own hosts, with and without FIPS, private link and the newer dual-stack domain. A bucket of S3 may have `glue` in its name, too. */
const glueHost = /(^|\.)glue(-fips)?\.(?!s3[.-])[^/]*\.(amazonaws\.com(\.cn)?|aws)$/;

/** True for whatever carries Glue's `x-amz-target`, on any host, region, method and path, and for whatever goes to a host of Glue. */
export function isGlueRequest(request: Request): boolean {
  return request.headers.get('x-amz-target')?.startsWith(targetPrefix) === true || glueHost.test(new URL(request.url).hostname);
}
