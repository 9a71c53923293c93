"""The faults that a caller brings about himself, each caught by its class."""
from story import connect, tell


def bring_about(url):
    client = connect(url)
    caught = client.exceptions
    job = {"Role": "etl", "Command": {"Name": "glueetl"}}
    client.create_job(Name="nightly", **job)
    run = client.start_job_run(JobName="nightly")["JobRunId"]
    return {
        "a second run at once": name_of(caught.ConcurrentRunsExceededException, lambda: client.start_job_run(JobName="nightly")),
        "a job that is not there": name_of(caught.EntityNotFoundException, lambda: client.start_job_run(JobName="hourly")),
        "a run that is not there": name_of(caught.EntityNotFoundException, lambda: client.get_job_run(JobName="nightly", RunId="jr_" + "0" * 64)),
        "a name that is taken": name_of(caught.IdempotentParameterMismatchException, lambda: client.create_job(Name="nightly", **{**job, "Role": "other"})),
        "two capacities at once": name_of(caught.InvalidInputException, lambda: client.start_job_run(JobName="nightly", MaxCapacity=2.0, WorkerType="G.1X", NumberOfWorkers=2)),
        "a start of 200 KB": name_of(caught.InvalidInputException, lambda: client.start_job_run(JobName="nightly", Arguments={"--x": "x" * 200_000})),
        "a workflow run that is under way": name_of(caught.IllegalWorkflowStateException, lambda: resume(client)),
        "a run that is there": client.get_job_run(JobName="nightly", RunId=run)["JobRun"]["JobRunState"],
    }


def resume(client):
    client.create_workflow(Name="flow")
    client.create_trigger(Name="go", WorkflowName="flow", Type="ON_DEMAND", Actions=[{"JobName": "other"}])
    client.create_job(Name="other", Role="etl", Command={"Name": "glueetl"})
    run = client.start_workflow_run(Name="flow")["RunId"]
    client.resume_workflow_run(Name="flow", RunId=run, NodeIds=["wnode_" + "0" * 64])


def name_of(expected, action):
    try:
        action()
    except expected as error:
        return error.response["Error"]["Message"]
    return None


tell(bring_about)
