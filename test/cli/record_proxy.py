"""What a consumer in Python asks of Glue, and what it makes of the answers; the names that it gets go into later calls."""
import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

glue = boto3.client("glue", endpoint_url=json.load(sys.stdin)["url"], config=Config(retries={"max_attempts": 0}))


def refusal(act, **given):
    try:
        act(**given)
    except ClientError as error:
        return [error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]]
    return None


pages = list(glue.get_paginator("get_job_runs").paginate(JobName="nightly", PaginationConfig={"PageSize": 4}))
runs = [run for page in pages for run in page["JobRuns"]]
states = [glue.get_job_run(JobName="nightly", RunId=run["Id"])["JobRun"]["JobRunState"] for run in runs[:3]]
json.dump(
    {
        "pages": [len(page["JobRuns"]) for page in pages],
        "all": [run["JobRunState"] for run in runs],
        "some": states,
        "joined": len({run["Id"] for run in runs}),
        "missing": refusal(glue.get_job, JobName="nobody"),
        "started": refusal(glue.start_job_run, JobName="nightly"),
    },
    sys.stdout,
)
