// Run by itself, for nock patches the process it is loaded in. Prints what nock recorded of a few calls to the given URL.
import { GlueClient, GetJobCommand, GetJobRunsCommand, StartJobRunCommand } from '@aws-sdk/client-glue';
import nock from 'nock';

const [endpoint = '', withHeaders] = process.argv.slice(2);
nock.recorder.rec({ output_objects: true, dont_print: true, enable_reqheaders_recording: withHeaders === 'with-headers' });
const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'not-a-secret', sessionToken: 'dummy/session+token==' };
const client = new GlueClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
await client.send(new StartJobRunCommand({ JobName: 'nightly', Arguments: { '--note': 'é😀 "q"' } }));
await client.send(new GetJobRunsCommand({ JobName: 'nightly' }));
await client.send(new GetJobCommand({ JobName: 'none' })).catch(() => undefined);
console.log(JSON.stringify(nock.recorder.play()));
