/** The lines that lead a client of each kind to a server; credentials are dummies, for the server looks at none. */
export function describeServer(url: string): string {
  return `AWS Glue is served at ${url}
  AWS CLI     AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x AWS_DEFAULT_REGION=us-east-1 aws glue get-jobs --endpoint-url ${url}
  boto3       boto3.client('glue', endpoint_url='${url}', region_name='us-east-1', aws_access_key_id='x', aws_secret_access_key='x')
  JavaScript  new GlueClient({ endpoint: '${url}', region: 'us-east-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } })
`;
}
