/** What every request and every JSON answer of awsJson1_1 carries as its media type. */
export const contentType = 'application/x-amz-json-1.1';

/** Glue's name in `x-amz-target`, with the dot before the operation. */
export const targetPrefix = 'AWSGlue.';
