"""How often boto3 asks anew until it has an answer. All at once, for it waits before it does."""
from concurrent.futures import ThreadPoolExecutor

from story import connect, tell


def count_all(url, cases):
    clients = [connect(url, retries={"mode": case["mode"], "max_attempts": 3}) for case in cases]
    names = [case["name"] for case in cases]
    with ThreadPoolExecutor(max_workers=len(cases)) as pool:
        return dict(zip(names, pool.map(count_retries, clients, names)))


def count_retries(client, name):
    return client.get_job_runs(JobName=name)["ResponseMetadata"]["RetryAttempts"]


tell(count_all)
