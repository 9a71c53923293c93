"""Makes a few calls with boto3, its logging as boto3 sets it up, and gives the log."""
import io
import json
import sys

import boto3

url = json.load(sys.stdin)["url"]
log = io.StringIO()
sys.stderr = log
boto3.set_stream_logger("")
session = boto3.session.Session("AKIAIOSFODNN7EXAMPLE", "not-a-secret", "dummy/session+token==", "eu-west-1")
glue = session.client("glue", endpoint_url=url)
run = glue.start_job_run(JobName="nightly", Arguments={"--note": "é😀 'q' \"d\"\n"})
glue.get_job_run(JobName="nightly", RunId=run["JobRunId"])
try:
    glue.get_job(JobName="none")
except glue.exceptions.EntityNotFoundException:
    pass
print(json.dumps({"log": log.getvalue()}))
