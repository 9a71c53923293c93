"""What a caller of boto3 catches for each fault: Glue is asked for one by the name of the job."""
from botocore.exceptions import ClientError
from story import connect, tell


def catch_all(url, names):
    client = connect(url)
    return {name: catch(client, name) for name in names}


def catch(client, name):
    try:
        client.get_job_runs(JobName=name)
    except ClientError as error:
        metadata = error.response["ResponseMetadata"]
        return {
            "name": error.response["Error"]["Code"],
            "message": error.response["Error"]["Message"],
            "status": metadata["HTTPStatusCode"],
            "requestId": metadata["RequestId"],
            "type": type(error).__name__,
            "isOwn": isinstance(error, getattr(client.exceptions, name, ClientError)),
        }
    return None


tell(catch_all)
