"""A hundred clients at once, each with its own connection and its own job."""
import threading
from concurrent.futures import ThreadPoolExecutor

import boto3
from botocore.config import Config
from story import tell


def work_in_parallel(url, clients, runs):
    session = boto3.Session()
    config = Config(retries={"max_attempts": 0}, max_pool_connections=1, connect_timeout=20, read_timeout=20)
    made = [session.client("glue", endpoint_url=url, config=config) for _ in range(clients)]
    gate = threading.Barrier(clients)

    def work(number):
        gate.wait()
        try:
            return use(made[number], f"job-{number}", runs)
        except Exception as error:
            return {"error": repr(error)}

    with ThreadPoolExecutor(max_workers=clients) as pool:
        return list(pool.map(work, range(clients)))


def use(client, job, runs):
    client.create_job(Name=job, Role="etl", Command={"Name": "glueetl"}, ExecutionProperty={"MaxConcurrentRuns": runs})
    started = [client.start_job_run(JobName=job, Arguments={"--nth": str(nth)})["JobRunId"] for nth in range(runs)]
    read = [client.get_job_run(JobName=job, RunId=run)["JobRun"] for run in started]
    listed = [run["Id"] for run in client.get_job_runs(JobName=job)["JobRuns"]]
    return {"started": started, "read": [[run["JobName"], run["Arguments"]["--nth"]] for run in read], "listed": listed}


tell(work_in_parallel)
